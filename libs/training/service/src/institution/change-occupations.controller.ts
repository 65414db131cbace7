import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { changeOccupations, type Listing } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ListingTable } from './institution.table';
import { tell, situationOf } from './listed';

@Serves(trainingApi.routes.changeOccupations)
export class ChangeOccupationsController implements Handler<typeof trainingApi.routes.changeOccupations> {
  constructor(private readonly work: Work) {}

  handle({ institution: id, ...input }: InputOf<typeof trainingApi.routes.changeOccupations>, call: Call) {
    return this.work.run(call, async (tx) => {
      const situation = await situationOf(tx, id, call);
      if (isRefusal(situation)) return situation;
      const before = await tx.one(ListingTable, { institution: id, year: input.year });
      const after = changeOccupations({ ...situation, ...input, listing: before }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(ListingTable, before as Listing, after);
      tell(tx, situation.institution, after);
      return { institution: id };
    });
  }
}
