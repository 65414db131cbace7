import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { InstitutionSanctioned, trainingApi } from '@jiquan/training-contract';
import { sanction } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { InstitutionTable, SanctionTable } from './institution.table';

@Serves(trainingApi.routes.sanctionInstitution)
export class SanctionController implements Handler<typeof trainingApi.routes.sanctionInstitution> {
  constructor(private readonly work: Work) {}

  handle({ institution: id, sanction: kind, ...order }: InputOf<typeof trainingApi.routes.sanctionInstitution>, call: Call) {
    return this.work.run(call, async (tx) => {
      const institution = await tx.lock(InstitutionTable, id);
      if (!institution) return refuse('thing.unknown', { institution: id }, ['configured']);
      tx.about({ institution: id });
      const ordered = sanction({ ...order, id: tx.newId(), kind, institution, actor: call.caller }, tx.now);
      if (isRefusal(ordered)) return ordered;
      await tx.insert(SanctionTable, ordered);
      tx.tell(InstitutionSanctioned({ institution: id, sanction: kind, from: order.from, until: order.until, cites: order.cites }));
      return { sanction: ordered.id };
    });
  }
}
