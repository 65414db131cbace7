import { identityApi, PersonUnfrozen } from '@jiquan/identity-contract';
import { unfreeze } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, holdsDivision, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { PersonTable } from './person.table';

const spec = identityApi.routes.unfreezePerson;

@Serves(spec)
export class UnfreezePersonController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ person: input.person });
      if (!call.caller.duties.includes('freeze')) return refuse('role.denied', { needs: 'freeze' }, ['configured']);
      const before = await tx.lock(PersonTable, input.person);
      if (!before) return refuse('thing.unknown', {}, ['configured']);
      const inside = holdsDivision(call.caller.division, before.division);
      const after = unfreeze({ person: before, inside }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(PersonTable, before, { ...before, ...after });
      tx.tell(PersonUnfrozen({ person: before.id }));
      return { person: before.id };
    });
  }
}
