import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { InputOf } from '@jiquan/wire';
import { scopeOf } from '../standing';
import { found } from '../remembered/index-by';
import { ClassChoiceTable } from './entitlement.table';

const spec = settlementApi.routes.choices;

/** The choice that waits for a second officer, and the one that holds. */
@Serves(spec)
export class ChoicesView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.class];
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM class_choice WHERE class = $1 AND state <> 'superseded' AND ${scopeOf(caller, { division: 'division' }, parameters)}`,
        parameters,
      );
      const choices = await found(rows, ClassChoiceTable, 'id', ids.map(({ id }) => id));
      return {
        choices: choices.map(({ id, state, enrolments, reason, proposedAt }) => ({ choice: id, state: state as 'proposed' | 'confirmed', enrolments: [...enrolments], reason, proposedAt })),
      };
    });
  }
}
