import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of tools/scenarios/frauds.md, as it is written there. */
export interface FraudRow {
  readonly number: number;
  readonly fraud: string;
  readonly person: string;
  readonly context: string;
  readonly stage: string;
  readonly codes: readonly string[];
  readonly rules: readonly string[];
  readonly outcome: string;
}

const FILE = join(__dirname, '../../../../tools/scenarios/frauds.md');
const COLUMNS = 8;
const BETWEEN = ' · ';

/** Every row of the table whose first cell is a number. */
export function fraudRows(file = FILE): FraudRow[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return rows.filter(([first]) => /^\d+$/.test(first ?? '')).map(rowOf);
}

function rowOf(cells: string[]): FraudRow {
  const [number, fraud, person, context, stage, codes, rules, outcome, ...more] = cells;
  if (outcome === undefined || more.length > 0) throw new Error(`${cells.length} cells, not ${COLUMNS}: ${cells.join(' | ')}`);
  return {
    number: Number(number),
    fraud: fraud as string,
    person: person as string,
    context: context as string,
    stage: stage as string,
    codes: (codes as string).split(BETWEEN).map((code) => code.replace(/`/g, '')),
    rules: (rules as string).split(BETWEEN).map((rule) => rule.replace(/\*/g, '')),
    outcome,
  };
}
