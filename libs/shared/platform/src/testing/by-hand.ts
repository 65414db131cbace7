import type { ContextApp } from './context-app';

/** A command that succeeds as it stands, and what may be wrong with it. */
export interface Rightful {
  /** A path about a thing that exists. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: string;
  /** The same path about a thing nobody has. */
  readonly unknown: string;
  /** Somebody of the right role whose thing it is not. */
  readonly stranger: string;
  /** Somebody whose role may not do this at all. */
  readonly wrongRole: string;
  readonly expired: string;
  /** A command that heeds an idempotency key, with a body and another one of the right form; this one where it does. */
  readonly keyed: { readonly path?: string; readonly token?: string; readonly body?: Readonly<Record<string, unknown>>; readonly otherBody: Readonly<Record<string, unknown>> };
}

interface Sent {
  readonly path?: string;
  readonly token?: string | undefined;
  readonly body?: string;
  readonly type?: string;
  readonly key?: string;
}

const LARGE = 2_500_000;

/** What every context is asked by hand, and the code of each answer; a status of 500 is named as such. */
export async function askedByHand(app: ContextApp, right: Rightful): Promise<Record<string, string>> {
  const json = JSON.stringify;
  const { unknown, stranger, wrongRole, expired } = right;
  const send = async ({ path = right.path, token = right.token, body = json(right.body), type = 'application/json', key }: Sent): Promise<string> => {
    const headers = { 'content-type': type, 'idempotency-key': key ?? crypto.randomUUID(), ...(token === '' ? {} : { authorization: `Bearer ${token}` }) };
    const response = await fetch(`${app.url}${path}`, { method: 'POST', headers, body });
    if (response.ok) return 'done';
    const { code, status } = (await response.json()) as { code: string; status: number };
    return status === response.status && status !== 500 ? code : `${response.status} ${code}`;
  };
  const { otherBody, ...keyed } = right.keyed;
  const again = { ...keyed, body: json(keyed.body ?? right.body), key: 'by-hand-1' };
  return {
    'broken JSON': await send({ body: '{"a":' }),
    'a list instead of an object': await send({ body: '[]' }),
    'a field too many': await send({ body: json({ ...right.body, nobodyAskedForThis: 1 }) }),
    'fields missing': await send({ body: '{}' }),
    'an oversized body': await send({ body: json({ ...right.body, padding: 'x'.repeat(LARGE) }) }),
    'a wrong content type': await send({ type: 'text/plain' }),
    'nobody': await send({ token: '' }),
    'a token that is none': await send({ token: 'a.b.c' }),
    'an expired token': await send({ token: expired }),
    'a wrong role': await send({ token: wrongRole }),
    'an unknown id': await send({ path: unknown }),
    'an id that is none': await send({ path: unknown.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'none') }),
    'a stranger': await send({ token: stranger }),
    'the right command': await send(again),
    'the same again': await send(again),
    'the same key with another body': await send({ ...again, body: json(otherBody) }),
  };
}

/** What the answers must be, but for the two in which contexts differ: whether a stranger learns that the thing exists. */
export function answersByHand(stranger: string, unknown = 'thing.unknown'): Record<string, string> {
  return {
    'broken JSON': 'input.not-json',
    'a list instead of an object': 'input.malformed',
    'a field too many': 'input.malformed',
    'fields missing': 'input.malformed',
    'an oversized body': 'body.too-large',
    'a wrong content type': 'content-type.unsupported',
    'nobody': 'token.missing',
    'a token that is none': 'token.invalid',
    'an expired token': 'token.expired',
    'a wrong role': 'role.denied',
    'an unknown id': unknown,
    'an id that is none': 'input.malformed',
    'a stranger': stranger,
    'the right command': 'done',
    'the same again': 'done',
    'the same key with another body': 'key.reused',
  };
}
