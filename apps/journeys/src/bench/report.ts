import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { figure, median, spread } from './measure';

/** One figure of a run: the rounds it was measured in, and what it is set against in the same run. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly unit: string;
  /** Per round. */
  readonly values: readonly number[];
  /** The same rounds of what stands beside it. */
  readonly beside?: { readonly what: string; readonly values: readonly number[] };
  readonly skipped?: string;
}

interface Recorded {
  readonly machine: string;
  readonly recordedOn: string;
  readonly command: string;
  readonly values: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Record<string, number>>;
}

/** What it ran on, and how busy that was with other things: asked before anything is measured. */
export function machine(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, load ${load} before the run`;
}

export function readRecorded(file: string): Recorded {
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
}

/** Of each round the value over what stood beside it, and then the middle one: a slow moment of the machine falls on both. */
export function ratioOf({ values, beside }: Measured): number | undefined {
  if (!beside || values.length === 0) return undefined;
  return median(values.map((value, at) => value / (beside.values[at] ?? median(beside.values))));
}

/** Every figure with what it is set against, and what was written down for it before. */
export function report(all: readonly Measured[], recorded: Recorded, here: string): string {
  const lines = all.flatMap((each) => block(each, recorded));
  return [
    '',
    ...lines,
    `here:     ${here}`,
    `recorded: ${recorded.machine}, ${recorded.recordedOn}, ${recorded.command}`,
    'Absolute figures belong to a machine; the ratios were measured side by side and travel better.',
    '',
  ].join('\n');
}

function block(each: Measured, recorded: Recorded): string[] {
  if (each.skipped !== undefined) return [`${each.what}`, `  skipped: ${each.skipped}`, ''];
  const now = median(each.values);
  const ratio = ratioOf(each);
  const before = recorded.values[each.name];
  const ratioBefore = recorded.ratios[each.name];
  return [
    each.what,
    `  now       ${figure(now).padStart(9)} ${each.unit}   (${spread(each.values)})`,
    ...(each.beside ? [`  beside    ${figure(median(each.beside.values)).padStart(9)} ${each.beside.what}   (${spread(each.beside.values)})`] : []),
    ...(ratio === undefined ? [] : [`  ratio     ${figure(ratio).padStart(9)}`]),
    `  recorded  ${(before === undefined ? '–' : figure(before)).padStart(9)} ${each.unit}${ratioBefore === undefined ? '' : `, ratio ${figure(ratioBefore)}`}`,
    '',
  ];
}

/** What to write down, when this run is to be the recorded one. */
export function toRecord(all: readonly Measured[]): Pick<Recorded, 'values' | 'ratios'> {
  const done = all.filter((each) => each.skipped === undefined);
  const rounded = (value: number) => Number(value.toPrecision(3));
  return {
    values: Object.fromEntries(done.map((each) => [each.name, rounded(median(each.values))])),
    ratios: Object.fromEntries(done.flatMap((each) => (ratioOf(each) === undefined ? [] : [[each.name, rounded(ratioOf(each) as number)]]))),
  };
}
