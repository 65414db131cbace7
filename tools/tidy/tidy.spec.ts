import { complaintsOf } from './checks.mjs';
import { functionsOf } from './functions.mjs';

const service = 'libs/voucher/service/src';
const lines = (count: number, line = 'x();') => Array.from({ length: count }, () => line).join('\n');
const body = (count: number, inside = lines(count - 2)) => `function long() {\n${inside}\n}`;

describe('a complaint', () => {
  it.each([
    ['a file of 301 lines', 'libs/a.ts', lines(301) + '\n', /301 lines/],
    ['a function of 51 lines', 'libs/a.ts', body(51), /long has 51 lines/],
    ['a line of 201 letters', 'libs/a.ts', '券'.repeat(201), /longer than 200/],
    ['something unfinished', 'libs/a.ts', `// ${'TO'}DO later`, /unfinished/],
    ['a narrowed test', 'libs/a.spec.ts', `it.${'on'}ly('x', () => {});`, /narrowed/],
    ['a narrowed table', 'libs/a.spec.ts', `it.concurrent.${'sk'}ip.each([])('x', () => {});`, /narrowed/],
    ['a test left out', 'libs/a.spec.ts', `${'x'}it('x', () => {});`, /narrowed/],
    ['a path of one machine', 'README.md', `see ${'/ho'}me/someone/notes`, /one machine/],
    ['a registry', 'package.json', `https://${'registry'}.npmjs.org/`, undefined],
    ['a registry in a script', '.ci/run', `https://${'registry'}.npmjs.org/`, /registry/],
    ['an unknown kind in a service', `${service}/claim.helper.ts`, '', /is none of/],
    ['a class of no kind in a service', `${service}/claim.ts`, 'export class Claims {}', /does not say of which kind/],
  ])('about %s', (_what, path, text, answer) => {
    const complaints = complaintsOf(path, text);
    if (answer) expect(complaints).toEqual([expect.stringMatching(answer)]);
    else expect(complaints).toEqual([]);
  });
});

describe('no complaint', () => {
  it.each([
    ['a file of 300 lines', 'libs/a.ts', lines(300) + '\n'],
    ['a function of 50 lines', 'libs/a.ts', body(50)],
    ['a line of 200 letters', 'libs/a.ts', '券'.repeat(200)],
    ['a function with a table', 'libs/a.ts', body(0, `const table = [\n${lines(80, '  [1, 2],')}\n];`)],
    ['a function with a statement of SQL', 'libs/a.ts', body(0, `query(\`${lines(80, '  select')}\`);`)],
    ['a chapter of tests', 'libs/a.spec.ts', `describe('x', () => {\n${lines(80)}\n});`],
    ['a word that only begins so', 'libs/a.ts', `const to = '${'TO'}DOS';`],
    ['functions in a service', `${service}/claim.ts`, 'export function claims() {}'],
    ['an address on the web', 'README.md', 'https://example.org/home/page'],
    ...['claim.controller', 'my.view', 'told.listener', 'expire.sweep', 'bank.door', 'voucher.table', 'voucher.module',
      'claim.controller.spec', 'index', 'migrations/0001-first', 'fund/fund.table', 'testing/people',
      'settings', 'crypto/vault'].map(
      (name) => [`${name}.ts in a service`, `${service}/${name}.ts`, ''] as [string, string, string],
    ),
  ])('about %s', (_what, path, text) => {
    expect(complaintsOf(path, text)).toEqual([]);
  });
});

it('a list that holds functions is no table', () => {
  const text = body(0, `const handlers = [() => {\n${lines(60)}\n}];`);
  expect(functionsOf('a.ts', text)[0]?.lines).toBe(64);
});
