import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifeTable, type Move, unreachable } from '@jiquan/kernel';
import { classMoves, classStates } from './class/life';
import { institutionMoves, institutionStates } from './institution/life';
import { enrolmentMoves, enrolmentStages } from './roster/enrolment';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const lives: readonly [string, readonly Move<string>[], readonly string[]][] = [
  ['class', classMoves, classStates],
  ['enrolment', enrolmentMoves, enrolmentStages],
  ['institution', institutionMoves, institutionStates],
];

describe.each(lives)('the life of the %s', (name, table, states) => {
  test('every state can be reached', () => expect(unreachable(table, states)).toEqual([]));
  test('no move leads to or from an unknown state', () => {
    const named = table.flatMap(({ from, to }) => [...from, to]).filter((state) => state !== 'none');
    expect([...new Set(named)].filter((state) => !states.includes(state))).toEqual([]);
  });
  test('every move cites a rule, a default or says configured', () => {
    for (const { cites } of table) expect(cites.every((cite) => /^(R-[A-Z]+-\d+[a-z]?|INF-\d+|A-\d+|configured)$/.test(cite))).toBe(true);
  });
  test('stands in the README as it is here', () => expect(readme).toContain(`<!-- life of the ${name} -->\n${lifeTable(table)}\n`));
});
