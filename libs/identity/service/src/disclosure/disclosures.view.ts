import { identityApi } from '@jiquan/identity-contract';
import { type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { DisclosedPersonTable, DisclosureTable } from './disclosure.table';

const spec = identityApi.routes.disclosures;

@Serves(spec)
export class DisclosuresView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>) {
    return this.work.read(async (rows) => {
      const seen = await rows.find(DisclosedPersonTable, { person: input.person });
      const found = await rows.find(DisclosureTable, { id: seen.map((each) => each.disclosure) }, { order: '-at' });
      return { disclosures: found.map(({ id, ...rest }) => ({ disclosure: id, ...rest })) };
    });
  }
}
