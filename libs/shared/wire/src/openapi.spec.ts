import { validate } from '@apidevtools/swagger-parser';
import * as z from 'zod';
import * as field from './fields';
import { commonCodesOf, openapi } from './openapi';
import { api, refusalTable, route } from './route';

const refusals = refusalTable({ 'thing.gone': { status: 410, zh: '已失效。', en: 'It is gone.', cites: ['configured'] } });
const contract = api('demo', 'Demo', refusals, {
  take: route({
    method: 'POST', path: '/demo/things/:thing/take', summary: 'Take', who: ['worker'], stepUp: true, key: 'required', status: 201,
    params: z.object({ thing: field.id }), query: z.object({ dry: z.enum(['yes', 'no']).optional() }),
    body: z.object({ on: field.day, amount: field.fen, note: field.text(10).optional() }), reply: z.object({ taken: field.instant }), refusals: ['thing.gone'],
  }),
  list: route({ method: 'GET', path: '/demo/things', summary: 'List', who: 'public', reply: 'rows', row: z.object({ thing: field.id }), refusals: [] }),
  file: route({ method: 'PUT', path: '/demo/things', summary: 'File', who: ['worker'], file: { types: ['text/csv'], maxBytes: 9 }, reply: 'download', refusals: [] }),
});

interface Operation {
  readonly responses: Record<string, { description: string; content: Record<string, unknown> }>;
  readonly parameters?: { name: string; in: string; required: boolean }[];
  readonly requestBody?: { content: Record<string, { schema: { required?: string[] } }> };
  readonly security?: unknown[];
}
const document = openapi(contract) as { paths: Record<string, Record<string, Operation>> };
const at = (path: string, method: string) => document.paths[path]?.[method] as Operation;

it('is a valid description', async () => {
  await expect(validate(structuredClone(document) as never)).resolves.toBeDefined();
});

it('lists every status a route can answer, with the codes behind it', () => {
  const { responses } = at('/demo/things/{thing}/take', 'post');
  expect(Object.keys(responses).sort()).toEqual(['201', '400', '401', '403', '404', '409', '410', '413', '415', '422', '429', '500', '503']);
  expect(responses['410']?.description).toBe('thing.gone');
  expect(responses['403']?.description).toBe('account.closed, session.ended, role.denied, step-up.required');
  expect(Object.keys(responses['410']?.content ?? {})).toEqual(['application/problem+json']);
});

it('says what is sent, and what must be', () => {
  const take = at('/demo/things/{thing}/take', 'post');
  expect(take.parameters?.map((each) => [each.name, each.in, each.required])).toEqual([
    ['thing', 'path', true],
    ['dry', 'query', false],
    ['Idempotency-Key', 'header', true],
  ]);
  expect(take.requestBody?.content['application/json']?.schema.required).toEqual(['on', 'amount']);
  expect(Object.keys(at('/demo/things', 'put').requestBody?.content ?? {})).toEqual(['text/csv']);
});

it('keeps routes of one path apart, and rows from values', () => {
  expect(Object.keys(document.paths['/demo/things'] ?? {})).toEqual(['get', 'put']);
  expect(Object.keys(at('/demo/things', 'get').responses['200']?.content ?? {})).toEqual(['application/x-ndjson']);
  expect(at('/demo/things', 'get').security).toEqual([]);
});

it('names for a route only the common codes it can answer', () => {
  const { take, list, file } = contract.routes;
  expect(commonCodesOf(list)).not.toContain('token.missing');
  // It has no body, and whoever sends it one that is broken is told so.
  expect(commonCodesOf(list)).toContain('input.not-json');
  expect(commonCodesOf(list)).not.toContain('route.unknown');
  expect(commonCodesOf(take)).toEqual(expect.arrayContaining(['key.missing', 'step-up.required', 'route.unknown', 'input.not-json']));
  expect(commonCodesOf(file)).not.toContain('key.missing');
});
