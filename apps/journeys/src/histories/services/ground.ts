import type { Day } from '@jiquan/kernel';
import type { Envelope } from '@jiquan/wire';
import { Names } from '../names';
import type { Ground } from '../play';
import type { Letter } from '../post-office';
import { shown, type Values } from '../shown';
import { type Command, type Consumer, consumers, deciderOf } from '../step';
import { openCampaigns } from './campaigns';
import type { County } from './county';
import { type MoneyCommand, MoneyCommands } from './money';
import { type VoucherCommand, VoucherCommands } from './voucher';

const THINGS = ['first enrolment', 'last enrolment', 'first certificate', 'last certificate'];

/** One history on the services: its own people, classes, campaigns and fund in a county where others were before. */
export class ServicesGround implements Ground {
  readonly names = new Names();
  /** Only who heard or did something can have told something. */
  private readonly spoken = new Set<Consumer>();
  private voucher!: VoucherCommands;
  private money!: MoneyCommands;

  private constructor(private readonly county: County) {
    for (const [name, id] of Object.entries({ ...county.institutions, 'assessment body': county.body })) this.names.give(name, id);
  }

  static async open(county: County, number: number): Promise<ServicesGround> {
    county.begin();
    for (const each of consumers) await county.told(each);
    const ground = new ServicesGround(county);
    const campaigns = await openCampaigns(county, ground.names, number);
    ground.voucher = new VoucherCommands(county, ground.names, campaigns);
    ground.money = new MoneyCommands(county, ground.names);
    return ground;
  }

  today(): Day {
    return this.county.app.today;
  }

  advanceTo(day: Day): void {
    this.county.advanceTo(day);
  }

  listens(consumer: Consumer, event: string): boolean {
    return this.county.listens(consumer, event);
  }

  hear(letters: readonly Letter[]): Promise<void> {
    for (const { to } of letters) this.spoken.add(to);
    return this.county.hear(letters);
  }

  act(command: Command): Promise<string> {
    this.spoken.add(deciderOf(command));
    return deciderOf(command) === 'voucher' ? this.voucher.act(command as VoucherCommand) : this.money.act(command as MoneyCommand);
  }

  async told(): Promise<Envelope[]> {
    const asked = consumers.filter((each) => this.spoken.has(each));
    this.spoken.clear();
    const told: Envelope[] = [];
    for (const each of asked) told.push(...(await this.county.told(each)));
    return told;
  }

  async outcome() {
    const { county, names } = this;
    const vouchers = await county.rows<{ id: string; stage: string }>('voucher', `SELECT id, stage FROM voucher WHERE campaign = ANY($1::uuid[]) ORDER BY id`, [
      [names.id('first campaign'), names.id('second campaign')],
    ]);
    return { vouchers: Object.fromEntries(vouchers.map(({ id, stage }) => [names.name(id), stage])), ...shown(names, await this.values(vouchers.map(({ id }) => id))) };
  }

  private async values(vouchers: readonly string[]): Promise<Values> {
    const fund = this.names.id('fund');
    const rows = <Row>(sql: string, ...parameters: unknown[]) => this.county.rows<Row>('settlement', sql, parameters);
    const things = vouchers.flatMap((id) => THINGS.flatMap((thing) => this.names.known(`${thing} of ${this.names.name(id)}`) ?? []));
    const balances = await rows<{ kind: string; fen: string }>(`SELECT kind, balance_fen::text AS fen FROM fund_account WHERE fund = $1 ORDER BY kind`, fund);
    return {
      entitlements: numbered(await rows(`SELECT purpose, thing, state, amount_fen::text AS "amountFen", reasons FROM entitlement WHERE thing = ANY($1::uuid[])`, things)),
      lines: numbered(await rows(`SELECT id, voucher, state, amount_fen::text AS "amountFen" FROM line WHERE voucher = ANY($1::uuid[])`, vouchers)),
      recoveries: numbered(await rows(`SELECT line, kind, state, amount_fen::text AS "amountFen" FROM recovery WHERE fund = $1`, fund)),
      postings: numbered(await rows(`SELECT why, from_kind AS "from", to_kind AS "to", line, amount_fen::text AS "amountFen" FROM posting WHERE fund = $1`, fund)),
      balances: Object.fromEntries(balances.map(({ kind, fen }) => [kind, Number(fen)])),
    };
  }
}

function numbered<Row extends { readonly amountFen: number | null }>(rows: readonly unknown[]): Row[] {
  return (rows as Row[]).map((row) => ({ ...row, amountFen: row.amountFen === null ? null : Number(row.amountFen) }));
}
