import type { Move } from '@jiquan/kernel';

/**
 * Where a thing can be after commands that were given one after another; each is named by all the moves it may have been.
 * What was heard may have happened anywhere between. Empty: no path of the table leads along these commands.
 */
export function statesAfter<State extends string>(table: readonly Move<State>[], commands: readonly (readonly string[])[]): ReadonlySet<State | 'none'> {
  let states: ReadonlySet<State | 'none'> = new Set(['none' as const]);
  for (const bys of commands) {
    const from = withHeard(table, states);
    const rows = table.filter((row) => row.kind === 'command' && bys.includes(row.by) && row.from.some((state) => from.has(state)));
    states = new Set(rows.map((row) => row.to));
  }
  return withHeard(table, states);
}

function withHeard<State extends string>(table: readonly Move<State>[], states: ReadonlySet<State | 'none'>): ReadonlySet<State | 'none'> {
  const reached = new Set(states);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const row of table) if (row.kind === 'heard' && row.from.some((state) => reached.has(state))) reached.add(row.to);
  }
  return reached;
}

export interface Step {
  readonly from: string;
  readonly to: string;
}

/** Whether steps, in whatever order they were written, are one way from one of the starts to the end. */
export function isOneWay(steps: readonly Step[], starts: readonly string[], end: string): boolean {
  const surplus = new Map<string, number>();
  for (const { from, to } of steps) {
    surplus.set(from, (surplus.get(from) ?? 0) + 1);
    surplus.set(to, (surplus.get(to) ?? 0) - 1);
  }
  const uneven = [...surplus].filter(([, count]) => count !== 0);
  const start = uneven.find(([, count]) => count === 1)?.[0] ?? end;
  const isWay = uneven.length === 0 || (uneven.length === 2 && surplus.get(start) === 1 && surplus.get(end) === -1);
  return isWay && starts.includes(start) && areConnected(steps, start);
}

function areConnected(steps: readonly Step[], start: string): boolean {
  const met = new Set([start]);
  for (let before = -1; before !== met.size; ) {
    before = met.size;
    for (const { from, to } of steps) {
      if (met.has(from)) met.add(to);
      else if (met.has(to)) met.add(from);
    }
  }
  return steps.every(({ from }) => met.has(from));
}
