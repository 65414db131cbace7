import type { Api, RouteSpec } from '@jiquan/wire';
import type * as z from 'zod';
import { unstorable } from '../storable';
import { bodiesFor, headersFor, someHeader, type WireBody, type WireHeader } from './bad-bodies';
import { Seeded } from './random';
import { sampleOf } from './samples';
import { spoil, spoilSome } from './spoiled';

export interface BadRequest {
  readonly route: string;
  readonly spec: RouteSpec;
  readonly what: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** False: the form is right after all, or cannot be known to be wrong; then it may be answered, but never by a fault. */
  readonly malformed: boolean;
}

/** Malformed requests per route, at least; a few of the right form, about things that do not exist, come on top. */
export const LEAST = 50;
const PER_FIELD = 6;
const QUERY_CHARACTERS = 2000;

/** Ids of things that exist, by the name of the field that asks for one: behind them verbs are reached, not only look-ups. */
export type Known = Readonly<Record<string, string>>;

/** Requests no client should send, the same ones for the same seed. */
export function badRequests(contract: Api, seed: number, known: Known = {}): BadRequest[] {
  const random = new Seeded(seed);
  return Object.entries(contract.routes).flatMap(([name, spec]) => new Spoiler(`${contract.context}.${name}`, spec, random, known).all());
}

type Fields = Readonly<Record<string, unknown>>;
interface Change {
  readonly params?: Fields;
  readonly query?: Fields;
  readonly body?: Fields;
  /** A field of the query that comes twice: a list, to the server. */
  readonly twice?: string;
}

class Spoiler {
  private readonly params: Fields;
  /** The same fields, about things that do not exist. */
  private readonly strange: Fields;
  private readonly query: Fields;
  private readonly body: Fields;

  constructor(
    private readonly route: string,
    private readonly spec: RouteSpec,
    private readonly random: Seeded,
    known: Known,
  ) {
    this.strange = sampleOf(spec.params, random);
    const about = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, known[name] ?? value]));
    this.params = about(this.strange);
    this.query = sampleOf(spec.query, random);
    this.body = about(sampleOf(spec.body, random));
  }

  all(): BadRequest[] {
    const { spec, random } = this;
    const requests = [
      this.changed('the right form', {}),
      ...(spec.params ? [this.changed('the right form, about nothing', { params: this.strange })] : []),
      ...this.paths(),
      ...(spec.query ? this.queries() : []),
      ...(spec.body ? spoil(this.body, random, PER_FIELD).map(({ what, fields }) => this.changed(`body ${what}`, { body: fields })) : []),
      ...bodiesFor(spec, this.body, random).map((body) => this.withBody(body)),
      ...headersFor(spec).map((header) => this.withHeader(header)),
    ];
    for (let tried = 0; tried < 500 && requests.filter((each) => each.malformed).length < LEAST; tried++) requests.push(this.another());
    return requests;
  }

  private paths(): BadRequest[] {
    const bad = ['x', '-1', '%00', '%E0%A4%A', 'null', '%20', 'x'.repeat(3000), '%F0%9F%98%80', '0190a000-0000-7000-8000-00000000000g'];
    return Object.keys(this.params).flatMap((name) => bad.map((text) => this.changed(`path ${name}: ${text.slice(0, 40)}`, { params: { ...this.params, [name]: text } })));
  }

  private queries(): BadRequest[] {
    const spoiled = spoil(this.query, this.random, PER_FIELD).map(({ what, fields }) => this.changed(`query ${what}`, { query: fields }));
    return [...spoiled, ...Object.keys(this.query).map((name) => this.changed(`query ${name} twice`, { twice: name }))];
  }

  private another(): BadRequest {
    if (!this.spec.body || this.random.next() < 0.2) return this.withHeader(someHeader(this.random));
    const { what, fields } = spoilSome(this.body, this.random);
    return this.changed(`body ${what}`, { body: fields });
  }

  private changed(what: string, change: Change): BadRequest {
    const { params = this.params, query = this.query, body = this.body, twice } = change;
    const { spec } = this;
    const asked = { ...texts(query), ...(twice === undefined ? {} : { [twice]: ['1', '2'] }) };
    const malformed = refuses(spec.params, decoded(params)) || refuses(spec.query, asked) || refuses(spec.body, JSON.parse(JSON.stringify(body)));
    const path = spec.path.replace(/:(\w+)/g, (_, name: string) => String(params[name]));
    const target = spec.query ? `${path}?${new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))).toString()}` : path;
    const headers = { 'idempotency-key': `bad-${this.random.uuid()}` };
    const whole = { route: this.route, spec, what, target, headers, malformed };
    if (spec.file) return { ...whole, body: Buffer.from('x'), headers: { ...headers, 'content-type': spec.file.types[0] as string } };
    return spec.body ? { ...whole, body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } } : whole;
  }

  private withBody({ what, bytes, type, malformed }: WireBody): BadRequest {
    const { body: _body, headers, ...rest } = this.changed(what, {});
    const key = { 'idempotency-key': headers['idempotency-key'] as string };
    return { ...rest, headers: type === undefined ? key : { ...key, 'content-type': type }, ...(bytes === undefined ? {} : { body: bytes }), malformed };
  }

  private withHeader({ what, name, value }: WireHeader): BadRequest {
    const right = this.changed(what, {});
    return { ...right, headers: { ...right.headers, [name]: value }, malformed: true };
  }
}

/** As the server's own door would see it. */
function refuses(schema: z.ZodObject | undefined, value: unknown): boolean {
  return schema !== undefined && (unstorable(value) !== undefined || !schema.strict().safeParse(value).success);
}

function texts(query: Fields): Record<string, string> {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, QUERY_CHARACTERS);
  return Object.fromEntries(new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, text(value)])));
}

function decoded(params: Fields): Fields {
  const plain = (text: string) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return undefined;
    }
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(String(value))]));
}
