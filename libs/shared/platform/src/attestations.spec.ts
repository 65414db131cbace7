import * as z from 'zod';
import { Attestations, keySetOf } from './attestations';
import { Unavailable } from './failures';
import { TestKeys } from './testing';

const statement = z.object({ person: z.string() });
let keys: TestKeys;
let attestations: Attestations;
beforeAll(async () => {
  keys = await TestKeys.create();
  attestations = new Attestations(keySetOf(keys.jwks));
});

it('answers the payload of what identity signed', async () => {
  expect(await attestations.verify(await keys.sign('statement', { person: 'p' }), 'statement', statement)).toEqual({ person: 'p' });
});

it.each([
  ['another kind', () => keys.sign('presence', { person: 'p' }), 'token.invalid'],
  ['another form', () => keys.sign('statement', { worker: 'p' }), 'token.invalid'],
  ['another key', async () => (await TestKeys.create()).sign('statement', { person: 'p' }), 'token.invalid'],
  ['a time that is over', () => keys.sign('statement', { person: 'p' }, -6), 'token.expired'],
  ['no token at all', () => Promise.resolve('abc'), 'token.invalid'],
  ['an unsigned one', () => Promise.resolve(`${Buffer.from('{"alg":"none","typ":"statement"}').toString('base64url')}.e30.`), 'token.invalid'],
])('does not take %s', async (_what, token, refused) => {
  expect(await attestations.verify(await token(), 'statement', statement)).toMatchObject({ refused });
});

it('nobody is signed out because identity is away: the service is busy', async () => {
  const away = new Attestations(keySetOf('http://127.0.0.1:1/jwks.json'));
  const error: unknown = await away.verify(await keys.sign('statement', { person: 'p' }), 'statement', statement).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Unavailable);
  expect((error as Unavailable).refusal.refused).toBe('service.busy');
});

it('keys that are none say which setting is wrong', () => {
  for (const setting of ['x', 'file:/nowhere', '{}']) expect(() => keySetOf(setting)).toThrow('JIQUAN_JWKS');
});
