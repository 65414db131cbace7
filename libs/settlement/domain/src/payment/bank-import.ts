import { type Fen, type Guard, type Instant, moves, refuse, sumFen, verb } from '@jiquan/kernel';
import { closedAccount, isOwn, notInOffice, type Standing } from '../officer';
import { changedMeanwhile } from '../proposal';
import type { BankResult } from './result';

export const bankImportStates = ['proposed', 'confirmed', 'rejected', 'superseded'] as const;
export type BankImportState = (typeof bankImportStates)[number];

/** A result file as one officer brought it. Its rows never change; they are facts once another officer confirms its digest. */
export interface BankImport {
  readonly id: string;
  /** Of the finance office that brought it: two counties' banks may name their files alike. */
  readonly division: string;
  readonly bankFile: string;
  /** Of the file's bytes, so that the checker can compute it from the bank's own copy. */
  readonly sha256: string;
  readonly rows: number;
  readonly settledLines: number;
  readonly settledFen: Fen;
  readonly returnedLines: number;
  readonly returnedFen: Fen;
  readonly state: BankImportState;
  readonly broughtBy: string;
  readonly broughtAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly rejectedFor: string | null;
  readonly version: number;
}

export const bankImportMoves = moves<BankImportState>([
  { from: ['none'], by: 'bring', kind: 'command', to: 'proposed', cites: ['R-SET-11'] },
  { from: ['proposed'], by: 'confirm', kind: 'command', to: 'confirmed', cites: ['R-SET-07', 'R-SET-09'] },
  { from: ['proposed'], by: 'reject', kind: 'command', to: 'rejected', cites: ['R-SET-07'] },
  { from: ['proposed'], by: 'bring again', kind: 'command', to: 'superseded', cites: ['R-SET-07'] },
]);

interface BringFacts extends Standing {
  readonly id: string;
  readonly bankFile: string;
  readonly sha256: string;
  readonly reported: readonly Pick<BankResult, 'status' | 'amountFen'>[];
}

const notBringer = ({ officer }: Standing) => notInOffice(officer, { role: 'finance', duty: 'maker' });

/** One officer's word: it is read, summed up and shown, and moves nothing. */
export const bringResults = verb([closedAccount, notBringer] satisfies Guard<BringFacts>[], (facts: BringFacts, now: Instant): BankImport => {
  const of = (status: BankResult['status']) => facts.reported.filter((row) => row.status === status).map(({ amountFen }) => amountFen);
  return {
    id: facts.id,
    division: facts.officer.division ?? '',
    bankFile: facts.bankFile,
    sha256: facts.sha256,
    rows: facts.reported.length,
    settledLines: of('settled').length,
    settledFen: sumFen(of('settled')),
    returnedLines: of('returned').length,
    returnedFen: sumFen(of('returned')),
    state: 'proposed',
    broughtBy: facts.officer.account,
    broughtAt: now,
    decidedBy: null,
    decidedAt: null,
    rejectedFor: null,
    version: 1,
  };
});

/** The same name with other content replaces what nobody confirmed yet. */
export function supersede(before: BankImport): BankImport {
  return { ...before, state: 'superseded' };
}

interface Decided extends Standing {
  readonly brought: BankImport;
}
interface ConfirmFacts extends Decided {
  readonly seen: string;
}

const notChecker = ({ officer, brought }: Decided) => notInOffice(officer, { role: 'finance', duty: 'checker', division: brought.division });
const notProposed = ({ brought }: Decided) => (brought.state === 'proposed' ? undefined : refuse('bank-file.wrong-state', { state: brought.state }, ['R-SET-09']));
const sameOfficer = ({ officer, brought }: Decided) => (isOwn(officer, brought.broughtBy) ? refuse('bank-file.same-officer', {}, ['R-SET-07', 'R-SET-09']) : undefined);

/** A second officer's word on the very bytes: from here on the rows are what the bank reported. */
export const confirmResults = verb(
  [closedAccount, notChecker, notProposed, sameOfficer, changedMeanwhile(({ brought }: ConfirmFacts) => brought.sha256)] satisfies Guard<ConfirmFacts>[],
  ({ brought, officer }: ConfirmFacts, now: Instant): BankImport => ({ ...brought, state: 'confirmed', decidedBy: officer.account, decidedAt: now }),
);

interface RejectFacts extends Decided {
  readonly reason: string;
}
/** It takes two to move money and one to stop it: the maker may put his own file away. */
function notOfFinance({ officer, brought }: Decided) {
  const office = { role: 'finance', division: brought.division };
  return notInOffice(officer, { ...office, duty: 'checker' }) && notInOffice(officer, { ...office, duty: 'maker' });
}

export const rejectResults = verb(
  [closedAccount, notOfFinance, notProposed] satisfies Guard<RejectFacts>[],
  ({ brought, officer, reason }: RejectFacts, now: Instant): BankImport => ({ ...brought, state: 'rejected', decidedBy: officer.account, decidedAt: now, rejectedFor: reason }),
);
