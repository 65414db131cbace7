import * as z from 'zod';
import { event, type PayloadOf } from './event';
import * as field from './fields';

const Raised = event('demo', 'demo.raised', 'counter', { counter: field.id, by: field.count, on: field.day });
const counter = '0190a000-0000-7000-8000-000000000001';

it('tells its name, its key and its payload', () => {
  expect(Raised({ counter, by: 1, on: '2023-03-01' })).toEqual({ name: 'demo.raised', key: counter, payload: { counter, by: 1, on: '2023-03-01' } });
  expect([Raised.eventName, Raised.context, Raised.keyField]).toEqual(['demo.raised', 'demo', 'counter']);
});

it('throws on a foreign field, also where a value was spread into it: a name must not slip onto the bus (I16)', () => {
  const row = { counter, by: 1, on: '2023-03-01', name: '张三' };
  expect(() => Raised({ ...row })).toThrow(/name/);
});

it.each([
  ['a missing field', { counter, by: 1 }],
  ['another type', { counter, by: '1', on: '2023-03-01' }],
  ['a day that is none', { counter, by: 1, on: '2023-02-30' }],
  ['a key that is no id', { counter: 'c1', by: 1, on: '2023-03-01' }],
])('throws on %s', (_, payload) => {
  expect(() => Raised(payload as never)).toThrow(z.ZodError);
});

it('has a payload whose days are days', () => {
  const payload: PayloadOf<typeof Raised> = Raised.payload.parse({ counter, by: 1, on: '2023-03-01' });
  expect(payload.on.slice(0, 4)).toBe('2023');
});
