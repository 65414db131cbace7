import { parameter, type RuleSet } from '../frame/rule-set';

const byLevel = {
  JUNIOR: 'subsidy.assessment.JUNIOR',
  INTERMEDIATE: 'subsidy.assessment.INTERMEDIATE',
  SENIOR: 'subsidy.assessment.SENIOR',
  TECHNICIAN: 'subsidy.assessment.TECHNICIAN',
  SENIOR_TECHNICIAN: 'subsidy.assessment.SENIOR_TECHNICIAN',
} as const;
const levelled: readonly string[] = ['QUALIFICATION', 'SKILL_LEVEL'];

/** What the rule set pays the body for one certificate (R-SUB-01), in fen; `null`: nothing, and never a neighbouring level’s amount. */
export function assessmentAmount(set: RuleSet, kind: string, level: string | null): number | null {
  if (kind === 'SPECIFIC_ABILITY') return level === null ? parameter(set, 'subsidy.assessment.SPECIFIC_ABILITY') : null;
  if (!levelled.includes(kind) || level === null || !(level in byLevel)) return null;
  return parameter(set, byLevel[level as keyof typeof byLevel]);
}
