import { type Day, day } from '@jiquan/kernel';
import { type Fact, type FactKind, stageOf } from '@jiquan/voucher-domain';
import { type Check, firstOf, inSql, type Readers, type Violation } from './check';
import { type CertificateRow, type Enrolment, enrolments, type LineRow, type SeatRow, type VoucherRow } from './enrolments';

/** Money that left and was not ordered back stands on exactly one certificate, which fits in every respect. */
async function* unearned(readers: Readers): AsyncGenerator<Violation> {
  for await (const enrolment of enrolments(readers)) {
    for (const voucher of enrolment.vouchers) {
      const wrong = voucher.stage === 'redeemed' ? whyUnearned(voucher, enrolment) : undefined;
      if (wrong) yield { voucher: voucher.voucher, enrolment: enrolment.key, wrong };
    }
  }
}

function whyUnearned(voucher: VoucherRow, { lines, certificates, seats }: Enrolment): string | undefined {
  const paid = lines.filter((line) => line.voucher === voucher.voucher && line.payment === 'settled');
  const [line] = paid;
  if (!line || paid.length > 1) return `${paid.length} paid lines`;
  const certificate = certificates.find((each) => each.certificate === line.certificate);
  const [seat] = seats;
  if (!certificate) return 'the certificate is not of this enrolment';
  if (!seat) return 'the enrolment is not in training';
  return whyUnfit(voucher, line, certificate, seat);
}

function whyUnfit(voucher: VoucherRow, line: LineRow, certificate: CertificateRow, seat: SeatRow): string | undefined {
  if (!certificate.verifications.includes(line.verification)) return 'the certificate was not verified for the line';
  if (certificate.person !== voucher.holder || seat.person !== voucher.holder) return 'the certificate or the seat is of another person';
  if (certificate.occupation !== seat.occupation || certificate.edition !== seat.edition || voucher.occupation !== seat.occupation) return 'another occupation';
  if (certificate.level !== seat.level) return 'another level';
  if (seat.openedOn === null || certificate.issuedOn < seat.openedOn) return 'the certificate is older than the class';
  if (certificate.heldOn !== null && (seat.completedOn === null || certificate.heldOn < seat.completedOn)) return 'assessed before the training was completed';
  return line.state === 'paid' && certificate.state === 'revoked' ? 'the certificate is revoked and the line still paid' : undefined;
}

/** The stage of each admitted voucher, worked out again from what the others decided themselves. */
async function* otherStages(readers: Readers): AsyncGenerator<Violation> {
  for await (const enrolment of enrolments(readers)) {
    for (const voucher of enrolment.vouchers) {
      const stage = stageOf(voucher, factsOf(enrolment));
      if (stage !== voucher.stage) yield { voucher: voucher.voucher, enrolment: enrolment.key, shows: voucher.stage, decided: stage };
      else if (stage === 'claimed' && voucher.bound) yield { voucher: voucher.voucher, enrolment: enrolment.key, wrong: 'still bound' };
    }
  }
}

function factsOf({ seats, lines, payable, certificates, assessed }: Enrolment): Fact[] {
  const fact = (kind: FactKind, source: string, says: string, on: string | null): Fact => ({ kind, source, version: 1, says, on: (on ?? day('2000-01-01')) as Day });
  return [
    ...seats.flatMap((seat) => [
      ...(seat.openedOn ? [fact('class-opened', seat.class, 'opened', seat.openedOn)] : []),
      ...(seat.classState === 'cancelled' ? [fact('class-cancelled', seat.class, 'cancelled', seat.endedOn)] : []),
      ...(seat.classState === 'not-recognised' ? [fact('class-not-recognised', seat.class, 'not-recognised', seat.endedOn)] : []),
      ...(seat.endedOn ? [fact('enrolment-ended', seat.key, seat.endReason ?? '', seat.endedOn)] : []),
      ...(seat.completedOn ? [fact('trained', seat.key, 'completed', seat.completedOn)] : []),
    ]),
    ...assessed.map(({ sitting, heldOn }) => fact('assessed', sitting, 'assessed', heldOn)),
    ...certificates.flatMap(({ certificate, verifications, state, issuedOn }) => [
      ...(verifications.length > 0 ? [fact('certificate', certificate, 'verified', issuedOn)] : []),
      ...(state === 'revoked' ? [fact('certificate', certificate, 'revoked', issuedOn)] : []),
    ]),
    ...payable.map(({ entitlement }) => fact('entitlement', entitlement, 'payable', null)),
    ...lines.flatMap(({ line, payment, ordered }) => [
      ...(payment === 'settled' ? [fact('payment', line, 'settled', null)] : []),
      ...(ordered === null ? [] : [fact('recovery', line, ordered, null)]),
    ]),
  ];
}

/** I3 and I18: what a voucher shows is earned, and is what the others decided. */
export const stages: readonly Check[] = [
  {
    id: 'I3',
    context: 'all',
    sentence: 'A redeemed voucher has one verified certificate of the same person, occupation, level and enrolment, not older than the class, nor assessed before the training ended.',
    run: (readers) => firstOf(unearned(readers)),
  },
  {
    id: 'I18',
    context: 'all',
    sentence: 'The stage a voucher shows is what training, certificate and settlement decided.',
    run: (readers) => firstOf(otherStages(readers)),
  },
  inSql(
    'I18.unbound',
    'voucher',
    'A voucher that was never admitted is as far as it was decided here.',
    `SELECT id AS voucher, stage, decided FROM voucher WHERE enrolment IS NULL AND stage <> decided`,
  ),
];
