import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Day, isDay, isRefusal, refuse } from '@jiquan/kernel';
import { type AnswerOf, type Api, commonRefusals, type Download, type InputOf, type RouteSpec } from '@jiquan/wire';
import { Controller, Get, Injectable, Post, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type * as z from 'zod';
import { type Call, type Caller, publicCaller } from './caller';
import { correlationOf, languageOf, RefusalAnswer } from './problems';

/** The one shape of a controller or view: one route, one method. */
export interface Handler<R extends RouteSpec> {
  handle(input: InputOf<R>, call: Call): Promise<AnswerOf<R>>;
}
export type HandlerClass<R extends RouteSpec> = new (...parts: never[]) => Handler<R>;

const served = new WeakMap<object, RouteSpec>();

export function Serves<R extends RouteSpec>(spec: R) {
  return (target: HandlerClass<R>): void => {
    served.set(target, spec);
    Injectable()(target);
  };
}

/** Which class serves which route. A route that is missing here does not compile; one served by the wrong class does not start. */
export function serves<A extends Api>(
  contract: A,
  classes: { readonly [Name in keyof A['routes']]: HandlerClass<A['routes'][Name]> },
): readonly (new (...parts: never[]) => unknown)[] {
  return Object.entries(contract.routes).map(([name, spec]) => {
    const target = (classes as Record<string, new (...parts: never[]) => unknown>)[name];
    if (!target || served.get(target) !== spec) throw new Error(`${contract.context}.${name} is not served by ${target?.name ?? 'any class'}`);
    return bindHandler(contract, name, spec, target);
  });
}

export interface RequestWithCaller extends Request {
  caller?: Caller;
}

export interface RouteMeta {
  readonly context: string;
  readonly name: string;
  readonly spec: RouteSpec;
}
const META = Symbol('route');

export function routeOf(handler: object): RouteMeta | undefined {
  return Reflect.getMetadata(META, handler) as RouteMeta | undefined;
}

const METHODS = { GET: Get, POST: Post, PUT: Put };

/** Gives the class the Nest method that validates, calls `handle` and writes the answer. */
function bindHandler(contract: Api, name: string, spec: RouteSpec, target: new (...parts: never[]) => unknown): new (...parts: never[]) => unknown {
  const prototype = target.prototype as { serve?: unknown; handle: Handler<RouteSpec>['handle'] };
  if (Object.hasOwn(prototype, 'serve')) return target;
  const meta: RouteMeta = { context: contract.context, name, spec };
  const allowed = new Set([...spec.refusals, ...Object.keys(commonRefusals)]);
  const serve = async function (this: Handler<RouteSpec>, request: RequestWithCaller, response: Response): Promise<void> {
    const input = inputOf(spec, request);
    const call = callOf(meta, request, input);
    const answer = await this.handle(input as never, call);
    if (isRefusal(answer)) {
      if (!allowed.has(answer.refused)) throw new Error(`${call.route} answered the undeclared refusal ${answer.refused}`);
      throw new RefusalAnswer(answer);
    }
    await write(spec, response, answer, call);
  };
  Object.defineProperty(prototype, 'serve', { value: serve, writable: true, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'serve') as PropertyDescriptor;
  Controller()(target);
  METHODS[spec.method](spec.path)(prototype, 'serve', descriptor);
  Req()(prototype, 'serve', 0);
  Res()(prototype, 'serve', 1);
  Reflect.defineMetadata(META, meta, serve);
  return target;
}

function inputOf(spec: RouteSpec, request: Request): Record<string, unknown> {
  checkContentType(spec, request);
  const issues: { path: string; reason: string }[] = [];
  const input: Record<string, unknown> = {};
  const parts: [z.ZodObject | undefined, unknown][] = [
    [spec.params, request.params],
    [spec.query, request.query],
    [spec.body, request.body as unknown],
  ];
  for (const [schema, value] of parts) {
    if (!schema) continue;
    const parsed = schema.strict().safeParse(value ?? {});
    if (parsed.success) Object.assign(input, parsed.data);
    else issues.push(...parsed.error.issues.slice(0, 50).map((issue) => ({ path: issue.path.join('.'), reason: issue.message })));
  }
  if (issues.length > 0) throw new RefusalAnswer(refuse('input.malformed'), issues);
  if (spec.file) input['file'] = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return input;
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

function callOf(meta: RouteMeta, request: RequestWithCaller, input: Record<string, unknown>): Call {
  const key = request.headers['idempotency-key'];
  if (meta.spec.key === 'required' && key === undefined) throw new RefusalAnswer(refuse('key.missing'));
  if (key !== undefined && (typeof key !== 'string' || !KEY.test(key))) {
    throw new RefusalAnswer(refuse('input.malformed'), [{ path: 'Idempotency-Key', reason: '1 to 200 printable characters' }]);
  }
  const occurredOn = request.headers['occurred-on'];
  if (occurredOn !== undefined && (typeof occurredOn !== 'string' || !isDay(occurredOn))) {
    throw new RefusalAnswer(refuse('input.malformed'), [{ path: 'Occurred-On', reason: 'a day like 2023-03-01' }]);
  }
  return {
    caller: request.caller ?? publicCaller,
    route: `${meta.context}.${meta.name}`,
    // A view has nothing to repeat; a key on it is ignored.
    ...(meta.spec.key !== undefined && typeof key === 'string' ? { key } : {}),
    bodyHash: hashOf(input),
    correlation: correlationOf(request),
    ...(occurredOn === undefined ? {} : { occurredOn: occurredOn as Day }),
    language: languageOf(request),
    gone: () => request.destroyed && !request.complete,
  };
}

function hashOf(input: Record<string, unknown>): string {
  const { file, ...rest } = input;
  const hash = createHash('sha256').update(JSON.stringify(rest));
  if (Buffer.isBuffer(file)) hash.update(file);
  return hash.digest('hex');
}

async function write(spec: RouteSpec, response: Response, answer: unknown, call: Call): Promise<void> {
  response.setHeader('x-correlation-id', call.correlation);
  response.setHeader('cache-control', 'no-store');
  response.status(spec.status ?? 200);
  if (spec.reply === 'download') {
    const download = answer as Download;
    response.type(download.type).setHeader('content-disposition', `attachment; filename="${download.name.replace(/[^\w.-]/g, '_')}"`);
    response.send(Buffer.from(download.bytes));
    return;
  }
  if (spec.reply === 'rows') return writeRows(response, answer as AsyncIterable<unknown>);
  if (process.env['JIQUAN_CHECK_REPLIES'] === 'true') (spec.reply as z.ZodType).parse(JSON.parse(JSON.stringify(answer)));
  response.json(answer);
}

/** The first row is pulled before the answer begins, so that a failure there is still a problem and not a cut line. */
async function writeRows(response: Response, rows: AsyncIterable<unknown>): Promise<void> {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.type('application/x-ndjson');
  const lines = async function* (): AsyncGenerator<string> {
    for (let each = first; !each.done; each = await iterator.next()) yield `${JSON.stringify(each.value)}\n`;
  };
  const stream = Readable.from(lines());
  await new Promise<void>((resolve, reject) => {
    stream.on('error', reject);
    response.on('close', () => {
      stream.destroy();
      resolve();
    });
    stream.pipe(response);
  });
}
