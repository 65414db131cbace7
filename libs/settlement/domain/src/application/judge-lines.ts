import { type Finding, gates, judge, judgeAll, type RuleSet, type SubsidyLine } from '@jiquan/policy';
import { weightiest } from '../finding/weightiest';
import { isLive } from '../line/line';
import type { Asked, Rival } from './compete';

/** Of one class: how many are payable, and how many were recognised. */
export interface ClassCount {
  readonly class: string;
  readonly payable: number;
  readonly recognised: number;
}

export const judgeCount = ({ payable, recognised }: ClassCount, set: RuleSet): Finding => judge('A-08', { certified: payable, recognised }, set);

const PAYEES: Readonly<Record<string, string>> = { individual: 'WORKER', 'assessment-body': 'ASSESSMENT_BODY' };
const upper = (kind: string | null): string | undefined => kind?.toUpperCase().replaceAll('-', '_');

function subsidyOf({ person, occupation, level, year }: Pick<Rival, 'person' | 'occupation' | 'level' | 'year'>, kind: string): SubsidyLine {
  return { person, occupation, level, kind, year: year as number };
}

function lineOf({ entitlement, kind }: Asked): SubsidyLine {
  const { person, occupation, level, year } = entitlement;
  return subsidyOf({ person: person as string, occupation: occupation as string, level, year }, kind);
}

/** Whether the same subsidy was given or asked for before: R-SUB-02 of an assessment, A-50 of training. */
export function judgeRepeated(asked: Asked, earlier: readonly SubsidyLine[], set: RuleSet): Finding {
  const about = { line: lineOf(asked), earlierLines: earlier };
  return asked.entitlement.purpose === 'assessment' ? judge('R-SUB-02', { ...about, purpose: 'assessment' }, set) : judge('A-50', { ...about, purpose: 'training' }, set);
}

/** What may not be had twice: the live lines of each person, and what comes before in the same application. */
export function earlierOf(rivals: readonly Rival[], purpose: string, before: readonly Asked[] = []): Map<string, SubsidyLine[]> {
  const earlier = new Map<string, SubsidyLine[]>();
  for (const rival of rivals) if (isLive(rival) && rival.purpose === purpose) add(earlier, subsidyOf(rival, rival.kind));
  for (const asked of before) add(earlier, lineOf(asked));
  return earlier;
}

function add(earlier: Map<string, SubsidyLine[]>, line: SubsidyLine): void {
  const known = earlier.get(line.person);
  if (known) known.push(line);
  else earlier.set(line.person, [line]);
}

/** Every line by the rules about amounts, certificates and doubles: all from what is at hand, and one finding a rule is kept. */
export function judgeLines(born: readonly Asked[], rivals: readonly Rival[], set: RuleSet): Finding[] {
  const earlier = earlierOf(rivals, born[0]?.entitlement.purpose ?? 'training');
  return weightiest(each(born, earlier, set));
}

function* each(born: readonly Asked[], earlier: Map<string, SubsidyLine[]>, set: RuleSet): Generator<Finding> {
  for (const asked of born) {
    const line = lineOf(asked);
    yield judgeRepeated(asked, earlier.get(line.person) ?? [], set);
    yield* asked.entitlement.purpose === 'assessment' ? [judgeAssessment(asked, set)] : judgeTraining(asked, set);
    add(earlier, line);
  }
}

function judgeAssessment({ entitlement: { level, amountFen, claimantKind }, kind }: Asked, set: RuleSet): Finding {
  const amount = amountFen === null ? {} : { amountFen };
  return judge('R-SUB-01', { purpose: 'assessment', certificateKind: kind, certificateLevel: level, ...amount, payeeKind: PAYEES[claimantKind ?? ''] ?? 'OTHER' }, set);
}

function judgeTraining({ entitlement, certificateHolder }: Asked, set: RuleSet): Finding[] {
  const { claimantKind, amountFen, document, voucher, person, verification } = entitlement;
  const priced = judgeAll(gates.trainingLine, { purpose: 'training', priced: amountFen !== null, tariffDocument: document, ...paid(claimantKind) }, set);
  // Without a voucher there is nothing to redeem.
  if (voucher === null || person === null) return priced;
  const certificate = { holder: person, certificateHolder, certificateVerified: verification !== null };
  // The guards found no live line of this certificate or voucher.
  return [...priced, ...judgeAll(gates.redemption, { ...certificate, redeemedByCertificate: 0, redeemedForVoucher: 0 }, set)];
}

/** Whoever claims owns the account that is paid to. */
function paid(claimantKind: string | null): { applicant?: string; payeeKind?: string } {
  const applicant = upper(claimantKind);
  return applicant === undefined ? {} : { applicant, payeeKind: PAYEES[claimantKind as string] ?? applicant };
}
