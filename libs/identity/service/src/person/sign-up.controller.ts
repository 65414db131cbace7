import { identityApi, PersonVerified } from '@jiquan/identity-contract';
import { readDocument, readyToRegister, register, workerAccount } from '@jiquan/identity-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { AccountTable } from '../account/account.table';
import { hashPassword } from '../crypto/passwords';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { RealNameDoor } from '../provider/real-name.door';
import { PasswordStrategy } from '../session/password.strategy';
import { documentTaken } from './document-taken';
import { erasedHolder, keepPerson } from './keep';

const spec = identityApi.routes.signUp;
type Input = InputOf<typeof spec>;

@Serves(spec)
export class SignUpController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly passwords: PasswordStrategy,
    private readonly door: RealNameDoor,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: Input, call: Call) {
    const loginHash = this.passwords.loginHash(input.phone);
    const limited = this.passwords.tooFast(call) ?? this.limiter.take(`sign-up:${loginHash}`, perMinute.signUp);
    if (limited) return limited;
    const document = readyToRegister(readDocument(input.kind, input.document, input.birthDay), input.password);
    if (isRefusal(document)) return this.work.run(call, async () => document);
    // An outage of the provider keeps nobody out: the person is there without assurance, and asks again later.
    const word = await this.door.matches(input.name, document.number);
    const realName = word === 'no-answer' ? word : word ? ('matches' as const) : ('mismatch' as const);
    const passwordHash = await hashPassword(input.password);
    return this.work.run(call, async (tx) => {
      const earlier = realName === 'matches' ? await erasedHolder(tx, this.vault.human(document.number)) : undefined;
      const facts = {
        earlier,
        id: tx.newId(),
        document,
        password: input.password,
        division: input.division,
        realName,
        documentTaken: await documentTaken(tx, this.vault.lookUp('document', document.number)),
        phoneTaken: (await tx.count(AccountTable, { loginHash, closedAt: null })) > 0,
      };
      const person = register(facts, tx.now);
      if (isRefusal(person)) return person;
      await keepPerson(tx, this.vault, person, { name: input.name, document: document.number, phone: input.phone, birthDay: document.birthDay }, earlier);
      const account = { ...workerAccount(tx.newId(), person.id, person.division, tx.systemNow), loginHash, passwordHash };
      await tx.insert(AccountTable, { ...account, login: null, otpSecret: null, publicKey: null, keyVersion: this.vault.masterVersion, version: 1 });
      if (person.assurance !== 'none') tx.tell(PersonVerified({ person: person.id, assurance: person.assurance, division: person.division }));
      tx.about({ person: person.id, account: account.id });
      return { person: person.id, account: account.id, assurance: person.assurance };
    });
  }
}
