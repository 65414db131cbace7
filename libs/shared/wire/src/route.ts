import type { Refusal } from '@jiquan/kernel';
import * as z from 'zod';

export const roles = [
  'worker',
  'institution',
  'assessment-body',
  'hrss',
  'industry',
  'finance',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** One line of a context's `refusals.ts`: a code never changes its meaning. */
export interface RefusalEntry {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503;
  readonly zh: string;
  readonly en: string;
  /** Rule ids, A-numbers, or `configured`. */
  readonly cites: readonly string[];
}
export type RefusalTable = Readonly<Record<string, RefusalEntry>>;

export function refusalTable<const T extends RefusalTable>(table: T): T {
  return table;
}

export interface RouteSpec {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** `/voucher/campaigns/:campaign/claims`: starts with the context's name. */
  readonly path: string;
  readonly summary: string;
  readonly who: 'public' | readonly Role[];
  /** Needs a token whose `acr` is at least this old-fashioned step: money, claim and admit ask for it. */
  readonly stepUp?: boolean;
  /** `required`: the header Idempotency-Key must be sent; `natural`: the command has a natural key; views have neither. */
  readonly key?: 'required' | 'natural';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** A file as the whole body instead of JSON; the handler gets it as `file`. */
  readonly file?: { readonly types: readonly string[]; readonly maxBytes: number };
  readonly status?: 200 | 201 | 202;
  readonly reply: z.ZodType | 'rows' | 'download';
  /** With `reply: 'rows'`: the schema of one NDJSON line. */
  readonly row?: z.ZodType;
  readonly refusals: readonly string[];
}

/** Declares a route once; server routing, validation, authorisation, OpenAPI and clients all come from it. */
export function route<const R extends RouteSpec>(spec: R): R {
  const names = [spec.params, spec.query, spec.body].flatMap((part) => (part ? Object.keys(part.shape) : []));
  const inPath = [...spec.path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
  const declared = Object.keys(spec.params?.shape ?? {});
  if ([...inPath].sort().join() !== [...declared].sort().join()) throw new Error(`${spec.path}: the path names ${inPath.join(', ') || 'nothing'}, params declare ${declared.join(', ') || 'nothing'}`);
  if (new Set(names).size !== names.length) throw new Error(`${spec.path}: a field stands in two parts of the input`);
  return spec;
}

/** An object without fields would forbid every field of the other parts. */
type Part<S> = S extends z.ZodObject<infer Shape> ? (keyof Shape extends never ? unknown : z.output<S>) : unknown;
type InPart<S> = S extends z.ZodObject<infer Shape> ? (keyof Shape extends never ? unknown : z.input<S>) : unknown;
type FilePart<R> = R extends { file: object } ? { readonly file: Uint8Array } : unknown;

/** What a handler is given: params, query and body in one flat value, validated. */
export type InputOf<R extends RouteSpec> = Part<R['params']> & Part<R['query']> & Part<R['body']> & FilePart<R>;
/** What a client sends. */
export type SentOf<R extends RouteSpec> = InPart<R['params']> & InPart<R['query']> & InPart<R['body']> & FilePart<R>;

export interface Download {
  readonly type: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}
export type ReplyOf<R extends RouteSpec> = R['reply'] extends z.ZodType
  ? z.input<R['reply']>
  : R['reply'] extends 'download'
    ? Download
    : AsyncIterable<R['row'] extends z.ZodType ? z.input<R['row']> : unknown>;
/** A code the route names, or one of the common ones that no route needs to name. */
export type RefusalOf<R extends RouteSpec> = Refusal<R['refusals'][number] | keyof typeof commonRefusals>;
export type AnswerOf<R extends RouteSpec> = ReplyOf<R> | RefusalOf<R>;

/** All routes of a context, with the table of refusals they may answer. */
export interface Api<Routes extends Readonly<Record<string, RouteSpec>> = Readonly<Record<string, RouteSpec>>> {
  readonly context: string;
  readonly title: string;
  readonly refusals: RefusalTable;
  readonly routes: Routes;
}

type KnownCodes<Routes extends Readonly<Record<string, RouteSpec>>, T> = {
  [Name in keyof Routes]: Exclude<Routes[Name]['refusals'][number], keyof T | keyof typeof commonRefusals> extends never
    ? Routes[Name]
    : never;
};

/** Codes a route names must stand in the context's refusal table, or it does not compile. */
export function api<const T extends RefusalTable, const Routes extends Readonly<Record<string, RouteSpec>>>(
  context: string,
  title: string,
  refusals: T,
  routes: Routes & KnownCodes<Routes, T>,
): Api<Routes> {
  for (const [name, spec] of Object.entries(routes as Routes)) {
    if (!spec.path.startsWith(`/${context}/`)) throw new Error(`${name}: ${spec.path} does not start with /${context}/`);
  }
  return { context, title, refusals: { ...commonRefusals, ...refusals }, routes };
}

/** What every route can answer besides its own refusals; no route needs to name them. */
export const commonRefusals = refusalTable({
  'input.malformed': {
    status: 422,
    zh: '请求内容不符合要求，请按 issues 逐项更正后重试。',
    en: 'The request does not have the required form. Correct each point listed in "issues" and send it again.',
    cites: ['configured'],
  },
  'input.not-json': { status: 400, zh: '请求正文不是有效的 JSON。', en: 'The body is not valid JSON. Send a JSON object.', cites: ['configured'] },
  'body.too-large': { status: 413, zh: '请求正文过大，请拆分后再提交。', en: 'The body is too large. Split it and send the parts.', cites: ['configured'] },
  'content-type.unsupported': { status: 415, zh: '不支持该内容类型，请按接口说明使用 Content-Type。', en: 'This content type is not accepted here. Use the one the API page names.', cites: ['configured'] },
  'route.unknown': { status: 404, zh: '没有这个接口地址。', en: 'There is no such address. See /docs for the ones that exist.', cites: ['configured'] },
  'thing.unknown': { status: 404, zh: '没有找到所指的对象，请核对编号。', en: 'Nothing with this id is known here. Check the id.', cites: ['configured'] },
  'token.missing': { status: 401, zh: '请先登录。', en: 'Sign in first and send the token as "Authorization: Bearer …".', cites: ['configured'] },
  'token.invalid': { status: 401, zh: '登录凭证无效，请重新登录。', en: 'The token is not valid here. Sign in again.', cites: ['configured'] },
  'token.expired': { status: 401, zh: '登录已过期，请重新登录。', en: 'The token has expired. Refresh it or sign in again.', cites: ['configured'] },
  'account.closed': { status: 403, zh: '该账号已停用，不能再办理业务。', en: 'This account has been closed and can act no more. Ask an administrator.', cites: ['configured'] },
  'session.ended': { status: 403, zh: '会话已结束，请重新登录。', en: 'This session has ended. Sign in again.', cites: ['configured'] },
  'role.denied': { status: 403, zh: '您的身份无权进行此操作。', en: 'Your role may not do this. Ask a person whose role may.', cites: ['configured'] },
  'step-up.required': { status: 403, zh: '此操作需要再次验证身份。', en: 'This action needs a fresh proof of identity. Step up and try again.', cites: ['configured'] },
  'key.missing': { status: 400, zh: '请求缺少 Idempotency-Key。', en: 'Send an Idempotency-Key header, so that a repeated request is not done twice.', cites: ['configured'] },
  'key.reused': { status: 422, zh: '同一 Idempotency-Key 用于了不同的内容。', en: 'This Idempotency-Key was used with another body. Use a new key for a new request.', cites: ['configured'] },
  'key.in-flight': { status: 409, zh: '相同的请求正在处理，请稍后再查。', en: 'The same request is being handled. Ask again shortly with the same key.', cites: ['configured'] },
  'facts.pending': { status: 503, zh: '所需信息尚未到达，请稍后重试。', en: 'A fact this decision needs has not arrived yet. Try again after Retry-After seconds.', cites: ['configured'] },
  'outcome.unknown': { status: 503, zh: '结果未知，请用同一请求重试确认。', en: 'The outcome is not known. Send the same request again; it will not be done twice.', cites: ['configured'] },
  'service.busy': { status: 503, zh: '系统繁忙，请稍后重试。', en: 'The service is busy. Try again after Retry-After seconds.', cites: ['configured'] },
  'database.unavailable': {
    status: 503,
    zh: '数据库暂时不可用，您的数据没有丢失，请稍后重试。',
    en: 'The database is not reachable at the moment. Nothing was lost; try again after Retry-After seconds.',
    cites: ['configured'],
  },
  'rate.limited': { status: 429, zh: '请求过于频繁，请稍后再试。', en: 'Too many requests. Try again after Retry-After seconds.', cites: ['configured'] },
});
