import type { Refusal } from '@jiquan/kernel';
import type * as z from 'zod';
import type { Problem } from './problem';
import type { Api, Download, RefusalOf, RouteSpec, SentOf } from './route';

export interface ClientOptions {
  readonly baseUrl: string;
  readonly token?: () => string | undefined;
  readonly language?: 'zh' | 'en';
  readonly fetch?: typeof fetch;
}

export interface CallOptions {
  readonly key?: string;
  readonly occurredOn?: string;
  readonly contentType?: string;
}

/** The answer was not a declared refusal, or the caller did not ask for refusals: the problem as it came. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
  }
}

/** What a client holds: days and amounts are known to be such, because the server wrote them by the same schema. */
type Received<R extends RouteSpec> = R['reply'] extends z.ZodType
  ? z.output<R['reply']>
  : R['reply'] extends 'download'
    ? Download
    : AsyncIterable<R['row'] extends z.ZodType ? z.output<R['row']> : unknown>;
export type Method<R extends RouteSpec> = {
  (input: SentOf<R>, options?: CallOptions): Promise<Received<R>>;
  /** The same call; a refusal comes back as a value with its facts. 5xx and 401 still throw. */
  attempt(input: SentOf<R>, options?: CallOptions): Promise<Received<R> | RefusalOf<R>>;
};
export type Client<A extends Api> = { readonly [Name in keyof A['routes']]: Method<A['routes'][Name]> };

/** A typed client over the contract: no generated code, no validation library in the browser. */
export function client<A extends Api>(contract: A, options: ClientOptions): Client<A> {
  const methods: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(contract.routes)) {
    const call = (input: Record<string, unknown>, extra?: CallOptions) => send(spec, input, options, extra);
    methods[name] = Object.assign(call, {
      attempt: async (input: Record<string, unknown>, extra?: CallOptions) => {
        try {
          return await call(input, extra);
        } catch (error) {
          if (error instanceof ProblemError && error.problem.status < 500 && error.problem.status !== 401) {
            const { code, facts, cites } = error.problem;
            return { refused: code, facts, cites } satisfies Refusal;
          }
          throw error;
        }
      },
    });
  }
  return methods as Client<A>;
}

async function send(spec: RouteSpec, input: Record<string, unknown>, options: ClientOptions, extra: CallOptions = {}): Promise<unknown> {
  const path = spec.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])));
  const query = new URLSearchParams();
  for (const name of Object.keys(spec.query?.shape ?? {})) {
    if (input[name] !== undefined) query.set(name, String(input[name]));
  }
  const headers: Record<string, string> = { 'accept-language': options.language ?? 'en' };
  const token = options.token?.();
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (extra.key) headers['idempotency-key'] = extra.key;
  if (extra.occurredOn) headers['occurred-on'] = extra.occurredOn;
  let body: string | Uint8Array | undefined;
  if (spec.file) {
    headers['content-type'] = extra.contentType ?? (spec.file.types[0] as string);
    body = input['file'] as Uint8Array;
  } else if (spec.body) {
    headers['content-type'] = 'application/json';
    body = JSON.stringify(Object.fromEntries(Object.keys(spec.body.shape).map((name) => [name, input[name]])));
  }
  const url = `${options.baseUrl}${path}${query.size > 0 ? `?${query}` : ''}`;
  const init: RequestInit = { method: spec.method, headers };
  if (body !== undefined) init.body = body as string;
  const response = await (options.fetch ?? fetch)(url, init);
  if (!response.ok) throw new ProblemError((await response.json()) as Problem);
  if (spec.reply === 'rows') return lines(response);
  if (spec.reply === 'download') {
    const name = /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
    return { type: response.headers.get('content-type') ?? '', name, bytes: new Uint8Array(await response.arrayBuffer()) };
  }
  return response.json();
}

/** NDJSON as an async iterable; leaving the loop early cancels the response and so stops the server. */
async function* lines(response: Response): AsyncGenerator<unknown> {
  if (!response.body) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true });
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part !== '') yield JSON.parse(part);
  }
  if (rest !== '') yield JSON.parse(rest);
}
