import { type Day, dayOf, type Fen, type Instant } from '@jiquan/kernel';
import type { Rows, Tx } from '@jiquan/platform';
import { payeeOn, type PayeeNow } from '@jiquan/settlement-domain';
import { HELD } from '../entitlement/held';
import { PayeeTable } from '../payee/payee.table';
import { found } from '../remembered/index-by';
import { FRESHEST } from './freshness';

/** A line that is approved and unpaid, with what decides whether it goes out this month. */
export interface CandidateRow {
  readonly line: string;
  readonly application: string;
  readonly purpose: 'training' | 'assessment';
  readonly person: string;
  readonly class: string | null;
  readonly certificate: string;
  readonly occupation: string;
  readonly level: string | null;
  readonly amountFen: Fen;
  readonly claimant: string;
  readonly frozen: boolean;
  readonly held: boolean;
  readonly verification: string;
  readonly asOf: Instant;
}

/** The day the oldest application was approved of which a line waits; null when none does. */
export async function waitingSince(rows: Rows, fund: string, division: string): Promise<Day | null> {
  const [row] = await rows.query<{ since: Instant | null }>(
    `SELECT min(remark.at) AS since FROM application JOIN application_remark AS remark ON remark.application = application.id AND remark.step = 'hrss-second'
     WHERE application.fund = $1 AND application.state = 'approved' AND (application.division = $2 OR starts_with(application.division, $2 || '/'))
       AND EXISTS (SELECT 1 FROM line WHERE line.application = application.id AND line.state IN ('claimed', 'returned'))`,
    [fund, division],
  );
  return row?.since ? dayOf(row.since) : null;
}

/** Locks the lines first and reads what is decided on in a later statement; one statement each, however many lines. */
export async function candidates(tx: Tx, fund: string, division: string): Promise<CandidateRow[]> {
  const locked = await tx.query<{ id: string }>(
    `SELECT line.id FROM line JOIN application ON application.id = line.application
     WHERE application.fund = $1 AND application.state = 'approved' AND (application.division = $2 OR starts_with(application.division, $2 || '/'))
       AND line.state IN ('claimed', 'returned')
     ORDER BY line.id FOR UPDATE OF line`,
    [fund, division],
  );
  return tx.query<CandidateRow>(
    `SELECT line.id AS "line", line.application, line.purpose, line.person, line.class, line.certificate, line.occupation, line.level,
            line.amount_fen AS "amountFen", line.claimant, application.frozen, ${HELD} AS "held",
            newest.id AS "verification", newest.as_of AS "asOf"
     FROM line
     JOIN application ON application.id = line.application
     JOIN entitlement ON entitlement.id = line.entitlement
     ${FRESHEST}
     WHERE line.id = ANY($1::uuid[]) AND line.state IN ('claimed', 'returned')
     ORDER BY line.id`,
    [locked.map(({ id }) => id)],
  );
}

/** The account in force of each claimant. */
export async function payeesOf(tx: Tx, rows: readonly CandidateRow[]): Promise<Map<string, PayeeNow>> {
  const owners = [...new Set(rows.map(({ claimant }) => claimant))];
  const payees = await found(tx, PayeeTable, 'owner', owners);
  return new Map(owners.map((owner) => [owner, payeeOn(payees.filter((payee) => payee.owner === owner), owner, tx.today)]));
}
