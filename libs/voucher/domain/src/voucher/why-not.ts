import { type Day, type Guard, refuse, type Refusal } from '@jiquan/kernel';
import { afterOpening } from './admit';
import { expired } from './claim-issued';
import { certificateHeld, type Fact, heard, latest, paid, payable } from './facts';
import { frozen } from './freeze';
import { isOver, type Voucher } from './voucher';

export interface WhyNotFacts {
  readonly voucher: Voucher;
  readonly facts: readonly Fact[];
  readonly openedOn: Day | null;
}

const past = ({ voucher }: WhyNotFacts, ...steps: Voucher['decided'][]): boolean => !steps.includes(voucher.decided);
const revokedCertificate = (facts: readonly Fact[]): boolean => facts.some((fact) => fact.kind === 'certificate' && fact.says === 'revoked');

/** What a voucher still lacks until it is paid, in the order in which it comes. */
const lacks: readonly Guard<WhyNotFacts>[] = [
  (all) => (past(all, 'applied') ? undefined : refuse('voucher.not-issued', {}, ['R-VCH-01'])),
  (all) => (past(all, 'applied', 'issued') ? undefined : refuse('voucher.not-claimed', {}, ['R-VCH-07'])),
  frozen,
  (all, now) => (all.voucher.bound ? undefined : expired(all, now)),
  ({ voucher }) => (voucher.bound ? undefined : refuse('voucher.not-admitted', {}, ['R-VCH-07'])),
  ({ voucher, openedOn }) => (openedOn || !voucher.bound ? undefined : refuse('voucher.class-not-opened', {}, ['R-VCH-06', 'R-CLASS-12'])),
  ({ voucher, openedOn }) =>
    voucher.bound && afterOpening(voucher.admittedOn, openedOn)
      ? refuse('voucher.after-opening', { admittedOn: voucher.admittedOn, openedOn }, ['R-VCH-06'])
      : undefined,
  ({ facts }) => (heard(facts, 'trained') ? undefined : refuse('voucher.not-trained', {}, ['R-VCH-06'])),
  ({ facts }) => (heard(facts, 'class-subsidy-cancelled') ? refuse('voucher.subsidy-cancelled', {}, ['R-ATT-03b']) : undefined),
  ({ facts }) => (!certificateHeld(facts) && revokedCertificate(facts) ? refuse('voucher.certificate-revoked', {}, ['R-VCH-05', 'R-SET-19']) : undefined),
  ({ facts }) => (certificateHeld(facts) ? undefined : refuse('voucher.no-certificate', {}, ['R-VCH-04', 'R-VCH-05'])),
  ({ facts }) => (payable(facts) ? undefined : refuse('voucher.not-payable', { reasons: fallenFor(facts) }, ['R-VCH-05'])),
  ({ facts }) => (paid(facts) ? undefined : refuse('voucher.not-paid', {}, ['R-SET-09'])),
];

export function whyNot(all: WhyNotFacts, now: Parameters<Guard<WhyNotFacts>>[1]): Refusal[] {
  if (isOver(all.voucher.stage)) return all.voucher.stage === 'redeemed' ? [] : [refuse('voucher.ended', { stage: all.voucher.stage }, ['R-VCH-06'])];
  const own = all.voucher.bound ? all : { ...all, facts: [] };
  return lacks.map((guard) => guard(own, now)).filter((refusal) => refusal !== undefined);
}

/** Settlement's own reasons, as it told them. */
function fallenFor(facts: readonly Fact[]): string[] {
  return latest(facts, 'entitlement')
    .filter((fact) => fact.says.startsWith('fell'))
    .flatMap((fact) => fact.says.split(' ').slice(1));
}
