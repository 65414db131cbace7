import { identityApi } from '@jiquan/identity-contract';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { AccountNoticeTable } from './notice.table';

const spec = identityApi.routes.myNotices;
const SHOWN = 50;

@Serves(spec)
export class MyNoticesView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(_input: InputOf<typeof spec>, call: Call) {
    return this.work.read(async (rows) => {
      const found = await rows.find(AccountNoticeTable, { account: call.caller.account }, { order: '-at', limit: SHOWN });
      return { notices: found.map(({ what, by, at }) => ({ what, by, at })) };
    });
  }
}
