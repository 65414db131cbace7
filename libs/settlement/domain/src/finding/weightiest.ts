import { type Finding, outcomes } from '@jiquan/policy';

/** Of many lines or classes: what each rule said at its weightiest, and of how many. Of themselves nothing is kept here. */
export function weightiest(findings: Iterable<Finding>): Finding[] {
  const byRule = new Map<string, { finding: Finding; judged: number; ofThem: number }>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule) ?? { finding, judged: 0, ofThem: 0 };
    known.judged += 1;
    if (weightOf(finding) < weightOf(known.finding)) Object.assign(known, { finding, ofThem: 0 });
    if (finding.outcome === known.finding.outcome) known.ofThem += 1;
    byRule.set(finding.rule, known);
  }
  return [...byRule.values()].map(({ finding, judged, ofThem }) => ({ ...finding, compared: { judged, ofThem } }));
}

const weightOf = ({ outcome }: Finding): number => outcomes.indexOf(outcome);
