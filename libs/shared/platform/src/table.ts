import type { Day, Fen, Instant } from '@jiquan/kernel';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

type PgType = 'uuid' | 'text' | 'date' | 'timestamptz' | 'bigint' | 'integer' | 'boolean' | 'jsonb' | 'bytea';

/** One column: its PostgreSQL type and the TypeScript type of its value. */
export class Column<Value> {
  declare readonly value: Value;
  constructor(
    readonly type: PgType,
    readonly nullable = false,
    readonly isVersion = false,
  ) {}
  orNull(): Column<Value | null> {
    return new Column<Value | null>(this.type, true, this.isVersion);
  }
}

export const column = {
  id: () => new Column<string>('uuid'),
  /** A word of a closed list may be named by its type. */
  code: <Word extends string = string>() => new Column<Word>('text'),
  text: () => new Column<string>('text'),
  day: () => new Column<Day>('date'),
  instant: () => new Column<Instant>('timestamptz'),
  /** Amount in fen. */
  fen: () => new Column<Fen>('bigint'),
  count: () => new Column<number>('integer'),
  position: () => new Column<number>('bigint'),
  flag: () => new Column<boolean>('boolean'),
  json: <T>() => new Column<T>('jsonb'),
  bytes: () => new Column<Buffer>('bytea'),
  /** Counts the changes of a row; `replace` demands the version it read. */
  version: () => new Column<number>('integer', false, true),
};

export interface Table<Row> {
  readonly name: string;
  readonly columns: readonly { readonly field: keyof Row & string; readonly name: string; readonly type: PgType; readonly isVersion: boolean }[];
  readonly primary: readonly (keyof Row & string)[];
  /** The same table for TypeORM, which compares it with the database. */
  readonly schema: EntitySchema<Row & object>;
}

type Columns<Row> = { readonly [Field in keyof Row]-?: Column<Row[Field]> };

/** The table of one flat value. Field names become snake_case column names; children are tables of their own. */
export function table<Row>(name: string, columns: Columns<Row>, options: { primary?: readonly (keyof Row & string)[] } = {}): Table<Row> {
  const primary = options.primary ?? (['id'] as unknown as (keyof Row & string)[]);
  const list = (Object.entries(columns) as [keyof Row & string, Column<unknown>][]).map(([field, spec]) => ({
    field,
    name: snake(field),
    type: spec.type,
    isVersion: spec.isVersion,
    nullable: spec.nullable,
  }));
  const entityColumns = Object.fromEntries(
    list.map((each): [string, EntitySchemaColumnOptions] => [
      each.field,
      { name: each.name, type: each.type, nullable: each.nullable, primary: primary.includes(each.field), ...(each.type === 'timestamptz' ? { precision: 3 } : {}) },
    ]),
  );
  const schema = new EntitySchema<Row & object>({ name, tableName: name, columns: entityColumns as never, synchronize: false });
  return { name, columns: list, primary, schema };
}

export function snake(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
