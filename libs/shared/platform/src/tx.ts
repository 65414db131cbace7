import { type Day, dayOf, type Instant, instant } from '@jiquan/kernel';
import type { Told } from '@jiquan/wire';
import type { EntityManager } from 'typeorm';
import type { Call } from './caller';
import type { BusinessClock } from './clocks';
import { type Telling, writeEvents } from './event-log';
import { newId, random60 } from './ids';
import { type Later, PutOff } from './put-off';
import { columnOf, conditionOf, list, name, Rows, sent, type Where } from './rows';
import type { Table } from './table';

/** What a decision is given: rows of its own context, the time, and the means to tell. All of it commits together or not at all. */
export class Tx extends Rows {
  readonly now: Instant;
  readonly today: Day;
  readonly systemNow: Instant;
  private readonly events: Telling[] = [];
  private readonly ids: Record<string, string> = {};
  private readonly putOff: PutOff;

  constructor(
    manager: EntityManager,
    readonly context: string,
    clock: BusinessClock,
    readonly call: Call,
    /** @internal Of a batch, whose parts put off to one end. */
    private readonly shared?: PutOff,
  ) {
    super(manager);
    this.putOff = shared ?? new PutOff();
    this.now = clock.now();
    this.today = dayOf(this.now);
    this.systemNow = instant(Date.now());
  }

  get correlation(): string {
    return this.call.correlation;
  }

  newId(): string {
    return newId();
  }

  random60(): bigint {
    return random60();
  }

  /** Written with the transaction, published after it. In a batch each item's events carry the correlation of its own call. */
  tell(told: Told, call: Pick<Call, 'correlation'> = this.call): void {
    this.events.push({ told, correlation: call.correlation });
  }

  /** Puts off to the end of the transaction what several may ask for: done once, under everybody's locks, with all they wrote. */
  beforeCommit(task: Later, things: Iterable<string>): void {
    this.putOff.add(task, things, this.call);
  }

  /** Ids that the audit line of this command will carry. */
  about(ids: Readonly<Record<string, string>>): void {
    Object.assign(this.ids, ids);
  }

  get aboutIds(): Readonly<Record<string, string>> {
    return this.ids;
  }

  async insert<Row>(table: Table<Row>, value: Row): Promise<void> {
    const columns = table.columns.map((each) => `"${each.name}"`).join(', ');
    const places = table.columns.map((each, index) => `$${index + 1}::${each.type}`).join(', ');
    const parameters = table.columns.map((each) => sent(each.type, value[each.field]));
    await this.query(`INSERT INTO ${name(table)} (${columns}) VALUES (${places})`, parameters);
  }

  async insertMany<Row>(table: Table<Row>, values: readonly Row[]): Promise<void> {
    if (values.length > 0) await this.query(...unnest(table, values, ''));
  }

  /** Rows that lose to an existing one are left out; those that were new come back. */
  insertNew<Row>(table: Table<Row>, values: readonly Row[], conflict: readonly (keyof Row & string)[] | 'any' = 'any'): Promise<Row[]> {
    if (values.length === 0) return Promise.resolve([]);
    const target = conflict === 'any' ? '' : `(${conflict.map((field) => `"${columnOf(table, field).name}"`).join(', ')}) `;
    return this.query<Row>(...unnest(table, values, ` ON CONFLICT ${target}DO NOTHING RETURNING ${list(table)}`));
  }

  /** Changes the row that was read and no other: the version must still be the one of `before`. */
  async replace<Row extends { version: number }>(table: Table<Row>, before: Row, after: Row): Promise<Row> {
    await this.replaceMany(table, [[before, after]]);
    return { ...after, version: before.version + 1 };
  }

  async replaceMany<Row extends { version: number }>(table: Table<Row>, pairs: readonly (readonly [Row, Row])[]): Promise<void> {
    if (pairs.length === 0) return;
    const keys = table.columns.filter((each) => table.primary.includes(each.field));
    const changed = table.columns.filter((each) => !table.primary.includes(each.field) && !each.isVersion);
    const parameters: unknown[] = [];
    const arrays = [...keys, ...changed].map((each) => {
      const values = pairs.map(([, after]) => sent(each.type, after[each.field]));
      return `$${parameters.push(values)}::${each.type}[]`;
    });
    arrays.push(`$${parameters.push(pairs.map(([before]) => before.version))}::integer[]`);
    const names = [...keys, ...changed].map((each) => `"${each.name}"`);
    const sets = [...changed.map((each) => `"${each.name}" = given."${each.name}"`), `"version" = given."read_version" + 1`];
    const match = keys.map((each) => `t."${each.name}" = given."${each.name}"`).join(' AND ');
    const rows = await this.query(
      `UPDATE ${name(table)} AS t SET ${sets.join(', ')} FROM unnest(${arrays.join(', ')}) AS given(${[...names, '"read_version"'].join(', ')})
       WHERE ${match} AND t."version" = given."read_version" RETURNING 1`,
      parameters,
    );
    if (rows.length !== pairs.length) throw new Error(`${table.name}: ${pairs.length} rows to replace, ${rows.length} still had the version that was read`);
  }

  async lock<Row>(table: Table<Row>, id: string): Promise<Row | undefined> {
    return (await this.lockMany(table, [id]))[0];
  }

  /** Locks in id order, so that two commands over the same rows never wait for each other in a ring. */
  lockMany<Row>(table: Table<Row>, ids: readonly string[]): Promise<Row[]> {
    if (ids.length === 0) return Promise.resolve([]);
    const key = columnOf(table, table.primary[0] as string);
    return this.query<Row>(`SELECT ${list(table)} FROM ${name(table)} WHERE "${key.name}" = ANY($1::${key.type}[]) ORDER BY "${key.name}" FOR UPDATE`, [[...new Set(ids)]]);
  }

  async remove<Row>(table: Table<Row>, where: Where<Row>): Promise<number> {
    const { condition, parameters } = conditionOf(table, where);
    if (condition === '') throw new Error(`${table.name}: a removal names its rows`);
    return (await this.query(`DELETE FROM ${name(table)}${condition} RETURNING 1`, parameters)).length;
  }

  /** @internal What another part of the same transaction tells is written with this one's. */
  takeOver(other: Tx): void {
    this.events.push(...other.events.splice(0));
  }

  /** @internal Called by Work and by the inbox, once, before they commit. */
  async flush(): Promise<void> {
    if (!this.shared) await this.putOff.run(this);
    await writeEvents(this, this.events.splice(0));
  }
}

function unnest<Row>(table: Table<Row>, values: readonly Row[], tail: string): [string, unknown[]] {
  const columns = table.columns.map((each) => `"${each.name}"`).join(', ');
  const arrays = table.columns.map((each, index) => `$${index + 1}::${each.type}[]`).join(', ');
  const parameters = table.columns.map((each) => values.map((value) => sent(each.type, value[each.field])));
  return [`INSERT INTO ${name(table)} (${columns}) SELECT * FROM unnest(${arrays})${tail}`, parameters];
}
