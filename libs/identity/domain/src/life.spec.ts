import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifeTable, unreachable } from '@jiquan/kernel';
import { accountMoves, assurances, personMoves } from './index';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

describe('life tables', () => {
  it.each([
    ['person', lifeTable(personMoves), unreachable(personMoves, [...assurances, 'erased'])],
    ['account', lifeTable(accountMoves), unreachable(accountMoves, ['one-time', 'open', 'closed'])],
  ])('of a %s: every stage is reached, and the README shows it', (_, table, lost) => {
    expect(lost).toEqual([]);
    expect(readme).toContain(table);
  });
});
