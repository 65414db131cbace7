import { identityApi } from '@jiquan/identity-contract';
import { maskDocument, maskPhone } from '@jiquan/identity-domain';
import { day, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { GroupMemberTable } from '../comparison/comparison.table';
import { Vault } from '../crypto/vault';
import { openPerson, personOf } from './people';
import { PersonTable } from './person.table';

const spec = identityApi.routes.me;

@Serves(spec)
export class MeView implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(_input: InputOf<typeof spec>, call: Call) {
    return this.work.read(async (rows) => {
      const person = await rows.get(PersonTable, personOf(call));
      const opened = person && (await openPerson(this.vault, rows, person, ['name', 'document', 'phone', 'birthDay']));
      if (!person?.documentHash || !opened) return refuse('person.erased', {}, ['configured']);
      const groups = await rows.find(GroupMemberTable, { documentHash: person.documentHash });
      return {
        person: person.id,
        name: opened.name as string,
        documentKind: person.documentKind,
        documentMasked: maskDocument(opened.document as string),
        phoneMasked: maskPhone(opened.phone as string),
        birthDay: day(opened.birthDay as string),
        division: person.division,
        assurance: person.assurance,
        frozen: person.frozenFor !== null,
        groups: groups.map(({ group, source, from, until }) => ({ group, source, from, until })),
      };
    });
  }
}
