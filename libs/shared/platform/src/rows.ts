import type { EntityManager } from 'typeorm';
import type { Table } from './table';

export type Where<Row> = { readonly [Field in keyof Row]?: Row[Field] | readonly Row[Field][] | null };
export interface FindOptions<Row> {
  /** A field, or `-field` for the other direction. Without it the primary key orders. */
  readonly order?: (keyof Row & string) | `-${keyof Row & string}`;
  readonly limit?: number;
  /** Rows whose first primary-key field is greater than this. */
  readonly after?: string | undefined;
}

/** More rows than this never leave the database in one answer by accident. */
const FIND_LIMIT = 10_000;

/** SQL over flat tables on one connection: no identity map, no cascades, nothing read that was not asked for. */
export class Rows {
  constructor(protected readonly manager: EntityManager) {}

  async query<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, parameters as unknown[]);
    return rowsOf<Row>(answer);
  }

  get<Row>(table: Table<Row>, id: string): Promise<Row | undefined> {
    return this.one(table, { [table.primary[0] as string]: id } as Where<Row>);
  }

  async one<Row>(table: Table<Row>, where: Where<Row>): Promise<Row | undefined> {
    return (await this.find(table, where, { limit: 1 }))[0];
  }

  find<Row>(table: Table<Row>, where: Where<Row>, options: FindOptions<Row> = {}): Promise<Row[]> {
    if (asksForNone(where)) return Promise.resolve([]);
    const { condition, parameters } = conditionOf(table, where, options.after);
    const limit = options.limit ?? FIND_LIMIT;
    return this.query<Row>(`SELECT ${list(table)} FROM ${name(table)}${condition} ORDER BY ${orderOf(table, options.order)} LIMIT ${limit}`, parameters);
  }

  async count<Row>(table: Table<Row>, where: Where<Row>): Promise<number> {
    const { condition, parameters } = conditionOf(table, where);
    const [row] = await this.query<{ n: number }>(`SELECT count(*) AS n FROM ${name(table)}${condition}`, parameters);
    return row?.n ?? 0;
  }
}

/** node-postgres through TypeORM answers SELECT with rows and UPDATE or DELETE with [rows, count]. */
function rowsOf<Row>(answer: unknown): Row[] {
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') return answer[0] as Row[];
  return (answer ?? []) as Row[];
}

export function name(table: { readonly name: string }): string {
  return `"${table.name}"`;
}

export function list<Row>(table: Table<Row>, alias = ''): string {
  return table.columns.map((each) => `${alias}"${each.name}" AS "${each.field}"`).join(', ');
}

/** The value as the driver takes it: JSON is sent as text, everything else as it is. An amount that cannot be read back is not written. */
export function sent(type: string, value: unknown): unknown {
  if (value === undefined) return null;
  if (type === 'bigint' && typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`a bigint past the safe integers: ${value}`);
  return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}

export function conditionOf<Row>(table: Table<Row>, where: Where<Row>, after?: string): { condition: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const parts: string[] = [];
  for (const [field, value] of Object.entries(where)) {
    const column = columnOf(table, field);
    if (value === undefined) throw new Error(`${table.name}.${field}: asked for undefined`);
    if (value === null) {
      parts.push(`"${column.name}" IS NULL`);
    } else if (Array.isArray(value)) {
      parts.push(`"${column.name}" = ANY($${parameters.push(value)}::${column.type}[])`);
    } else {
      parts.push(`"${column.name}" = $${parameters.push(sent(column.type, value))}::${column.type}`);
    }
  }
  if (after !== undefined) {
    const column = columnOf(table, table.primary[0] as string);
    parts.push(`"${column.name}" > $${parameters.push(after)}::${column.type}`);
  }
  return { condition: parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '', parameters };
}

export function columnOf<Row>(table: Table<Row>, field: string): Table<Row>['columns'][number] {
  const column = table.columns.find((each) => each.field === field);
  if (!column) throw new Error(`${table.name} has no field ${field}`);
  return column;
}

/** A field that may be any of no values. */
function asksForNone(where: object): boolean {
  return Object.values(where).some((value) => Array.isArray(value) && value.length === 0);
}

function orderOf<Row>(table: Table<Row>, order: string | undefined): string {
  const keys = table.primary.map((field) => `"${columnOf(table, field).name}"`);
  if (!order) return keys.join(', ');
  const descending = order.startsWith('-');
  return [`"${columnOf(table, descending ? order.slice(1) : order).name}"${descending ? ' DESC' : ''}`, ...keys].join(', ');
}
