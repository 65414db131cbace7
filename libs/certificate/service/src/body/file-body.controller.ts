import { BodyFiled, certificateApi } from '@jiquan/certificate-contract';
import { fileBody } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { accountClosed, notInCharge, unknown } from '../office';
import { BodyTable } from './body.table';

const spec = certificateApi.routes.fileBody;

@Serves(spec)
export class FileBodyController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ body: input.body });
      const body = await tx.lock(BodyTable, input.body);
      if (!body) return unknown('body');
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, body.division);
      if (denied) return denied;
      const filed = fileBody({ body, document: input.document }, tx.now);
      if (isRefusal(filed)) return filed;
      await tx.replace(BodyTable, body, filed);
      tx.tell(BodyFiled({ body: filed.id, name: filed.name, division: filed.division, filedOn: tx.today }));
      return { body: filed.id, state: filed.state };
    });
  }
}
