import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { list } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { InstitutionTable, ListingTable } from './institution.table';
import { tell } from './listed';

@Serves(trainingApi.routes.listInstitution)
export class ListController implements Handler<typeof trainingApi.routes.listInstitution> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.listInstitution>, call: Call) {
    return this.work.run(call, async (tx) => {
      const facts = {
        ...input,
        id: input.institution ?? tx.newId(),
        actor: call.caller,
        overrideReason: input.overrideReason ?? null,
        sameCode: await known(tx, input),
        today: tx.today,
      };
      const listed = list(facts, tx.now);
      if (isRefusal(listed)) return listed;
      await tx.insert(InstitutionTable, listed.institution);
      await tx.insert(ListingTable, listed.listing);
      tell(tx, listed.institution, listed.listing);
      return { institution: listed.institution.id };
    });
  }
}

/** Known by its credit code, or by the id the caller brings. */
async function known(tx: Tx, { institution, creditCode }: InputOf<typeof trainingApi.routes.listInstitution>): Promise<boolean> {
  if (institution !== undefined && (await tx.get(InstitutionTable, institution))) return true;
  return (await tx.count(InstitutionTable, { creditCode: creditCode.trim().toUpperCase() })) > 0;
}
