import type { Day, Fen } from '@jiquan/kernel';
import { type Finding, gates, judge, judgeAll, type RuleSet } from '@jiquan/policy';
import { fundSourceOf } from '../fund/judge-fund';
import type { Purpose } from '../tariff/publish';

export interface ClaimForm {
  readonly purpose: Purpose;
  readonly persons: number;
  readonly totalFen: Fen;
  readonly commitment: boolean;
  readonly committedOn: Day;
  readonly applicantKind: string;
}

/** The claim part of the form (R-SET-14, R-SET-15); the form of the classes does not speak of who may ask for an assessment. */
export function judgeForm(form: ClaimForm, set: RuleSet): Finding[] {
  const { persons, totalFen: amountFen, commitment: commitmentSigned, committedOn } = form;
  if (form.purpose === 'assessment') return [judge('R-SET-14', { persons, amountFen, commitmentSigned, committedOn }, set)];
  return judgeAll(gates.submission, { persons, amountFen, commitmentSigned, committedOn, applicant: applicantOf(form.applicantKind) }, set);
}

const applicantOf = (kind: string): string => (kind === 'worker' ? 'INDIVIDUAL' : kind.toUpperCase());

/** At acceptance the procedure is pinned: by it the form is judged again, and where its money comes from. */
export function judgeAcceptance(form: ClaimForm, fundSource: string, set: RuleSet): Finding[] {
  return [...judgeForm(form, set), judge('R-SET-10c', { fundSource: fundSourceOf(fundSource) }, set)];
}
