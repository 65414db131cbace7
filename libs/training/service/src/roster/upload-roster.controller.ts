import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import type { InputOf } from '@jiquan/wire';
import { lockOwn } from '../class/situation';
import { readRosterFile } from './roster-file';
import { enterSeats } from './seats';

@Serves(trainingApi.routes.uploadRoster)
export class UploadRosterController implements Handler<typeof trainingApi.routes.uploadRoster> {
  constructor(private readonly work: Work) {}

  async handle({ class: id, file }: InputOf<typeof trainingApi.routes.uploadRoster>, call: Call) {
    // Read before the transaction: a large sheet must not hold the class.
    const entries = await readRosterFile(file);
    return this.work.run(call, async (tx) => {
      if (isRefusal(entries)) return entries;
      const one = await lockOwn(tx, id, call.caller);
      return isRefusal(one) ? one : enterSeats(tx, one, entries, call.caller.account);
    });
  }
}
