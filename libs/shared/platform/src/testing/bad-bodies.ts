import type { RouteSpec } from '@jiquan/wire';
import type { Seeded } from './random';

/** A body as it stands on the wire. */
export interface WireBody {
  readonly what: string;
  readonly bytes?: string | Buffer;
  readonly type?: string;
  readonly malformed: boolean;
}

const JSON_TYPE = 'application/json';
const BROKEN = ['{', '{"a":', '{"a":1}}', "{'a':1}", 'null x', '\u0000', '"word"', '{"a":NaN}'];
const NO_OBJECT = ['[]', '[1]', '{"__proto__":{"a":1}}', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`];
const WRONG_TYPES = ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'x'];

/** What a body is called and what it is, where that is the mistake. */
export function bodiesFor(spec: RouteSpec, right: Readonly<Record<string, unknown>>, random: Seeded): WireBody[] {
  const broken = BROKEN.map((bytes) => ({ what: `JSON ${bytes}`, bytes, type: JSON_TYPE, malformed: true }));
  const wrongTypes = WRONG_TYPES.map((type) => ({ what: `type ${type}`, bytes: JSON.stringify(right), type, malformed: true }));
  if (spec.file) return [...filesFor(spec.file, random), ...wrongTypes.filter(({ type }) => !spec.file?.types.includes(type))];
  if (!spec.body) return spec.method === 'GET' ? [] : broken;
  const noObject = NO_OBJECT.map((bytes) => ({ what: `body ${bytes.slice(0, 20)}`, bytes, type: JSON_TYPE, malformed: true }));
  const charset = { what: 'a character set nobody knows', bytes: '{}', type: `${JSON_TYPE}; charset=klingon`, malformed: true };
  const large = { what: 'body too large', bytes: `{"a":"${'x'.repeat(2_200_000)}"}`, type: JSON_TYPE, malformed: true };
  return [...broken, ...wrongTypes, ...noObject, charset, large, { what: 'no body', malformed: !spec.body.strict().safeParse({}).success }];
}

function filesFor(file: NonNullable<RouteSpec['file']>, random: Seeded): WireBody[] {
  const type = file.types[0] as string;
  const noise = Buffer.from(Array.from({ length: Math.min(500, file.maxBytes) }, () => Math.floor(random.next() * 256)));
  return [
    { what: 'an empty file', bytes: Buffer.alloc(0), type, malformed: false },
    { what: 'noise', bytes: noise, type, malformed: false },
    { what: 'a file of U+0000', bytes: Buffer.alloc(Math.min(9, file.maxBytes)), type, malformed: false },
    { what: 'a file too large', bytes: Buffer.alloc(file.maxBytes + 1, 0x61), type, malformed: true },
    { what: 'no file', malformed: true },
  ];
}

export interface WireHeader {
  readonly what: string;
  readonly name: string;
  readonly value: string;
}

export function headersFor(spec: RouteSpec): WireHeader[] {
  const wrong: [string, string][] = [
    ['idempotency-key', 'x'.repeat(201)],
    ['idempotency-key', 'with a blank'],
    ['occurred-on', '2023-02-30'],
    ['occurred-on', 'yesterday'],
    ['occurred-on', '0000-01-01'],
  ];
  const tokens = ['', 'Bearer', 'Bearer x', 'Basic YTpi', 'Bearer a.b.c', `Bearer ${'x'.repeat(5000)}`];
  const all = [...wrong, ...(spec.who === 'public' ? [] : tokens.map((value): [string, string] => ['authorization', value]))];
  return all.map(([name, value]) => ({ what: `header ${name}: ${value.slice(0, 20)}`, name, value }));
}

/** No number is a day. */
export function someHeader(random: Seeded): WireHeader {
  const value = random.pick(['', '-', '2023-']) + String(Math.floor(random.next() * 1e9)) + random.pick(['', '/1', '-01', ';']);
  return { what: `header occurred-on: ${value}`, name: 'occurred-on', value };
}
