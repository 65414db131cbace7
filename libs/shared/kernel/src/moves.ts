/**
 * The life of a thing as one table. `command` rows bind: a verb may only move along them.
 * `heard` rows say what a remembered fact of another context does to the shown state; they never refuse.
 */
export interface Move<State extends string> {
  readonly from: readonly (State | 'none')[];
  readonly by: string;
  readonly kind: 'command' | 'heard';
  readonly to: State;
  readonly cites: readonly string[];
}

export function moves<State extends string>(rows: readonly Move<State>[]): readonly Move<State>[] {
  return rows;
}

/** Whether a command may be given in this state. */
export function mayMove<State extends string>(table: readonly Move<State>[], from: State | 'none', by: string): boolean {
  return table.some((row) => row.kind === 'command' && row.by === by && row.from.includes(from));
}

export function unreachable<State extends string>(table: readonly Move<State>[], states: readonly State[]): State[] {
  const reached = new Set<string>(['none']);
  for (let grown = true; grown; ) {
    grown = false;
    for (const row of table) {
      if (!reached.has(row.to) && row.from.some((state) => reached.has(state))) {
        reached.add(row.to);
        grown = true;
      }
    }
  }
  return states.filter((state) => !reached.has(state));
}

/** The life table as Markdown; each context's README carries it, and a test compares the two. */
export function lifeTable<State extends string>(table: readonly Move<State>[]): string {
  const lines = table.map(
    (row) => `| ${row.from.join(', ')} | ${row.by} | ${row.kind} | ${row.to} | ${row.cites.join(', ')} |`,
  );
  return ['| from | by | kind | to | cites |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
