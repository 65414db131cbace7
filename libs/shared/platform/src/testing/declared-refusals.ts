import { type Api, commonCodesOf, type Role, type RouteSpec } from '@jiquan/wire';
import { decodeJwt } from 'jose';
import { badRequests, type BadRequest, type Known } from './bad-requests';
import type { ContextApp } from './context-app';

const SEED = 20_230_301;
const AT_ONCE = 8;
const SHOWN = 30;

/**
 * Sends every bad request to every route: each is answered by a code that its route declares, and none by a fault.
 * A route is called with the first token of a role it is open to; roles without one get a person of that role without duties.
 *
 * Every context has this spec:
 * `it('refuses bad requests with declared codes', async () => expectDeclaredRefusals(app, await app.token({ role: 'hrss', division: 'CN-HA', duties: ['campaign'] })), 120_000);`
 */
export async function expectDeclaredRefusals(app: ContextApp, ...tokens: readonly string[]): Promise<void> {
  await expectDeclaredRefusalsAbout(app, {}, ...tokens);
}

/** The same requests about things that exist. */
export async function expectDeclaredRefusalsAbout(app: ContextApp, known: Known, ...tokens: readonly string[]): Promise<void> {
  const found = await undeclaredAnswers(app, app.definition.api, tokens, SEED, known);
  if (found.length === 0) return;
  const more = found.length > SHOWN ? `\n… and ${found.length - SHOWN} more` : '';
  throw new Error(`${found.length} bad requests (seed ${SEED}) were answered as they must not be:\n${found.slice(0, SHOWN).join('\n')}${more}`);
}

/** What was answered as it must not be, in words. */
export async function undeclaredAnswers(app: ContextApp, contract: Api, tokens: readonly string[], seed = SEED, known: Known = {}): Promise<string[]> {
  const callers = new Callers(app, tokens);
  const requests = badRequests(contract, seed, known);
  const found: string[] = [];
  for (let from = 0; from < requests.length; from += AT_ONCE) {
    const answered = await Promise.all(requests.slice(from, from + AT_ONCE).map((each) => complaint(app.url, each, callers)));
    found.push(...answered.filter((each) => each !== undefined));
  }
  return found;
}

async function complaint(url: string, bad: BadRequest, callers: Callers): Promise<string | undefined> {
  const token = await callers.tokenFor(bad.spec);
  const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...bad.headers };
  const init: RequestInit = { method: bad.spec.method, headers, ...(bad.body === undefined ? {} : { body: bad.body as string }) };
  // A connection that was idle for long is closed at the moment it is taken up again; a route that cuts its callers off does it twice.
  const send = () => fetch(`${url}${bad.target}`, init);
  const response = await send().catch(send);
  if (response.ok) {
    await response.body?.cancel();
    return bad.malformed ? `${bad.route} (${bad.what}) was taken: ${response.status}` : undefined;
  }
  const text = await response.text();
  const code = codeOf(response, text);
  const declared = [...bad.spec.refusals, ...commonCodesOf(bad.spec)];
  return declared.includes(code) ? undefined : `${bad.route} (${bad.what}) answered ${response.status} ${code}: ${text.slice(0, 200)}`;
}

function codeOf(response: Response, text: string): string {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return 'without a problem';
  return (JSON.parse(text) as { code?: string }).code ?? 'without a code';
}

/** Who calls which route. */
class Callers {
  private readonly made = new Map<string, Promise<string>>();

  constructor(
    private readonly app: ContextApp,
    private readonly given: readonly string[],
  ) {}

  tokenFor(spec: RouteSpec): Promise<string> | undefined {
    if (spec.who === 'public') return undefined;
    const fits = this.given.find((token) => (spec.who as readonly Role[]).includes(decodeJwt(token)['role'] as Role));
    return fits === undefined ? this.somebody(spec.who[0] as Role) : Promise.resolve(fits);
  }

  private somebody(role: Role): Promise<string> {
    const id = '00000000-0000-4000-8000-000000000001';
    const token = this.made.get(role) ?? this.app.token({ role, account: id, person: id, organisation: id, division: 'CN-HA', department: 'demo', acr: 'real-person' });
    this.made.set(role, token);
    return token;
  }
}
