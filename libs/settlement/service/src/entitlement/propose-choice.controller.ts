import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { proposeChoice } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { hold } from '../remembered/holds';
import { standing, unknownThing } from '../standing';
import { classState } from './class-state';
import { ClassChoiceTable } from './entitlement.table';

const spec = settlementApi.routes.proposeChoice;

@Serves(spec)
export class ProposeChoiceController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ class: input.class });
      await hold(tx, { alone: [['class', input.class]] });
      const state = await classState(tx, input.class);
      if (!state) return unknownThing();
      const choice = proposeChoice({ ...(await standing(tx, call)), ...state, ...input, id: tx.newId() }, tx.now);
      if (isRefusal(choice)) return choice;
      const open = await tx.one(ClassChoiceTable, { class: input.class, state: 'proposed' });
      if (open) await tx.replace(ClassChoiceTable, open, { ...open, state: 'superseded' });
      await tx.insert(ClassChoiceTable, choice);
      return { class: input.class, choice: choice.id };
    });
  }
}
