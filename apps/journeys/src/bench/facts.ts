import { addDays, type Day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { ClassCompleted } from '@jiquan/training-contract';
import { CampaignFundingAsked } from '@jiquan/voucher-contract';
import { setTimeout as wait } from 'node:timers/promises';
import { DIVISION, LEVEL, OCCUPATION } from './ground';
import type { Office } from './office';

export const SEATS = 80;
export const FACE_FEN = 110_000;
const WAIT_SECONDS = 240;
const LOOK_MILLISECONDS = 100;
const EDITION = '2022';

export interface Taught {
  readonly classes: readonly string[];
  readonly persons: number;
}

/**
 * Many classes of eighty with all their people admitted, trained and certified. What was heard of single people is
 * written as rows, as their listener would have; the last fact of each class comes over the bus, and from it settlement
 * derives what eighty people are entitled to.
 */
export async function teach(office: Office, fund: string, persons: number): Promise<Taught> {
  const campaign = newId();
  await office.hear('voucher', [CampaignFundingAsked({ campaign, revision: 1, division: DIVISION, fund, totalFen: persons * FACE_FEN })]);
  const today = await office.today();
  const classes = await write(office, fund, campaign, Math.ceil(persons / SEATS), today);
  const days = { openedOn: addDays(today, -30), completedOn: addDays(today, -10) };
  const before = await payable(office);
  const heard = await completions(office);
  await office.hear('training', classes.map((each) => ClassCompleted({ class: each, ...days, openingCount: SEATS, recognisedCount: SEATS })));
  const until = Date.now() + WAIT_SECONDS * 1000;
  while ((await completions(office)) < heard + classes.length && Date.now() < until) await wait(LOOK_MILLISECONDS);
  const became = (await payable(office)) - before;
  if (became !== classes.length * SEATS) throw new Error(`${became} of ${classes.length * SEATS} became payable`);
  return { classes, persons: classes.length * SEATS };
}

async function completions(office: Office): Promise<number> {
  const { rows } = await office.ground.database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM settlement.remembered_class_completion`);
  return rows[0]?.n ?? 0;
}

async function payable(office: Office): Promise<number> {
  const { rows } = await office.ground.database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM settlement.entitlement WHERE state = 'payable'`);
  return rows[0]?.n ?? 0;
}

async function write(office: Office, fund: string, campaign: string, classes: number, today: Day): Promise<string[]> {
  const { database } = office.ground;
  const pin = JSON.stringify({ code: 'DEMO-CTY', revision: 1, sha256: 'a'.repeat(64) });
  await database.query(`DROP TABLE IF EXISTS bench_class, bench_seat`);
  await database.query(`CREATE TEMP TABLE bench_class AS SELECT gen_random_uuid() AS class FROM generate_series(1, ${classes})`);
  await database.query(
    `CREATE TEMP TABLE bench_seat AS SELECT class, gen_random_uuid() AS person, gen_random_uuid() AS enrolment, gen_random_uuid() AS voucher,
       gen_random_uuid() AS certificate, gen_random_uuid() AS verification FROM bench_class, generate_series(1, ${SEATS})`,
  );
  const insert = (table: string, select: string, parameters: readonly unknown[]) => database.query(`INSERT INTO settlement.${table} ${select}`, [...parameters]);
  await insert(
    'remembered_class (class, institution, division, industry_department, applicant_kind, applicant, occupation, catalogue_edition, level, approved_on, channel, rule_set)',
    `SELECT class, $1, $2, $3, 'institution', $1, $4, $5, $6, $7::date, 'voucher', $8::jsonb FROM bench_class`,
    [office.institution, DIVISION, office.department, OCCUPATION, EDITION, LEVEL, addDays(today, -40), pin],
  );
  await insert('remembered_class_opening (class, opened_on)', `SELECT class, $1::date FROM bench_class`, [addDays(today, -30)]);
  await insert(
    'remembered_admission (enrolment, voucher, campaign, fund, person, class, institution, occupation, admitted_on, value_kind, face_fen, max_fen, value_document, tariff_revision)',
    `SELECT enrolment, voucher, $1, $2, person, class, $3, $4, $5::date, 'face', $6::bigint, $6::bigint, 'Bench 测算', NULL FROM bench_seat`,
    [campaign, fund, office.institution, OCCUPATION, addDays(today, -35), FACE_FEN],
  );
  await insert('remembered_training (enrolment, class, person, completed_on)', `SELECT enrolment, class, person, $1::date FROM bench_seat`, [addDays(today, -11)]);
  await insert(
    'remembered_verification (id, certificate, person, enrolment, body, kind, occupation, catalogue_edition, level, issued_on, assessed_on, as_of, status)',
    `SELECT verification, certificate, person, enrolment, $1, 'SKILL_LEVEL', $2, $3, $4, $5::date, $6::date, $7::timestamptz, 'verified' FROM bench_seat`,
    [newId(), OCCUPATION, EDITION, LEVEL, addDays(today, -6), addDays(today, -9), await office.now()],
  );
  await database.query(`ANALYZE settlement.remembered_admission, settlement.remembered_training, settlement.remembered_verification, settlement.remembered_class`);
  const { rows } = await database.query<{ class: string }>(`SELECT class FROM bench_class`);
  return rows.map((row) => row.class);
}
