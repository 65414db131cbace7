import type { Rows, Table } from '@jiquan/platform';
import type { AssessmentFacts } from '@jiquan/settlement-domain';
import { FundDesignationTable } from '../fund/designation.table';
import { tariffsOf } from '../tariff/tariffs-of';
import { by, each, found } from './index-by';
import { RememberedAdmissionTable } from './remembered-admission.table';
import { RememberedBodyBanTable } from './remembered-body-ban.table';
import { RememberedBodyTable } from './remembered-body.table';
import { RememberedClassEndTable } from './remembered-class-end.table';
import { RememberedFreezeTable } from './remembered-freeze.table';
import { RememberedRevocationTable } from './remembered-revocation.table';
import { RememberedTrainingTable } from './remembered-training.table';
import { RememberedUnverifiableTable } from './remembered-unverifiable.table';
import { RememberedVerificationTable } from './remembered-verification.table';

/** Everything that is remembered about some certificates and the bodies that assessed for them. */
export async function assessmentFacts(rows: Rows, certificates: readonly string[]): Promise<AssessmentFacts[]> {
  const find = <Row>(table: Table<Row>, field: keyof Row & string, ids: Iterable<string>) => found(rows, table, field, ids);
  const verifications = await find(RememberedVerificationTable, 'certificate', certificates);
  const bodies = each(verifications, ({ body }) => body);
  const filings = await find(RememberedBodyTable, 'body', bodies);
  const designations = (await find(FundDesignationTable, 'division', each(filings, ({ division }) => division))).filter(({ purpose }) => purpose === 'assessment');
  const tariffs = await tariffsOf(rows, 'assessment', { newestOf: each(designations, (one) => one.fundDivision), pinned: [] });
  const enrolments = verifications.flatMap(({ enrolment }) => (enrolment === null ? [] : [enrolment]));
  const admissions = await find(RememberedAdmissionTable, 'enrolment', enrolments);
  const ties = [...admissions, ...(await find(RememberedTrainingTable, 'enrolment', enrolments))];
  const classesOf = by(ties, ({ enrolment }) => enrolment);
  const endsOf = by(await find(RememberedClassEndTable, 'class', each(ties, (tie) => tie.class)), (end) => end.class);
  const verificationsOf = by(verifications, ({ certificate }) => certificate);
  const filingsOf = by(filings, ({ body }) => body);
  const bansOf = by(await find(RememberedBodyBanTable, 'body', bodies), ({ body }) => body);
  const freezesOf = by(await find(RememberedFreezeTable, 'thing', each(verifications, ({ person }) => person)), ({ thing }) => thing);
  const unverifiableOf = by(await find(RememberedUnverifiableTable, 'certificate', certificates), ({ certificate }) => certificate);
  const revocationsOf = by(await find(RememberedRevocationTable, 'certificate', certificates), ({ certificate }) => certificate);
  return certificates.map((certificate) => {
    const own = verificationsOf(certificate);
    const ownBodies = each(own, ({ body }) => body);
    const ownEnrolments = own.flatMap(({ enrolment }) => (enrolment === null ? [] : [enrolment]));
    const ownClasses = each([...new Set(ownEnrolments)].flatMap(classesOf), (tie) => tie.class);
    return {
      certificate,
      verifications: own,
      unverifiable: unverifiableOf(certificate),
      revocations: revocationsOf(certificate),
      filings: ownBodies.flatMap(filingsOf),
      bans: ownBodies.flatMap(bansOf).map(({ body, startsOn }) => ({ body, from: startsOn })),
      freezes: each(own, ({ person }) => person).flatMap(freezesOf),
      classEnds: ownClasses.flatMap(endsOf),
      tariffs,
      designations,
    };
  });
}
