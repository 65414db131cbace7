import type { Rows } from '@jiquan/platform';
import type { LineState } from '@jiquan/settlement-domain';
import type { SentLine } from './push-csv';

export interface SentLineNow extends SentLine {
  readonly state: LineState;
  readonly refusedFor: string | null;
}

/** The lines of a push as they were sent, with where each is now. */
export function sentLines(rows: Rows, push: string, from: number, limit: number): Promise<SentLineNow[]> {
  return rows.query<SentLineNow>(
    `SELECT push_line.sequence, line.id AS "line", line.application, line.purpose, line.person, line.class, line.certificate, line.occupation, line.level,
            push_line.amount_fen AS "amountFen", push_line.as_of AS "asOf", line.state, push_refusal.reason AS "refusedFor"
     FROM push_line JOIN line ON line.id = push_line.line
     LEFT JOIN push_refusal ON push_refusal.push = push_line.push AND push_refusal.line = push_line.line
     WHERE push_line.push = $1 AND push_line.sequence >= $2 AND push_line.sequence < $2::integer + $3::integer ORDER BY push_line.sequence`,
    [push, from, limit],
  );
}
