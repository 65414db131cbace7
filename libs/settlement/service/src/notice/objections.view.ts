import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { InputOf } from '@jiquan/wire';
import { found } from '../remembered/index-by';
import { scopeOf } from '../standing';
import { ObjectionTable } from './notice.table';

const spec = settlementApi.routes.objections;

@Serves(spec)
export class ObjectionsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.notice ?? null, input.state ?? null, input.limit];
      const scope = scopeOf(caller, { division: 'division' }, parameters);
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM objection WHERE ($1::uuid IS NULL OR id > $1) AND ($2::uuid IS NULL OR notice = $2) AND ($3::text IS NULL OR state = $3) AND ${scope} ORDER BY id LIMIT $4`,
        parameters,
      );
      const objections = await found(rows, ObjectionTable, 'id', ids.map(({ id }) => id));
      return {
        objections: objections.map(({ id, notice, application, line, text, state, receivedAt, handling }) => ({ objection: id, notice, application, line, text, state, receivedAt, handling })),
        next: ids.length === input.limit ? (ids.at(-1)?.id ?? null) : null,
      };
    });
  }
}
