import type { Rows, Table } from '@jiquan/platform';
import type { TrainingFacts } from '@jiquan/settlement-domain';
import { ClassChoiceTable } from '../entitlement/entitlement.table';
import { FundTable } from '../fund/fund.table';
import { FundDesignationTable } from '../fund/designation.table';
import { pinnedBy, tariffsOf } from '../tariff/tariffs-of';
import { by, each, found } from './index-by';
import { RememberedAdmissionTable } from './remembered-admission.table';
import { RememberedClassCompletionTable } from './remembered-class-completion.table';
import { RememberedClassEndTable } from './remembered-class-end.table';
import { RememberedClassOpeningTable } from './remembered-class-opening.table';
import { RememberedClassTable } from './remembered-class.table';
import { RememberedEnrolmentEndTable } from './remembered-enrolment-end.table';
import { RememberedFreezeTable } from './remembered-freeze.table';
import { RememberedRevocationTable } from './remembered-revocation.table';
import { RememberedTrainingTable } from './remembered-training.table';
import { RememberedUnbindingTable } from './remembered-unbinding.table';
import { RememberedUnverifiableTable } from './remembered-unverifiable.table';
import { RememberedVerificationTable } from './remembered-verification.table';
import { RememberedVoucherEndTable } from './remembered-voucher-end.table';

/** Everything that is remembered about some enrolments: one query for each kind of fact, however many enrolments. */
export async function trainingFacts(rows: Rows, enrolments: readonly string[]): Promise<TrainingFacts[]> {
  const find = <Row>(table: Table<Row>, field: keyof Row & string, ids: Iterable<string>) => found(rows, table, field, ids);
  const admissions = await find(RememberedAdmissionTable, 'enrolment', enrolments);
  const trainings = await find(RememberedTrainingTable, 'enrolment', enrolments);
  const named = await find(RememberedVerificationTable, 'enrolment', enrolments);
  // A later verification may name another enrolment, so all of the certificate count.
  const verifications = await find(RememberedVerificationTable, 'certificate', each(named, ({ certificate }) => certificate));
  const certificates = each(verifications, ({ certificate }) => certificate);
  const classIds = each([...admissions, ...trainings], (one) => one.class);
  const vouchers = each(admissions, ({ voucher }) => voucher);
  const persons = each([...admissions, ...trainings], ({ person }) => person);
  const funds = await find(FundTable, 'id', each(admissions, ({ fund }) => fund));
  const classes = await find(RememberedClassTable, 'class', classIds);
  const designations = (await find(FundDesignationTable, 'division', each(classes, ({ division }) => division))).filter(({ purpose }) => purpose === 'training');
  const tariffs = await tariffsOf(rows, 'training', { newestOf: each(designations, (one) => one.fundDivision), pinned: pinnedBy(admissions) });
  const admissionsOf = by(admissions, (one) => one.enrolment);
  const trainingsOf = by(trainings, (one) => one.enrolment);
  const namedOf = by(named, (one) => one.enrolment as string);
  const verificationsOf = by(verifications, (one) => one.certificate);
  const classOf = by(classes, (one) => one.class);
  const openingOf = by(await find(RememberedClassOpeningTable, 'class', classIds), (one) => one.class);
  const completionOf = by(await find(RememberedClassCompletionTable, 'class', classIds), (one) => one.class);
  const endOf = by(await find(RememberedClassEndTable, 'class', classIds), (one) => one.class);
  const choiceOf = by((await find(ClassChoiceTable, 'class', classIds)).filter(({ state }) => state === 'confirmed'), (one) => one.class);
  const unbindingOf = by(await find(RememberedUnbindingTable, 'enrolment', enrolments), (one) => one.enrolment);
  const voucherEndOf = by(await find(RememberedVoucherEndTable, 'voucher', vouchers), (one) => one.voucher);
  const freezeOf = by(await find(RememberedFreezeTable, 'thing', [...vouchers, ...persons]), (one) => one.thing);
  const enrolmentEndOf = by(await find(RememberedEnrolmentEndTable, 'enrolment', enrolments), (one) => one.enrolment);
  const unverifiableOf = by(await find(RememberedUnverifiableTable, 'certificate', certificates), (one) => one.certificate);
  const revocationOf = by(await find(RememberedRevocationTable, 'certificate', certificates), (one) => one.certificate);
  const fundDivisions = Object.fromEntries(funds.map(({ id, division }) => [id, division]));
  return enrolments.map((enrolment) => {
    const admitted = admissionsOf(enrolment);
    const trained = trainingsOf(enrolment);
    const ownClasses = each([...admitted, ...trained], (one) => one.class);
    const ownCertificates = each(namedOf(enrolment), ({ certificate }) => certificate);
    const frozen = [...each(admitted, ({ voucher }) => voucher), ...each([...admitted, ...trained], ({ person }) => person)];
    return {
      enrolment,
      admissions: admitted,
      trainings: trained,
      unbindings: unbindingOf(enrolment),
      enrolmentEnds: enrolmentEndOf(enrolment),
      voucherEnds: admitted.flatMap(({ voucher }) => voucherEndOf(voucher)),
      freezes: frozen.flatMap(freezeOf),
      classes: ownClasses.flatMap(classOf),
      openings: ownClasses.flatMap(openingOf),
      completions: ownClasses.flatMap(completionOf),
      classEnds: ownClasses.flatMap(endOf),
      choices: ownClasses.flatMap(choiceOf),
      verifications: ownCertificates.flatMap(verificationsOf),
      unverifiable: ownCertificates.flatMap(unverifiableOf),
      revocations: ownCertificates.flatMap(revocationOf),
      tariffs,
      designations,
      fundDivisions,
    };
  });
}
