import { creditCodeCheck, type Fen, fen, yearOf } from '@jiquan/kernel';
import { willing } from '../story/campaign';
import type { Worker } from '../story/people';
import { colleague } from '../story/staff';
import { OCCUPATION } from '../story/stage';
import { DIVISION, type Ground } from './ground';
import type { Ledger } from './ledger';
import { DOCUMENT, draftOf } from './offered';

export interface Published {
  readonly campaign: string;
  /** Claimers in the order in which they will ask. */
  readonly waiting: Worker[];
  vouchers: number;
  exhausted: number;
}

/** What people do under the load, each in a few requests, and what they were told in the end. */
export class Office {
  readonly published: Published[] = [];
  readonly campaigns: string[] = [];
  readonly closed: string[] = [];
  readonly filed: string[] = [];
  readonly institutions: string[] = [];
  readonly frozen = new Map<Worker, boolean>();
  readonly free: Worker[];
  appropriatedFen: number;
  /** Requests that were answered for good, whoever asked. */
  answered = 0;
  private next = 0;

  constructor(
    readonly ground: Ground,
    readonly ledger: Ledger,
  ) {
    this.appropriatedFen = ground.fundFen;
    this.free = [...ground.others];
    ground.world.listener = () => void this.answered++;
  }

  private get officer() {
    return this.ground.cast.hrss[0].call;
  }

  private number(): number {
    return ++this.next;
  }

  /** Draft, ask the fund, wait for the grant; where something is done `before` it is published, nobody will claim. */
  async campaign(before?: (campaign: string) => Promise<void>): Promise<string> {
    const draft = draftOf(this.ground, `Campaign 演示 ${this.number()}`);
    const { campaign } = await this.ledger.ask('draft', (key) => this.officer.voucher.draft(draft, key));
    this.campaigns.push(campaign);
    await this.ledger.ask('ask funding', (key) => this.officer.voucher.askFunding({ campaign }, key));
    await this.ground.world.until(`the grant of ${campaign}`, async () => (await this.officer.voucher.counters({ campaign })).grantedFen > 0);
    await before?.(campaign);
    await this.ledger.ask('publish', (key) => this.officer.voucher.publish({ campaign }, key));
    this.published.push({ campaign, waiting: before ? [] : [...this.ground.workers], vouchers: 0, exhausted: 0 });
    return campaign;
  }

  /** The next claimer of the oldest campaign that still has one. */
  async claim(): Promise<void> {
    const open = this.published.find((each) => each.waiting.length > 0);
    const worker = open?.waiting.shift();
    if (!open || !worker) return;
    const { campaign } = open;
    const statement = await this.ground.world.until(`${campaign} at identity`, async () => {
      const answer = await worker.actor.call.identity.makeStatement.attempt({ campaign, declarations: willing });
      return 'refused' in answer ? undefined : answer.statement;
    });
    const answer = await this.ledger.ask('claim', (key) => worker.actor.call.voucher.claim.attempt({ campaign, occupation: OCCUPATION, statement }, key));
    if (!('refused' in answer)) open.vouchers++;
    else if (answer.refused === 'campaign.exhausted') open.exhausted++;
    else throw new Error(answer.refused);
  }

  /** Holds somebody, or lets them go. A lost answer is asked again and may be told that it is so already. */
  async freeze(chosen?: Worker): Promise<void> {
    const worker = chosen ?? this.free.shift();
    if (!worker) return;
    const { person } = worker.actor;
    const to = !this.frozen.get(worker);
    const answer = to
      ? await this.officer.identity.freezePerson.attempt({ person, reason: 'investigation' })
      : await this.officer.identity.unfreezePerson.attempt({ person });
    if ('refused' in answer && answer.refused !== (to ? 'person.already-frozen' : 'person.not-frozen')) throw new Error(answer.refused);
    this.frozen.set(worker, to);
    if (!chosen) this.free.push(worker);
  }

  async account(before: (account: string) => Promise<void> = () => Promise.resolve()): Promise<string> {
    const { administrator } = this.ground.cast;
    const login = `clerk${this.number()}`;
    const who = await colleague(administrator.world, login);
    const { account } = await this.ledger.ask('create account', (key) =>
      administrator.call.identity.createAccount({ login, ...who, role: 'auditor', division: DIVISION, duties: [] }, key),
    );
    await before(account);
    const answer = await administrator.call.identity.closeAccount.attempt({ account, reason: 'left' });
    if ('refused' in answer && answer.refused !== 'account.already-closed') throw new Error(answer.refused);
    this.closed.push(account);
    return account;
  }

  async body(before: (body: string) => Promise<void> = () => Promise.resolve()): Promise<string> {
    const number = this.number();
    const { body } = await this.ledger.ask('record body', (key) =>
      this.officer.certificate.recordBody({ code: `CRASH-${number}`, name: `Body 演示 ${number}`, division: DIVISION, occupations: [OCCUPATION] }, key),
    );
    await before(body);
    await this.ledger.ask('file body', (key) => this.officer.certificate.fileBody({ body, document: DOCUMENT }, key));
    this.filed.push(body);
    return body;
  }

  async institution(): Promise<void> {
    const number = this.number();
    const first17 = `52410900MJ${String(number).padStart(7, '0')}`;
    const { institution } = await this.ledger.ask('list institution', (key) =>
      this.officer.training.listInstitution(
        {
          name: `School 演示 ${number}`,
          kind: 'training-institution',
          creditCode: `${first17}${creditCodeCheck(first17)}`,
          division: DIVISION,
          year: yearOf(this.ground.today),
          occupations: [OCCUPATION],
          workstations: 10,
        },
        key,
      ),
    );
    this.institutions.push(institution);
  }

  async appropriate(): Promise<void> {
    const { cast, fund } = this.ground;
    const number = this.number();
    const amountFen: Fen = fen(100 + number);
    await this.ledger.ask('appropriate', (key) => cast.maker.call.settlement.appropriate({ fund, amountFen, document: DOCUMENT, reference: `CRASH-${number}` }, key));
    this.appropriatedFen += amountFen;
  }
}
