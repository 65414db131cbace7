import { CertificateRevoked, CertificateVerified } from '@jiquan/certificate-contract';
import type { Day, Instant } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { EntitlementFell, EntitlementPayable, PaymentReturned, PaymentSettled, RecoveryOrdered } from '@jiquan/settlement-contract';
import { ClassNotRecognised, ClassOpened, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import type { Told } from '@jiquan/wire';
import type { Fact } from '@jiquan/voucher-domain';
import { COOK } from './world';

/** An event as it comes, with the version its thing would have, and the fact it is to this context. */
export interface Fold {
  readonly told: Told;
  readonly version: number;
  readonly fact: Pick<Fact, 'kind' | 'source' | 'says'>;
}

/** Everything the other contexts may tell about one enrolment. */
export function foldsByName(person: string, voucher: string, enrolment: string, classId: string) {
  const [certificate, entitlement, line, recovery] = [newId(), newId(), newId(), newId()];
  const issuedOn = '2023-04-05' as Day;
  const cert = { certificate, person, enrolment, body: newId(), kind: 'skill-level', occupation: COOK, catalogueEdition: '2022', level: '5', issuedOn, assessedOn: null, origin: 'own' };
  const ent = { entitlement, purpose: 'training', person, voucher, enrolment, certificate };
  const money = { line, purpose: 'training', person, voucher, enrolment, amountFen: 100_000 };
  const payment = { ...money, payment: newId(), certificate, class: classId };
  const of = (kind: Fact['kind'], source: string, says: string, version: number, told: Told): Fold => ({ told, version, fact: { kind, source, says } });
  return {
    opened: of('class-opened', classId, 'opened', 2, ClassOpened({ class: classId, openedOn: '2023-03-10', present: 30 })),
    trained: of('trained', classId, 'completed', 3, TrainingCompleted({ class: classId, enrolment, person, completedOn: '2023-03-30' })),
    verified: of('certificate', certificate, 'verified', 2, CertificateVerified({ ...cert, noOther: false, verification: newId(), asOf: '2023-04-06T00:00:00.000Z' as Instant })),
    payable: of('entitlement', entitlement, 'payable', 1, EntitlementPayable({ ...ent, amountFen: 100_000 })),
    settled: of('payment', line, 'settled', 1, PaymentSettled({ ...payment, settledOn: '2023-05-01' })),
    returned: of('payment', line, 'returned', 2, PaymentReturned({ ...payment, reason: 'account-closed', late: true })),
    revoked: of('certificate', certificate, 'revoked', 3, CertificateRevoked({ certificate, person, enrolment, revokedOn: '2023-05-05', reason: 'forged' })),
    fell: of('entitlement', entitlement, 'fell certificate.revoked', 2, EntitlementFell({ ...ent, reasons: ['certificate.revoked'] })),
    ordered: of('recovery', recovery, 'certificate.revoked', 3, RecoveryOrdered({ ...money, recovery, reason: 'certificate.revoked' })),
    notRecognised: of('class-not-recognised', classId, 'not-recognised', 4, ClassNotRecognised({ class: classId, decidedOn: '2023-04-10', cites: ['R-ATT-03a'] })),
    ended: of('enrolment-ended', classId, 'replaced', 5, EnrolmentEnded({ class: classId, enrolment, person, reason: 'replaced' })),
  };
}

export const foldsOf = (...of: Parameters<typeof foldsByName>): Fold[] => Object.values(foldsByName(...of));
