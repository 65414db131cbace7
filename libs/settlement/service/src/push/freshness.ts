import type { Instant } from '@jiquan/kernel';
import type { Rows } from '@jiquan/platform';
import { isStale } from '@jiquan/settlement-domain';

/** Beside each `line`, the newest answer that gives its certificate value, as `newest`. */
export const FRESHEST = `JOIN LATERAL (
       SELECT id, as_of FROM remembered_verification WHERE certificate = line.certificate ORDER BY as_of DESC, id DESC LIMIT 1
     ) AS newest ON true`;

export interface NotFresh {
  readonly certificate: string;
  readonly asOf: Instant;
}

/** Lines of a push that finance has not decided on, whose certificates got old since. */
export async function notFreshOf(rows: Rows, push: string, now: Instant, maxAgeDays: number): Promise<NotFresh[]> {
  const waiting = await rows.query<NotFresh>(
    `SELECT line.certificate, newest.as_of AS "asOf" FROM line ${FRESHEST} WHERE line.push = $1 AND line.state = 'pushed' ORDER BY line.id`,
    [push],
  );
  return waiting.filter(({ asOf }) => isStale(asOf, now, maxAgeDays));
}
