import type { Stage } from '@jiquan/voucher-domain';
import type { Readers } from './check';
import { cursor, joined } from './streams';

export interface VoucherRow {
  readonly key: string;
  readonly voucher: string;
  readonly holder: string;
  readonly occupation: string;
  readonly stage: Stage;
  readonly decided: 'applied' | 'issued' | 'claimed' | 'rejected' | 'cancelled' | 'lapsed';
  readonly bound: boolean;
}
export interface SeatRow {
  readonly key: string;
  readonly person: string;
  readonly completedOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly openedOn: string | null;
  readonly occupation: string;
  readonly edition: string;
  readonly level: string | null;
  readonly class: string;
  readonly classState: string;
}
export interface LineRow {
  readonly key: string;
  readonly line: string;
  readonly voucher: string | null;
  readonly certificate: string;
  readonly verification: string;
  readonly state: string;
  /** Of the attempt that is on its way, settled or was returned last. */
  readonly payment: string | null;
  /** Why it was ordered back; null when it was not. */
  readonly ordered: string | null;
}
export interface CertificateRow {
  readonly key: string;
  readonly certificate: string;
  readonly person: string;
  readonly occupation: string;
  readonly edition: string;
  readonly level: string | null;
  readonly issuedOn: string;
  readonly state: string;
  /** Of the sitting, where it was held here. */
  readonly heldOn: string | null;
  /** Answers of the query system that found it and found it equal. */
  readonly verifications: readonly string[];
}

const VOUCHERS = `SELECT enrolment::text AS key, id::text AS voucher, holder::text, occupation, stage, decided, bound FROM voucher WHERE enrolment IS NOT NULL ORDER BY enrolment`;
const SEATS = `SELECT enrolment.id::text AS key, person::text, enrolment.completed_on AS "completedOn", ended_on AS "endedOn", end_reason AS "endReason", opened_on AS "openedOn",
  occupation, catalogue_edition AS edition, level, class.id::text AS class, state AS "classState" FROM enrolment JOIN class ON class.id = enrolment.class ORDER BY enrolment.id`;
const LINES = `SELECT line.enrolment::text AS key, line.id::text AS line, line.voucher::text, line.certificate::text, line.verification::text, line.state,
  payment.state AS payment, recovery.reason AS ordered
  FROM line LEFT JOIN payment ON payment.id = line.payment LEFT JOIN recovery ON recovery.line = line.id AND recovery.kind = 'entitlement' AND recovery.ordered_at IS NOT NULL
  WHERE line.purpose = 'training' AND line.enrolment IS NOT NULL ORDER BY line.enrolment`;
const PAYABLE = `SELECT thing::text AS key, id::text AS entitlement FROM entitlement WHERE purpose = 'training' AND state = 'payable' ORDER BY thing`;
const CERTIFICATES = `SELECT enrolment::text AS key, certificate.id::text AS certificate, person::text, certificate.occupation, certificate.catalogue_edition AS edition, certificate.level,
  issued_on AS "issuedOn", certificate.state, held_on AS "heldOn",
  ARRAY(SELECT id::text FROM verification WHERE verification.certificate = certificate.id AND answer = 'equal') AS verifications
  FROM certificate LEFT JOIN sitting ON sitting.id = certificate.sitting WHERE enrolment IS NOT NULL ORDER BY enrolment`;
const ASSESSED = `SELECT enrolment::text AS key, sitting.id::text AS sitting, held_on AS "heldOn" FROM candidate JOIN sitting ON sitting.id = candidate.sitting
  WHERE attended AND sitting.state IN ('confirmed', 'voided') AND enrolment IS NOT NULL ORDER BY enrolment`;

/** What each context itself knows of an enrolment; nobody's memory of another. */
export function enrolments(readers: Readers) {
  return joined({
    vouchers: cursor<VoucherRow>(readers.of('voucher'), VOUCHERS),
    seats: cursor<SeatRow>(readers.of('training'), SEATS),
    lines: cursor<LineRow>(readers.of('settlement'), LINES),
    payable: cursor<{ key: string; entitlement: string }>(readers.of('settlement'), PAYABLE),
    certificates: cursor<CertificateRow>(readers.of('certificate'), CERTIFICATES),
    assessed: cursor<{ key: string; sitting: string; heldOn: string }>(readers.of('certificate'), ASSESSED),
  });
}
export type Enrolment = ReturnType<typeof enrolments> extends AsyncGenerator<infer Each> ? Each : never;
