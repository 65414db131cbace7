import * as z from 'zod';
import * as field from './fields';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

it.each<[keyof typeof field, unknown]>([
  ['id', '0190a000-0000-7000-8000-000000000001'],
  ['code', 'HEN23:4-2 a/b+c.d_e'],
  ['code', 'x'.repeat(80)],
  ['day', '2024-02-29'],
  ['day', '1900-01-01'],
  ['day', '2199-12-31'],
  ['instant', '2023-03-01T00:00:00.000Z'],
  ['fen', -1],
  ['fen', Number.MAX_SAFE_INTEGER],
  ['count', 0],
  ['share', '0.85'],
  ['share', '1.0000'],
  ['sha256', 'a'.repeat(64)],
  ['publicWords', '河南省 2023 年职业技能培训'],
])('%s takes %p', (name, value) => {
  expect(takes(field[name] as z.ZodType, value)).toBe(true);
});

it.each<[keyof typeof field, unknown]>([
  ['id', '0190a000-0000-7000-8000'],
  ['code', ''],
  ['code', '-x'],
  ['code', '张三'],
  ['code', 'x\u0000'],
  ['code', 'x\n'],
  ['code', 'x'.repeat(81)],
  ['day', '2023-02-30'],
  ['day', '2023-02-29'],
  ['day', '2023-3-1'],
  ['day', '0000-01-01'],
  ['day', '9999-12-31'],
  ['day', '2023-03-01\n'],
  ['instant', '2023-02-30T00:00:00.000Z'],
  ['instant', '2023-03-01T24:00:00.000Z'],
  ['instant', '2023-03-01T00:00:00Z'],
  ['instant', '2023-03-01T00:00:00.000+08:00'],
  ['instant', '0000-01-01T00:00:00.000Z'],
  ['fen', 0.5],
  ['fen', Number.MAX_SAFE_INTEGER + 1],
  ['fen', '100'],
  ['fen', NaN],
  ['count', -1],
  ['count', 100_000_001],
  ['share', '1.01'],
  ['share', '.5'],
  ['share', 0.85],
  ['sha256', 'A'.repeat(64)],
  ['publicWords', ''],
  ['publicWords', 'x'.repeat(201)],
])('%s does not take %p', (name, value) => {
  expect(takes(field[name] as z.ZodType, value)).toBe(false);
});

it('text trims, has a length, and holds no U+0000, which PostgreSQL cannot store', () => {
  expect(field.text(3).parse('  ab ')).toBe('ab');
  for (const bad of ['   ', 'abcd', 'a\u0000']) expect(takes(field.text(3), bad)).toBe(false);
});

it('a pin names rule set, revision and hash', () => {
  const pin = { code: 'HEN23', revision: 1, sha256: '0'.repeat(64) };
  expect(takes(field.pin, pin)).toBe(true);
  expect(takes(field.pin, { ...pin, revision: 0 })).toBe(false);
});
