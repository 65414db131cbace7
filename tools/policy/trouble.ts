/** Where in a file, counted from one as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Complaint extends Place {
  readonly reason: string;
}

/** What the person who typed the command can put right: it is printed without a stack. */
export class Trouble extends Error {
  static in(file: string, complaints: readonly Complaint[]): Trouble {
    const inOrder = [...complaints].sort((a, b) => a.line - b.line || a.column - b.column);
    return new Trouble(inOrder.map(({ line, column, reason }) => `${file}:${line}:${column} ${reason}`).join('\n'));
  }
}

/** The known word that a mistyped one is closest to, if any is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const measured = [...known].map((one) => ({ one, distance: distance(word.toLowerCase(), one.toLowerCase()) }));
  const [best] = measured.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.one : undefined;
}

export function orNearest(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}

/** How many letters have to be put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
