import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { closedAccount, holds, notInOffice, type Standing } from '../officer';
import type { Purpose } from '../tariff/publish';

/**
 * Which fund pays what no campaign pays: training without a voucher, and assessments. An officer chooses and the choice is
 * kept (R-SET-10, A-56); whoever applies names a fund, but cannot pick one. A new choice is a new revision.
 */
export interface Designation {
  readonly id: string;
  /** Of the class, or where the body is filed. Nothing is inherited along the path. */
  readonly division: string;
  readonly purpose: Purpose;
  readonly revision: number;
  readonly fund: string;
  /** Whose table prices it (flows §6.1): the fund's own. */
  readonly fundDivision: string;
  readonly document: string;
  readonly designatedBy: string;
  readonly at: Instant;
}

interface DesignateFacts extends Standing {
  readonly designation: Omit<Designation, 'designatedBy' | 'at'>;
  /** The fund that counts now. */
  readonly current: string | undefined;
}

const notOffice = ({ officer, designation }: DesignateFacts) => notInOffice(officer, { role: 'hrss', duty: 'campaign', division: designation.division });
const otherDivision = ({ designation: { fundDivision, division } }: DesignateFacts) =>
  holds(fundDivision, division) ? undefined : refuse('fund.other-division', { fundDivision }, ['R-SET-10']);
const already = ({ designation, current }: DesignateFacts) => (designation.fund === current ? refuse('fund.designated-already', {}, ['A-56']) : undefined);

export const designateFund = verb(
  [closedAccount, notOffice, otherDivision, already] satisfies Guard<DesignateFacts>[],
  ({ designation, officer }: DesignateFacts, now: Instant): Designation => ({ ...designation, designatedBy: officer.account, at: now }),
);

type Chosen = Pick<Designation, 'division' | 'purpose' | 'revision' | 'fund' | 'fundDivision'>;

/** The newest choice for a division and purpose. */
export function designatedFor<One extends Chosen>(designations: readonly One[], purpose: Purpose, division: string): One | undefined {
  const own = designations.filter((each) => each.purpose === purpose && each.division === division);
  return own.reduce<One | undefined>((newest, each) => (newest && newest.revision >= each.revision ? newest : each), undefined);
}
