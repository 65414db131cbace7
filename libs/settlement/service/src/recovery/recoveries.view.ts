import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type Recovery, recoveryCites } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { findingsOf } from '../finding/finding-rows';
import { found } from '../remembered/index-by';
import { scopeOf } from '../standing';
import { RecoveryTable } from './recovery.table';

const spec = settlementApi.routes.recoveries;

function shown({ id, line, payment, kind, state, fund, division, person, voucher, amountFen, reason, dueAt, ...rest }: Recovery) {
  const { reference: reported, version } = rest;
  return { recovery: id, line, payment, kind, state, fund, division, person, voucher, amountFen, reason, dueAt, reported, version, cites: [...recoveryCites[kind]] };
}

@Serves(spec)
export class RecoveriesView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.state ?? null, input.limit];
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM recovery WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR state = $2) AND ${scopeOf(caller, { division: 'division' }, parameters)} ORDER BY id LIMIT $3`,
        parameters,
      );
      const recoveries = await found(rows, RecoveryTable, 'id', ids.map(({ id }) => id));
      const saidOf = await findingsOf(rows, recoveries.map(({ id }) => id));
      return {
        recoveries: recoveries.map((recovery) => ({ ...shown(recovery), findings: saidOf(recovery.id) })),
        next: ids.length === input.limit ? (ids.at(-1)?.id ?? null) : null,
      };
    });
  }
}
