import type { Caller, Tx } from '@jiquan/platform';
import type { Entitlement, Rival } from '@jiquan/settlement-domain';
import { EntitlementTable } from '../entitlement/entitlement.table';

export interface AskedClass {
  readonly class: string;
  readonly enrolments?: readonly string[] | undefined;
}

export interface Found {
  readonly entitlement: Entitlement;
  readonly named: boolean;
}

/** Locks the entitlements of some classes: those named, or all of the class. Undefined when something named is not known. */
export async function askedOfClasses(tx: Tx, classes: readonly AskedClass[]): Promise<Found[] | undefined> {
  const named = new Set(classes.flatMap(({ enrolments }) => enrolments ?? []));
  const whole = classes.filter(({ enrolments }) => enrolments === undefined).map((each) => each.class);
  const ids = await tx.query<{ id: string; thing: string }>(
    `SELECT id, thing FROM entitlement WHERE purpose = 'training' AND (class = ANY($1::uuid[]) OR (class = ANY($2::uuid[]) AND thing = ANY($3::uuid[])))`,
    [whole, classes.map((each) => each.class), [...named]],
  );
  const known = new Set(ids.map(({ thing }) => thing));
  if ([...named].some((enrolment) => !known.has(enrolment))) return undefined;
  return locked(tx, ids, named);
}

/** The certificates named, or all payable ones of the caller's body. */
export async function askedOfCertificates(tx: Tx, caller: Caller, certificates: readonly string[] | undefined): Promise<Found[] | undefined> {
  const ids = await tx.query<{ id: string; thing: string }>(
    certificates
      ? `SELECT id, thing FROM entitlement WHERE purpose = 'assessment' AND thing = ANY($1::uuid[])`
      : `SELECT id, thing FROM entitlement WHERE purpose = 'assessment' AND claimant = $1::uuid AND state = 'payable'`,
    [certificates ?? caller.organisation ?? null],
  );
  if (certificates && new Set(certificates).size !== ids.length) return undefined;
  return locked(tx, ids, new Set(certificates));
}

async function locked(tx: Tx, ids: readonly { id: string }[], named: ReadonlySet<string>): Promise<Found[]> {
  const entitlements = await tx.lockMany(
    EntitlementTable,
    ids.map(({ id }) => id),
  );
  return entitlements.map((entitlement) => ({ entitlement, named: named.has(entitlement.thing) }));
}

const RIVAL = `SELECT line.id, line.state, line.purpose, line.entitlement, line.certificate, line.voucher, line.person, line.occupation, line.level, line.year, known.kind
   FROM line JOIN remembered_verification AS known ON known.id = line.verification WHERE line.state NOT IN ('left', 'recovered')`;

/** Live lines that may take what these would take too: one index each, so that a large table costs nothing. */
export async function rivalsOf(tx: Tx, found: readonly Found[]): Promise<Rival[]> {
  const of = (field: 'id' | 'certificate' | 'voucher' | 'person') => found.flatMap(({ entitlement }) => entitlement[field] ?? []);
  return tx.query<Rival>(
    `${RIVAL} AND line.entitlement = ANY($1::uuid[]) UNION ${RIVAL} AND line.certificate = ANY($2::uuid[]) UNION ${RIVAL} AND line.voucher = ANY($3::uuid[]) AND line.purpose = 'training'
     UNION ${RIVAL} AND line.person = ANY($4::uuid[]) AND line.purpose = 'training' UNION ${RIVAL} AND line.person = ANY($4::uuid[]) AND line.purpose = 'assessment'`,
    [of('id'), of('certificate'), of('voucher'), of('person')],
  );
}

/** What each certificate is, and whose, as it was verified; one query for all. */
export async function standsOn(tx: Tx, found: readonly Found[]): Promise<(entitlement: Entitlement) => { kind: string; certificateHolder: string }> {
  const rows = await tx.query<{ id: string; kind: string; person: string }>(`SELECT id, kind, person FROM remembered_verification WHERE id = ANY($1::uuid[])`, [
    found.flatMap(({ entitlement }) => entitlement.verification ?? []),
  ]);
  const known = new Map(rows.map((row) => [row.id, { kind: row.kind, certificateHolder: row.person }]));
  return ({ verification }) => known.get(verification ?? '') ?? { kind: '', certificateHolder: '' };
}

/** The line of an entitlement that is on its way or paid. What is receivable comes back, so it takes no place of a class. */
export const TAKES_PLACE = `line.state NOT IN ('left', 'recovered', 'receivable')`;

/**
 * Of each class: how many are payable or applied for already, and how many were recognised. Who was applied for and
 * is held meanwhile keeps the place: otherwise a freeze would make room for one more than was recognised.
 */
export function classCounts(tx: Tx, classes: readonly string[]): Promise<{ class: string; payable: number; recognised: number }[]> {
  return tx.query(
    `SELECT completion.class AS "class", completion.recognised_count AS "recognised", count(entitlement.id)::integer AS "payable"
     FROM remembered_class_completion AS completion
     LEFT JOIN entitlement ON entitlement.class = completion.class AND entitlement.purpose = 'training'
       AND (entitlement.state = 'payable' OR EXISTS (SELECT 1 FROM line WHERE line.entitlement = entitlement.id AND ${TAKES_PLACE}))
     WHERE completion.class = ANY($1::uuid[]) GROUP BY 1, 2 ORDER BY 1`,
    [classes],
  );
}

/** Vouchers whose reserve is still there: granted, and ended neither by a line nor by the voucher's end. */
export async function reservedVouchers(tx: Tx, found: readonly Found[]): Promise<Set<string>> {
  const rows = await tx.query<{ voucher: string }>(
    `SELECT asked.voucher FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS asked(voucher, campaign, fund)
     JOIN campaign_grant ON campaign_grant.id = asked.campaign AND campaign_grant.fund = asked.fund
     WHERE NOT EXISTS (SELECT 1 FROM reserve_end WHERE reserve_end.voucher = asked.voucher)`,
    columns(found),
  );
  return new Set(rows.map(({ voucher }) => voucher));
}

function columns(found: readonly Found[]): unknown[] {
  const withVoucher = found.filter(({ entitlement }) => entitlement.voucher !== null).map(({ entitlement }) => entitlement);
  return [withVoucher.map(({ voucher }) => voucher), withVoucher.map(({ campaign }) => campaign), withVoucher.map(({ fund }) => fund)];
}
