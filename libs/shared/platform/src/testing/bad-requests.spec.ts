import type { Api } from '@jiquan/wire';
import * as z from 'zod';
import { demoApi, demoContext } from '../conformance/demo';
import { operationsOf } from '../operations';
import { badRequests, LEAST } from './bad-requests';
import type { ContextApp } from './context-app';
import { expectDeclaredRefusals, undeclaredAnswers } from './declared-refusals';
import { startContext } from './start';

const { break: broken, ...whole } = demoApi.routes;
const contractOf = (routes: object): Api => ({ ...demoApi, routes }) as Api;

describe('bad requests', () => {
  const requests = badRequests(demoApi, 7);

  it('are many for every route, whatever it takes', () => {
    for (const name of Object.keys(demoApi.routes)) {
      const own = requests.filter((each) => each.route === `demo.${name}`);
      expect(own.filter((each) => each.malformed).length).toBeGreaterThanOrEqual(LEAST);
      expect(own.some((each) => !each.malformed)).toBe(true);
    }
  });

  it('are the same ones for the same seed, and others for another', () => {
    const texts = (seed: number) => badRequests(demoApi, seed).map((each) => `${each.route} ${each.what} ${each.target}`);
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
  });

  it.each([
    /body limit missing/, /body limit: /, /a field too many/, /path counter: %00/, /query limit twice/, /JSON \{/, /type text\/plain/, /no body/,
    /header occurred-on/, /token|authorization/, /a file too large/,
  ])(
    'have among them %s',
    (what) => expect(requests.filter((each) => each.malformed).some((each) => what.test(each.what))).toBe(true),
  );
});

describe('the answers to bad requests', () => {
  let app: ContextApp<typeof demoContext>;
  beforeAll(async () => {
    app = await startContext(demoContext);
  });
  afterAll(() => app.stop());
  const complaints = (routes: object) => undeclaredAnswers(app as never, contractOf(routes), []);

  it('are declared by every route of the demo but the one that breaks', async () => {
    expect(await complaints(whole)).toEqual([]);
  }, 60_000);

  it('catch a route that answers 500', async () => {
    await expect(expectDeclaredRefusals(app as never)).rejects.toThrow(/demo\.break \(the right form\) answered 500 fault/);
  }, 60_000);

  it('catch a code the route does not declare', async () => {
    expect(await complaints({ raise: { ...whole.raise, refusals: ['counter.full'] } })).toContainEqual(expect.stringContaining('answered 404 counter.unknown'));
  });

  it('catch what is taken though it is malformed', async () => {
    const narrow = { ...whole.counters, query: z.object({ limit: z.coerce.number().int().max(0) }) };
    expect(await complaints({ counters: narrow })).toContainEqual(expect.stringContaining('demo.counters (the right form) was taken: 200'));
  });

  it('are declared by what every context serves besides', async () => {
    const tokens = [await app.token({ role: 'administrator' })];
    expect(await undeclaredAnswers(app as never, operationsOf('demo').api, tokens)).toEqual([]);
  }, 60_000);

  it('are those of the tokens that are given', async () => {
    const worker = await app.token({ role: 'worker' });
    expect(broken.who).not.toContain('worker');
    expect(await undeclaredAnswers(app as never, contractOf({ create: whole.create }), [worker])).toEqual([]);
    expect(await app.sql(`SELECT count(*) > 0 AS created FROM audit WHERE route = 'demo.create' AND outcome = 'done'`)).toEqual([{ created: true }]);
  });
});
