const PARTS = ['claims', 'events', 'lines', 'kafka', 'judgements'] as const;
export type Part = (typeof PARTS)[number];

/** How much is measured. */
export interface Plan {
  has(part: Part): boolean;
  readonly rounds: number;
  readonly insertSeconds: number;
  /** As many connections as a service has to its database. */
  readonly insertConnections: number;
  readonly claims: number;
  readonly claimConnections: number;
  readonly events: number;
  readonly latencies: number;
  /** Lines of settlement over all rounds. */
  readonly lines: number;
  readonly linesPerApplication: number;
  readonly judgeSeconds: number;
}

const whole = {
  rounds: 3,
  insertSeconds: 2,
  insertConnections: 10,
  claims: 4_000,
  claimConnections: 500,
  events: 1_000,
  latencies: 20,
  lines: 100_000,
  linesPerApplication: 8_000,
  judgeSeconds: 1,
};

/** It shows that everything runs; its figures are not for writing down. */
const quick = { ...whole, rounds: 1, insertSeconds: 1, claims: 1_000, events: 400, latencies: 5, lines: 4_000, linesPerApplication: 2_000, judgeSeconds: 0.5 };

export function planOf(words: readonly string[]): Plan {
  const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length).split(',') ?? PARTS;
  const stranger = only.find((part) => !PARTS.includes(part as Part));
  if (stranger !== undefined) throw new Error(`${stranger} is none of ${PARTS.join(', ')}`);
  return { ...(words.includes('--quick') ? quick : whole), has: (part) => only.includes(part) };
}
