import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { confirmChoice } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { enrolmentsOfClass } from '../remembered/concerned';
import { hold } from '../remembered/holds';
import { standing, unknownThing } from '../standing';
import { classState } from './class-state';
import { ClassChoiceTable } from './entitlement.table';
import { recompute } from './recompute';

const spec = settlementApi.routes.confirmChoice;

/** From here on only those chosen are payable; the others are held, with the reason. */
@Serves(spec)
export class ConfirmChoiceController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ class: input.class });
      await hold(tx, { alone: [['class', input.class]], together: [['tariffs', '']] });
      const state = await classState(tx, input.class);
      if (!state) return unknownThing();
      const choice = await tx.one(ClassChoiceTable, { class: input.class, state: 'proposed' });
      if (!choice) return refuse('choice.none-proposed', {}, ['A-08']);
      const confirmed = confirmChoice({ ...(await standing(tx, call)), choice, seen: input.choice, claimed: state.claimed }, tx.now);
      if (isRefusal(confirmed)) return confirmed;
      const earlier = await tx.one(ClassChoiceTable, { class: input.class, state: 'confirmed' });
      if (earlier) await tx.replace(ClassChoiceTable, earlier, { ...earlier, state: 'superseded' });
      await tx.replace(ClassChoiceTable, choice, confirmed);
      await recompute(tx, { enrolments: await enrolmentsOfClass(tx, input.class) });
      return { class: input.class };
    });
  }
}
