import { isRefusal, type Refusal } from '@jiquan/kernel';
import type { Call } from './caller';
import type { Tx } from './tx';

export type Outcome = 'done' | 'refused' | 'replayed' | 'denied' | 'fault';

export interface AuditLine {
  readonly call: Call;
  readonly outcome: Outcome;
  readonly code?: string;
  readonly cites?: readonly string[];
  readonly ids?: Readonly<Record<string, string>>;
  readonly fault?: string;
}

/**
 * One line per command that reached a verb or was denied (flows.md §0). Lines are not chained when written, which would
 * put every command behind one lock; the sealer chains blocks of committed lines afterwards.
 */
export async function writeAudit(tx: Tx, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.query(
    `WITH line AS (
       INSERT INTO audit (at, business_at, correlation, account, role, session, route, outcome, code, cites, ids, fault)
       SELECT clock_timestamp(), $1::timestamptz, correlation, account, role, session, route, outcome, code, cites, ids, fault
       FROM unnest($2::text[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::jsonb[], $10::jsonb[], $11::text[])
         AS given(correlation, account, role, session, route, outcome, code, cites, ids, fault)
       RETURNING id)
     INSERT INTO audit_unsealed (id) SELECT id FROM line`,
    [
      tx.now,
      lines.map((line) => line.call.correlation),
      lines.map((line) => line.call.caller.account),
      lines.map((line) => line.call.caller.role),
      lines.map((line) => line.call.caller.session),
      lines.map((line) => line.call.route),
      lines.map((line) => line.outcome),
      lines.map((line) => line.code ?? null),
      lines.map((line) => JSON.stringify(line.cites ?? [])),
      lines.map((line) => JSON.stringify(line.ids ?? {})),
      lines.map((line) => line.fault ?? null),
    ],
  );
}

export function refusedLine(call: Call, refusal: Refusal, ids: Readonly<Record<string, string>>): AuditLine {
  return { call, outcome: 'refused', code: refusal.refused, cites: refusal.cites, ids };
}

export function lineOf<Answer>(call: Call, answer: Answer, about: (answer: Answer) => Readonly<Record<string, string>>): AuditLine {
  return isRefusal(answer) ? refusedLine(call, answer, about(answer)) : { call, outcome: 'done', ids: about(answer) };
}
