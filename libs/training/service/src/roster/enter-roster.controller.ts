import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import type { InputOf } from '@jiquan/wire';
import { lockOwn } from '../class/situation';
import { enterSeats } from './seats';

@Serves(trainingApi.routes.enterRoster)
export class EnterRosterController implements Handler<typeof trainingApi.routes.enterRoster> {
  constructor(private readonly work: Work) {}

  handle({ class: id, entries }: InputOf<typeof trainingApi.routes.enterRoster>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      return isRefusal(one) ? one : enterSeats(tx, one, entries, call.caller.account);
    });
  }
}
