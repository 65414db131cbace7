import { AssessmentConfirmed, CertificateRevoked, CertificateVerified } from '@jiquan/certificate-contract';
import { type Day, dayOf, instant } from '@jiquan/kernel';
import { EntitlementFell, EntitlementPayable, PaymentReturned, PaymentSettled, RecoveryOrdered } from '@jiquan/settlement-contract';
import { ClassCancelled, ClassCompleted, ClassNotRecognised, ClassOpened, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import type { Fact } from '@jiquan/voucher-domain';
import type { Envelope, EventType } from '@jiquan/wire';

export interface About {
  readonly subject: string;
  readonly fact: Fact;
}

type Said = readonly [subject: unknown, kind: Fact['kind'], source: unknown, says: unknown, on?: unknown];
type Payload = Readonly<Record<string, unknown>>;

const money = ({ purpose, enrolment, voucher }: Payload) => (purpose === 'training' ? (enrolment ?? voucher) : undefined);
const by = (event: EventType, said: (payload: Payload) => Said): [string, (payload: Payload) => Said] => [event.eventName, said];

/** What each event is to a voucher. */
const meanings = new Map<string, (payload: Payload) => Said>([
  by(ClassOpened, (it) => [it['class'], 'class-opened', it['class'], 'opened', it['openedOn']]),
  by(ClassCompleted, (it) => [it['class'], 'class-completed', it['class'], 'completed', it['completedOn']]),
  by(ClassCancelled, (it) => [it['class'], 'class-cancelled', it['class'], it['reason']]),
  by(ClassNotRecognised, (it) => [it['class'], 'class-not-recognised', it['class'], 'not-recognised', it['decidedOn']]),
  by(EnrolmentEnded, (it) => [it['enrolment'], 'enrolment-ended', it['class'], it['reason']]),
  by(TrainingCompleted, (it) => [it['enrolment'], 'trained', it['class'], 'completed', it['completedOn']]),
  by(AssessmentConfirmed, (it) => [it['enrolment'], 'assessed', it['candidate'], 'passed', it['assessedOn']]),
  by(CertificateVerified, (it) => [it['enrolment'], 'certificate', it['certificate'], 'verified', it['issuedOn']]),
  by(CertificateRevoked, (it) => [it['enrolment'], 'certificate', it['certificate'], 'revoked', it['revokedOn']]),
  by(EntitlementPayable, (it) => [money(it), 'entitlement', it['entitlement'], 'payable']),
  by(EntitlementFell, (it) => [money(it), 'entitlement', it['entitlement'], `fell ${(it['reasons'] as string[]).join(' ')}`]),
  by(PaymentSettled, (it) => [money(it), 'payment', it['line'], 'settled', it['settledOn']]),
  by(PaymentReturned, (it) => [money(it), 'payment', it['line'], 'returned']),
  by(RecoveryOrdered, (it) => [money(it), 'recovery', it['recovery'], it['reason']]),
]);

export const isVoucherFact = (name: string): boolean => meanings.has(name);

export function voucherFact({ name, version, occurredAt, payload }: Envelope): About | undefined {
  const said = meanings.get(name)?.(payload);
  if (!said || typeof said[0] !== 'string') return undefined;
  const [subject, kind, source, says, on] = said;
  return { subject, fact: { kind, source: source as string, version, says: says as string, on: (on as Day | undefined) ?? dayOf(instant(occurredAt)) } };
}
