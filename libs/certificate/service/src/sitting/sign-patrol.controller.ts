import { certificateApi } from '@jiquan/certificate-contract';
import { signPatrol } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { accountClosed, notInCharge, unknown } from '../office';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.signPatrol;

@Serves(spec)
export class SignPatrolController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ sitting: input.sitting });
      const sitting = await tx.lock(SittingTable, input.sitting);
      if (!sitting) return unknown('sitting');
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, sitting.division);
      if (denied) return denied;
      const after = signPatrol({ sitting, account: call.caller.account, remark: input.remark ?? null }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(SittingTable, sitting, after);
      return { sitting: after.id, state: after.state };
    });
  }
}
