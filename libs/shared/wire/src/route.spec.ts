import * as z from 'zod';
import { api, commonRefusals, refusalTable, route, type RouteSpec } from './route';

const base = { method: 'POST', summary: 'Do', who: 'public', reply: z.object({}), refusals: [] } as const;
const refusals = refusalTable({ 'thing.gone': { status: 409, zh: '已失效。', en: 'It is gone.', cites: ['configured'] } });

describe('route', () => {
  const id = { thing: z.uuid() };
  it.each<[string, RouteSpec]>([
    ['params and query', { ...base, path: '/demo/:thing', params: z.object(id), query: z.object(id) }],
    ['params and body', { ...base, path: '/demo/:thing', params: z.object(id), body: z.object(id) }],
    ['query and body', { ...base, path: '/demo/things', query: z.object(id), body: z.object(id) }],
  ])('refuses a field that stands in %s, because the input is one flat value', (_, spec) => {
    expect(() => route(spec)).toThrow(/two parts/);
  });

  it.each<[string, RouteSpec]>([
    ['a path that names what params do not', { ...base, path: '/demo/:thing/:other', params: z.object(id) }],
    ['a path that names something without params', { ...base, path: '/demo/:thing' }],
    ['params the path does not name', { ...base, path: '/demo/things', params: z.object(id) }],
  ])('refuses %s', (_, spec) => {
    expect(() => route(spec)).toThrow(/the path names/);
  });

  it('answers the same value, with its literals', () => {
    const spec = route({ ...base, path: '/demo/:thing', params: z.object(id), body: z.object({ name: z.string() }) });
    const path: '/demo/:thing' = spec.path;
    expect(path).toBe('/demo/:thing');
  });
});

describe('api', () => {
  const gone = route({ ...base, path: '/demo/things', refusals: ['thing.gone', 'thing.unknown'] });

  it('knows the codes of its table and the common ones', () => {
    expect(api('demo', 'Demo', refusals, { gone }).refusals).toMatchObject({ 'thing.gone': { status: 409 }, 'thing.unknown': { status: 404 } });
  });

  it.each(['/other/things', '/demonstration/things', 'demo/things'])('refuses the path %s: it does not start with the context', (path) => {
    expect(() => api('demo', 'Demo', refusals, { astray: route({ ...base, path }) })).toThrow(/astray: .* does not start with \/demo\//);
  });

  it('does not compile with a code that stands in no table', () => {
    const unheard = route({ ...base, path: '/demo/things', refusals: ['thing.unheard-of'] });
    // @ts-expect-error 'thing.unheard-of' stands neither in the context's table nor among the common refusals.
    expect(api('demo', 'Demo', refusals, { unheard }).context).toBe('demo');
  });
});

it.each(Object.entries(commonRefusals))('%s says in two languages what to do', (code, entry) => {
  expect(code).toMatch(/^[a-z-]+\.[a-z-]+$/);
  expect(entry.zh).toMatch(/^\p{Script=Han}.*。$/u);
  expect(entry.en).toMatch(/^[A-Z].*\.$/);
  expect(entry.cites).toEqual(['configured']);
});
