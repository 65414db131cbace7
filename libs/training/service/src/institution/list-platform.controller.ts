import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { mayList } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { PlatformTable } from './institution.table';

@Serves(trainingApi.routes.listPlatform)
export class ListPlatformController implements Handler<typeof trainingApi.routes.listPlatform> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.listPlatform>, call: Call) {
    return this.work.run(call, async (tx) => {
      const denied = mayList(call.caller, call.caller.division ?? '');
      if (denied) return denied;
      await tx.insert(PlatformTable, { ...input, listedBy: call.caller.account });
      return { platform: input.platform };
    });
  }
}
