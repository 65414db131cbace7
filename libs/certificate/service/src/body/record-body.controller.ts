import { certificateApi } from '@jiquan/certificate-contract';
import type { AssessmentBody } from '@jiquan/certificate-domain';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { accountClosed, notInCharge } from '../office';
import { BodyTable } from './body.table';

const spec = certificateApi.routes.recordBody;

@Serves(spec)
export class RecordBodyController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      // An issuer from far away is recorded by an officer here, so only the duty is asked for.
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, call.caller.division ?? '');
      if (denied) return denied;
      const body: AssessmentBody = {
        ...input,
        id: tx.newId(),
        state: 'recorded',
        filedOn: null,
        filingDocument: null,
        blacklistedFrom: null,
        blacklistedFor: null,
        version: 1,
      };
      await tx.insert(BodyTable, body);
      tx.about({ body: body.id });
      return { body: body.id, state: body.state };
    });
  }
}
