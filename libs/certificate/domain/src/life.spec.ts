import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifeTable, unreachable } from '@jiquan/kernel';
import { bodyMoves, bodyStates, certificateMoves, certificateStates, sittingMoves, sittingStates } from './index';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

describe('life tables', () => {
  test.each([
    ['body', lifeTable(bodyMoves), unreachable(bodyMoves, bodyStates)],
    ['sitting', lifeTable(sittingMoves), unreachable(sittingMoves, sittingStates)],
    ['certificate', lifeTable(certificateMoves), unreachable(certificateMoves, certificateStates)],
  ])('of a %s: every state is reached, and the README shows it', (_, table, lost) => {
    expect(lost).toEqual([]);
    expect(readme).toContain(table);
  });
});
