import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { lift } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { InstitutionTable, SanctionTable } from './institution.table';

@Serves(trainingApi.routes.liftSanction)
export class LiftController implements Handler<typeof trainingApi.routes.liftSanction> {
  constructor(private readonly work: Work) {}

  handle({ institution: id, sanction: sanctionId, reason }: InputOf<typeof trainingApi.routes.liftSanction>, call: Call) {
    return this.work.run(call, async (tx) => {
      const institution = await tx.lock(InstitutionTable, id);
      const one = await tx.lock(SanctionTable, sanctionId);
      if (!institution || one?.institution !== id) return refuse('thing.unknown', { institution: id, sanction: sanctionId }, ['configured']);
      tx.about({ institution: id });
      const lifted = lift({ sanction: one, institution, actor: call.caller, today: tx.today, reason }, tx.now);
      if (isRefusal(lifted)) return lifted;
      await tx.replace(SanctionTable, one, lifted);
      return { sanction: one.id };
    });
  }
}
