import { unstorable } from './storable';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

it.each<[string, unknown]>([
  ['plain values', { a: 1, b: [true, null, '汉字 😀'], c: undefined }],
  ['bytes', Buffer.from([0, 0xd8])],
  ['as deep as it may be', nested(32)],
])('%s', (_what, value) => expect(unstorable(value)).toBeUndefined());

it.each<[string, unknown, string, RegExp]>([
  ['U+0000 in a value', { a: [{ b: 'x\u0000' }] }, 'a.0.b', /U\+0000/],
  ['U+0000 in a name', { a: { 'x\u0000': 1 } }, 'a', /U\+0000/],
  ['half a pair', { a: '\ud83d' }, 'a', /half/],
  ['the other half', ['\ude00x'], '0', /half/],
  ['a tower', nested(33), Array(32).fill('0').join('.'), /deep/],
])('%s is named with its place', (_what, value, path, reason) => {
  expect(unstorable(value)).toEqual({ path, reason: expect.stringMatching(reason) as string });
});

it('does not fall from a tower of a million', () => {
  expect(unstorable(JSON.parse('['.repeat(1_000_000) + ']'.repeat(1_000_000)))?.reason).toMatch(/deep/);
});
