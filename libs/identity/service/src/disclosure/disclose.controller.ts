import { identityApi } from '@jiquan/identity-contract';
import { maskDocument } from '@jiquan/identity-domain';
import { type Call, type Handler, holdsDivision, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { openPeople } from '../person/people';
import { PersonTable } from '../person/person.table';
import { recordDisclosure } from './disclosure-book';

const spec = identityApi.routes.disclose;

/** The one door to names. It is a command although it only reads: that somebody looked is itself a fact. */
@Serves(spec)
export class DiscloseController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const limited = this.limiter.take(`disclosure:${call.caller.account}`, perMinute.disclosure);
    if (limited) return limited;
    return this.work.run(call, async (tx) => {
      const ids = [...new Set(input.ids)];
      // Whoever lives elsewhere is an officer's business only from a division that holds both.
      const found = (await tx.find(PersonTable, { id: ids })).filter(({ division }) => holdsDivision(call.caller.division, division));
      const opened = await openPeople(this.vault, tx, found, ['name', 'document']);
      const people = found.flatMap(({ id, documentKind }) => {
        const open = opened.get(id);
        return open ? [{ person: id, name: open.name as string, documentKind, documentMasked: maskDocument(open.document as string) }] : [];
      });
      const shown = new Set(people.map((each) => each.person));
      const disclosure = await recordDisclosure(tx, 'disclosure', input.purpose, [...shown]);
      return { disclosure, people, withheld: ids.filter((id) => !shown.has(id)) };
    });
  }
}
