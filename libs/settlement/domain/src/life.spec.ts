import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifeTable, type Move, unreachable } from '@jiquan/kernel';
import { applicationMoves, applicationStates } from './application/application';
import { lineMoves, lineStates } from './line/line';
import { bankImportMoves, bankImportStates } from './payment/bank-import';
import { paymentMoves, paymentStates } from './payment/payment';

const readme = join(__dirname, '../../README.md');
const lives: [string, readonly Move<string>[], readonly string[]][] = [
  ['application', applicationMoves, applicationStates],
  ['line', lineMoves, lineStates],
  ['payment', paymentMoves, paymentStates],
  ['bank file', bankImportMoves, bankImportStates],
];

describe.each(lives)('the life of a %s', (name, table, states) => {
  it('reaches every state', () => {
    expect(unreachable(table, states)).toEqual([]);
  });

  it('stands in the README as it is in the code (UPDATE_README=true writes it)', () => {
    const text = readFileSync(readme, 'utf8');
    const [head, tail] = [`<!-- life of ${name} -->\n`, `\n<!-- end of life of ${name} -->`];
    const [from, to] = [text.indexOf(head), text.indexOf(tail)];
    expect(from).toBeGreaterThan(0);
    const table_ = lifeTable(table);
    if (process.env['UPDATE_README'] === 'true') writeFileSync(readme, text.slice(0, from) + head + table_ + text.slice(to));
    else expect(text.slice(from + head.length, to)).toBe(table_);
  });
});
