import { type Fen, type Guard, verb } from '@jiquan/kernel';
import { closedAccount, notInOffice, type Standing } from '../officer';
import { posting, type Posting } from './posting';

/** The money of one division, source and year (R-SET-10, A-55). The row is the lock of its accounts. */
export interface Fund {
  readonly id: string;
  readonly division: string;
  readonly source: string;
  readonly year: number;
  readonly document: string;
  readonly openedBy: string;
  readonly version: number;
}

interface OpenFacts extends Standing {
  readonly fund: Omit<Fund, 'openedBy' | 'version'>;
}
const notKeeper = ({ officer, fund }: { officer: OpenFacts['officer']; fund: { division: string } }) => notInOffice(officer, { role: 'finance', duty: 'maker', division: fund.division });

export const openFund = verb([closedAccount, notKeeper] satisfies Guard<OpenFacts>[], ({ fund, officer }: OpenFacts): Fund => ({ ...fund, openedBy: officer.account, version: 1 }));

export interface Appropriation {
  readonly id: string;
  readonly fund: string;
  readonly amountFen: Fen;
  readonly document: string;
  readonly reference: string;
  readonly enteredBy: string;
}

interface AppropriateFacts extends Standing {
  readonly fund: Fund;
  readonly appropriation: Omit<Appropriation, 'enteredBy'>;
}

/** Money from outside comes in with its document; the same reference is entered once. */
export const appropriate = verb(
  [closedAccount, notKeeper] satisfies Guard<AppropriateFacts>[],
  ({ appropriation, officer }: AppropriateFacts): { appropriation: Appropriation; posting: Posting } => ({
    appropriation: { ...appropriation, enteredBy: officer.account },
    posting: posting({ fund: appropriation.fund }, 'appropriation', appropriation.id, 'treasury', 'free', appropriation.amountFen),
  }),
);
