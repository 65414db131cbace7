import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { listForYear } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ListingTable } from './institution.table';
import { tell, situationOf } from './listed';

@Serves(trainingApi.routes.listForYear)
export class ListForYearController implements Handler<typeof trainingApi.routes.listForYear> {
  constructor(private readonly work: Work) {}

  handle({ institution: id, ...input }: InputOf<typeof trainingApi.routes.listForYear>, call: Call) {
    return this.work.run(call, async (tx) => {
      const situation = await situationOf(tx, id, call);
      if (isRefusal(situation)) return situation;
      const listed = (await tx.count(ListingTable, { institution: id, year: input.year })) > 0;
      const listing = listForYear({ ...situation, ...input, listed }, tx.now);
      if (isRefusal(listing)) return listing;
      await tx.insert(ListingTable, listing);
      tell(tx, situation.institution, listing);
      return { institution: id };
    });
  }
}
