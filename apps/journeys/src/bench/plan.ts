/** How much is measured. The quick plan shows that everything runs; its figures are not for writing down. */
export interface Plan {
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

export const wholePlan: Plan = {
  rounds: 3,
  insertSeconds: 2,
  insertConnections: 10,
  claims: 5_000,
  claimConnections: 500,
  events: 2_000,
  latencies: 20,
  lines: 100_000,
  linesPerApplication: 8_000,
  judgeSeconds: 1,
};

export const quickPlan: Plan = {
  ...wholePlan,
  rounds: 1,
  insertSeconds: 1,
  claims: 1_000,
  events: 400,
  latencies: 5,
  lines: 4_000,
  linesPerApplication: 2_000,
  judgeSeconds: 0.5,
};
