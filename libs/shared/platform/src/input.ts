import { createHash } from 'node:crypto';
import { type Day, refuse } from '@jiquan/kernel';
import { field, type RouteSpec } from '@jiquan/wire';
import type { Request } from 'express';
import type * as z from 'zod';
import { type Call, type Caller, publicCaller } from './caller';
import { correlationOf, type Issue, languageOf, RefusalAnswer } from './problems';
import { unstorable } from './storable';

export interface RequestWithCaller extends Request {
  caller?: Caller;
}

export interface RouteMeta {
  readonly context: string;
  readonly name: string;
  readonly spec: RouteSpec;
}

const ISSUES = 50;

const strictForms = new WeakMap<z.ZodObject, z.ZodObject>();

/** Made once for each schema: a new one for every request would be compiled anew for every request. */
function strictOf(schema: z.ZodObject): z.ZodObject {
  const known = strictForms.get(schema);
  if (known) return known;
  const strict = schema.strict();
  strictForms.set(schema, strict);
  return strict;
}

/** Params, query and body in one flat value, as the contract's schemas left them. */
export function inputOf(spec: RouteSpec, request: Request): Record<string, unknown> {
  checkContentType(spec, request);
  const issues: Issue[] = [];
  const input: Record<string, unknown> = {};
  const parts: [z.ZodObject | undefined, unknown][] = [
    [spec.params, request.params],
    [spec.query, request.query],
    [spec.body, request.body as unknown],
  ];
  for (const [schema, value] of parts) {
    if (!schema) continue;
    const wrong = unstorable(value);
    if (wrong) {
      issues.push(wrong);
      continue;
    }
    const parsed = strictOf(schema).safeParse(value ?? {});
    if (parsed.success) Object.assign(input, parsed.data);
    else issues.push(...parsed.error.issues.slice(0, ISSUES).map((issue) => ({ path: issue.path.join('.'), reason: issue.message })));
  }
  if (issues.length > 0) throw new RefusalAnswer(refuse('input.malformed'), issues);
  if (spec.file) input['file'] = fileOf(spec.file, request);
  return input;
}

function fileOf(file: { readonly maxBytes: number }, request: Request): Buffer {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  // The parser's limit is that of the largest route; a body sent in chunks announces no length.
  if (bytes.length > file.maxBytes) throw new RefusalAnswer(refuse('body.too-large'));
  return bytes;
}

function checkContentType(spec: RouteSpec, request: Request): void {
  if (!spec.body && !spec.file) return;
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const accepted = spec.file ? spec.file.types : ['application/json'];
  const empty = type === '' && !spec.file && (request.headers['content-length'] ?? '0') === '0';
  if (!empty && !accepted.includes(type)) throw new RefusalAnswer(refuse('content-type.unsupported', { accepted: [...accepted] }));
  if (spec.file && Number(request.headers['content-length'] ?? 0) > spec.file.maxBytes) throw new RefusalAnswer(refuse('body.too-large'));
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** Who asks, for what, and under which key. */
export function callOf(meta: RouteMeta, request: RequestWithCaller, input: Record<string, unknown>): Call {
  const key = request.headers['idempotency-key'];
  if (meta.spec.key === 'required' && key === undefined) throw new RefusalAnswer(refuse('key.missing'));
  if (key !== undefined && (typeof key !== 'string' || !KEY.test(key))) {
    throw new RefusalAnswer(refuse('input.malformed'), [{ path: 'Idempotency-Key', reason: '1 to 200 printable characters' }]);
  }
  const occurredOn = request.headers['occurred-on'];
  if (occurredOn !== undefined && !field.day.safeParse(occurredOn).success) {
    throw new RefusalAnswer(refuse('input.malformed'), [{ path: 'Occurred-On', reason: 'a day like 2023-03-01' }]);
  }
  const { socket } = request;
  // A view has nothing to repeat; a key on it is ignored.
  const keyed = meta.spec.key !== undefined && typeof key === 'string';
  return {
    caller: request.caller ?? publicCaller,
    route: `${meta.context}.${meta.name}`,
    ...(keyed ? { key } : {}),
    bodyHash: keyed ? hashOf(input) : '',
    // The peer of the socket, or whom the proxies name that the installation trusts (JIQUAN_TRUST_PROXY).
    address: request.ip ?? '',
    correlation: correlationOf(request),
    ...(occurredOn === undefined ? {} : { occurredOn: occurredOn as Day }),
    language: languageOf(request),
    // The request itself is complete long before its answer; whoever waits for that has gone when the connection has.
    gone: () => socket.destroyed,
  };
}

function hashOf(input: Record<string, unknown>): string {
  const { file, ...rest } = input;
  const hash = createHash('sha256').update(JSON.stringify(rest));
  if (Buffer.isBuffer(file)) hash.update(file);
  return hash.digest('hex');
}
