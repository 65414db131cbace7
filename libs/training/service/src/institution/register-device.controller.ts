import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { mayList } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { DeviceTable } from './institution.table';
import { institutionOf } from './known-institution';

@Serves(trainingApi.routes.registerDevice)
export class RegisterDeviceController implements Handler<typeof trainingApi.routes.registerDevice> {
  constructor(private readonly work: Work) {}

  handle({ institution: id, device, connected }: InputOf<typeof trainingApi.routes.registerDevice>, call: Call) {
    return this.work.run(call, async (tx) => {
      const institution = await institutionOf(tx, id);
      if (isRefusal(institution)) return institution;
      const denied = mayList(call.caller, institution.division);
      if (denied) return denied;
      await tx.insert(DeviceTable, { device, institution: id, connected, registeredBy: call.caller.account });
      return { device };
    });
  }
}
