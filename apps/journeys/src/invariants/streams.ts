import type { Rows } from '@jiquan/platform';

const PAGE = 2000;
let opened = 0;

/** Rows of a query, page by page: a province has more than fit into memory. Inside a transaction only. */
export async function* cursor<Row>(rows: Rows, sql: string): AsyncGenerator<Row> {
  const name = `stream_${++opened}`;
  await rows.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const page = await rows.query<Row>(`FETCH FORWARD ${PAGE} FROM ${name}`);
    yield* page;
    if (page.length < PAGE) break;
  }
  await rows.query(`CLOSE ${name}`);
}

export interface Keyed {
  readonly key: string;
}

type Streams = Readonly<Record<string, AsyncIterable<Keyed>>>;
export type Group<S extends Streams> = { readonly key: string } & { readonly [Name in keyof S]: S[Name] extends AsyncIterable<infer Row> ? readonly Row[] : never };

/** Streams that are ordered by their key, side by side: for each key that occurs, all rows of each. */
export async function* joined<S extends Streams>(streams: S): AsyncGenerator<Group<S>> {
  const names = Object.keys(streams);
  const readers = names.map((name) => (streams[name] as AsyncIterable<Keyed>)[Symbol.asyncIterator]());
  const heads: (Keyed | undefined)[] = [];
  // One after another: the cursors of a context share its connection.
  for (const reader of readers) heads.push(await headOf(reader));
  for (;;) {
    const key = heads.reduce<string | undefined>((least, head) => (head && (least === undefined || head.key < least) ? head.key : least), undefined);
    if (key === undefined) return;
    const group: Record<string, unknown> = { key };
    for (const [at, name] of names.entries()) {
      const own: Keyed[] = [];
      for (let head = heads[at]; head?.key === key; head = heads[at]) {
        own.push(head);
        heads[at] = await headOf(readers[at] as AsyncIterator<Keyed>);
      }
      group[name] = own;
    }
    yield group as Group<S>;
  }
}

async function headOf(reader: AsyncIterator<Keyed>): Promise<Keyed | undefined> {
  const { done, value } = await reader.next();
  return done ? undefined : (value as Keyed);
}
