import { refusalTable } from '@jiquan/wire';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isRetriable, isUnavailable, refusalOfConstraint } from './constraints';
import { errorFacts, errorText } from './error-facts';
import { Fault } from './failures';

const refusals = refusalTable({ 'voucher.already-held': { status: 409, zh: '已持有。', en: 'Held.', cites: ['R-VCH-06'] } });
const driver = (facts: object) => Object.assign(new Error('Key (holder)=(张三) already exists.'), facts);
const wrapped = (facts: object) => new QueryFailedError('INSERT INTO holder VALUES ($1)', ['张三', '411024199001011234'], driver({ detail: 'Key (holder)=(张三)', ...facts }));
const unique = (constraint: string, code = '23505') => wrapped({ code, constraint, schema: 'voucher', table: 'voucher' });

describe('a violated constraint', () => {
  it.each(['voucher.already-held', 'voucher.already-held#2'])('%s is the refusal of its name, with its citation and without values', (name) => {
    expect(refusalOfConstraint(unique(name), refusals)).toEqual({ refused: 'voucher.already-held', facts: {}, cites: ['R-VCH-06'] });
  });

  it.each(['23505', '23503', '23514', '23P01'])('of the class %s is translated', (code) => {
    expect(refusalOfConstraint(unique('voucher.already-held', code), refusals)).toBeDefined();
  });

  it.each([
    ['a name that is no refusal', unique('voucher_pkey')],
    ['a NOT NULL, even of such a name', unique('voucher.already-held', '23502')],
    ['no name', wrapped({ code: '23505' })],
    ['another error', wrapped({ code: '22012', constraint: 'voucher.already-held' })],
    ['an error of ours', new Error('voucher.already-held')],
    ['nothing', undefined],
  ])('with %s is a fault', (_what, error) => expect(refusalOfConstraint(error, refusals)).toBeUndefined());
});

it.each([
  ['40001', true, false],
  ['40P01', true, false],
  ['40002', false, false],
  ['08006', false, true],
  ['53300', false, true],
  ['57P01', false, true],
  ['57P03', false, true],
  ['57014', false, false],
  ['23505', false, false],
])('SQLSTATE %s: tried again %p, unavailable %p', (code, retriable, unavailable) => {
  for (const error of [driver({ code }), wrapped({ code }), new Error('outer', { cause: wrapped({ code }) })]) {
    expect([isRetriable(error), isUnavailable(error)]).toEqual([retriable, unavailable]);
  }
});

it.each<[unknown, boolean]>([
  [driver({ code: 'ECONNREFUSED' }), true],
  [wrapped({ code: 'ECONNRESET' }), true],
  [new QueryFailedError('SELECT 1', [], new Error('Connection terminated unexpectedly')), true],
  [new Error('timeout exceeded when trying to connect'), true],
  [new QueryRunnerAlreadyReleasedError(), true],
  [new Error('Cannot use a pool after calling end on the pool'), true],
  [driver({ code: 'ENOENT' }), false],
  [new Error('the sky fell'), false],
  [undefined, false],
  ['ECONNREFUSED', false],
])('%p: unavailable %p', (error, unavailable) => expect(isUnavailable(error)).toBe(unavailable));

describe('what is logged of an error', () => {
  it('names SQLSTATE, constraint and table; neither parameters, nor detail, nor the driver’s message', () => {
    const whole = JSON.stringify(errorFacts(new Fault('f', unique('voucher_pkey'))));
    expect(whole).toContain('SQLSTATE 23505 table voucher constraint voucher_pkey');
    expect(whole).not.toMatch(/张三|411024|INSERT/);
    expect(errorText(unique('voucher_pkey'))).toBe('QueryFailedError: SQLSTATE 23505 table voucher constraint voucher_pkey');
  });

  it('keeps our own words and where they were said', () => {
    const facts = errorFacts(new TypeError('no such luck', { cause: new Error('because') }));
    expect(facts).toMatchObject({ type: 'TypeError', message: 'no such luck', cause: { message: 'because' } });
    expect(facts['stack']).toMatch(/^\s+at /);
  });

  it('takes what was thrown and is no error for what it is', () => {
    expect([errorText('张三'), errorText(undefined)]).toEqual(['string: ', 'undefined: ']);
  });
});
