import { BodyFiled } from '@jiquan/certificate-contract';
import { instant } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { type ContextApp, startContexts, type Who } from '@jiquan/platform/testing';
import { settlementApi } from '@jiquan/settlement-contract';
import { settlementContext } from '@jiquan/settlement-service';
import { voucherApi } from '@jiquan/voucher-contract';
import { voucherContext } from '@jiquan/voucher-service';
import type { Client, Envelope } from '@jiquan/wire';
import { ASSESSMENT_FEN, COUNTY, FILED_ON, LEVEL } from '../facts';
import { NOW } from '../play';
import type { Letter } from '../post-office';
import { type Consumer, consumers } from '../step';

export const key = () => ({ key: newId() });
const LONG_AGO = '1970-01-01T00:00:00.000Z';
const HRSS = ['application-review', 'notice', 'push', 'freeze', 'sanction', 'campaign'];

/** Voucher and settlement in one process on their database, and the people who give commands. Nothing is heard but what is handed to the inbox. */
export class County {
  readonly institutions: Readonly<Record<string, string>> = { 'first institution': newId(), 'second institution': newId() };
  readonly body = newId();
  private readonly clients = new Map<string, unknown>();
  private seen = 0;
  private readonly heardUpTo = { voucher: { id: 0, at: LONG_AGO }, settlement: { id: 0, at: LONG_AGO } };

  private constructor(readonly app: ContextApp) {}

  static async open(): Promise<County> {
    const env = { JIQUAN_SETTLEMENT_PAYEE_KEY: Buffer.alloc(32, 7).toString('base64'), JIQUAN_SETTLEMENT_VERIFICATION_MAX_AGE_DAYS: '366' };
    const county = new County(await startContexts([voucherContext, settlementContext], { now: NOW, env }));
    for (const each of consumers) {
      const { relay, server } = county.runtime(each);
      await server.subscription?.stop();
      await relay.stop();
    }
    await county.furnish();
    return county;
  }

  voucher(name: string, who: Who): Client<typeof voucherApi> {
    return this.client(`voucher ${name}`, who, voucherApi);
  }
  settlement(name: string, who: Who): Client<typeof settlementApi> {
    return this.client(`settlement ${name}`, who, settlementApi);
  }
  office(name = 'office') {
    return this.settlement(name, { role: 'hrss', division: COUNTY, duties: HRSS });
  }
  vouchers() {
    return this.voucher('office', { role: 'hrss', division: COUNTY, duties: HRSS });
  }
  finance(duty: 'maker' | 'checker') {
    return this.settlement(duty, { role: 'finance', division: COUNTY, duties: [duty] });
  }
  industry(name: string) {
    return this.settlement(name, { role: 'industry', division: COUNTY, department: 'agriculture', duties: ['application-review'] });
  }

  private client<Asked>(name: string, who: Who, contract: typeof voucherApi | typeof settlementApi): Asked {
    const known = this.clients.get(name) ?? this.app.as(who, contract as never);
    this.clients.set(name, known);
    return known as Asked;
  }

  rows<Row>(context: Consumer, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.runtime(context).database.query(sql, parameters as unknown[]) as Promise<Row[]>;
  }

  /** What a context told and nobody has asked for yet, from its log. */
  async told(context: Consumer): Promise<Envelope[]> {
    const { id, at } = this.heardUpTo[context];
    const rows = await this.rows<{ id: string; body: string }>(context, `SELECT id::text, body FROM event_log WHERE recorded_at >= $1 AND id > $2 ORDER BY event_log.id`, [at, id]);
    const envelopes = rows.map(({ body }) => JSON.parse(body) as Envelope);
    const last = envelopes.at(-1);
    if (last) this.heardUpTo[context] = { id: Number(rows.at(-1)?.id), at: last.recordedAt };
    return envelopes;
  }

  /** What no order of deliveries may leave behind: a fund whose accounts are together not nothing, and an event that was parked. */
  async unsound(): Promise<object[]> {
    const funds = await this.rows<object>('settlement', `SELECT fund, sum(balance_fen)::text AS sum FROM fund_account GROUP BY fund HAVING sum(balance_fen) <> 0`, []);
    const parked = await Promise.all(consumers.map((each) => this.rows<object>(each, `SELECT event_id, name, reason FROM inbox_parked`, [])));
    return [...funds, ...parked.flat()];
  }

  listens(consumer: Consumer, event: string): boolean {
    return this.runtime(consumer).server.listens(event);
  }

  /** The letters to each go into its inbox as one batch, in their order; what one of them hears is nothing to the other yet. */
  async hear(letters: readonly Letter[]): Promise<void> {
    for (const each of consumers) {
      const own = letters.filter(({ to }) => to === each);
      const deliveries = own.map(({ envelope }) => ({ topic: envelope.context, partition: 0, position: String(++this.seen), key: envelope.key, body: JSON.stringify(envelope) }));
      if (deliveries.length > 0) await this.runtime(each).server.inbox.take({ deliveries, alive: () => Promise.resolve() });
    }
  }

  /** Every history is of the same spring. */
  begin(): void {
    this.runtime('voucher').clock.startAt(instant(NOW));
  }

  advanceTo(day: string): void {
    this.app.advanceTo(day);
  }

  stop(): Promise<void> {
    return this.app.stop();
  }

  private runtime(context: Consumer) {
    const found = this.app.running.contexts.get(context);
    if (!found) throw new Error(`${context} does not run`);
    return found;
  }

  /** Accounts to be paid to, the body and its amount, and the fund that pays assessments. */
  private async furnish(): Promise<void> {
    for (const [name, organisation] of Object.entries(this.institutions)) {
      const owner = this.settlement(name, { role: 'institution', organisation });
      const { payee, version } = await owner.proposePayee({ name: '测试培训学校', bank: '测试银行', account: '6222021234567890123', proof: '开户许可证' }, key());
      await this.office('payees').confirmPayee({ payee, version });
    }
    await this.office().publishTariff(
      { division: COUNTY, purpose: 'assessment', document: '测试标准', entries: [{ occupation: null, kind: 'SKILL_LEVEL', level: LEVEL, from: '2023-01-01', until: null, amountFen: ASSESSMENT_FEN }] },
      key(),
    );
    const { fund } = await this.finance('maker').openFund({ division: COUNTY, source: 'other', year: 2000, document: '测试' });
    await this.office().designateFund({ division: COUNTY, purpose: 'assessment', fund, document: '资金安排（测试）' });
    const told = BodyFiled({ body: this.body, name: '测试评价机构', division: COUNTY, filedOn: FILED_ON });
    const envelope = { ...told, id: 'certificate.filed', context: 'certificate', version: 1, recordedAt: NOW, occurredAt: NOW, correlation: 'filed' };
    await this.hear([{ to: 'settlement', number: 0, envelope }]);
  }
}
