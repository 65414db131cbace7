import { day, instant, unreachable } from '@jiquan/kernel';
import { checkRealName } from './check-real-name';
import { erase } from './erase';
import { freeze } from './freeze';
import { assurances, type Person, personMoves } from './person';
import { attestPresence, proveFace, provePresence } from './prove-face';
import { readyToRegister, register, type RegisterFacts } from './register';
import { unfreeze } from './unfreeze';

const now = instant('2023-03-01T01:00:00.000Z');
const person: Person = {
  id: 'p', assurance: 'real-name', division: 'CN-HA/puyang', documentKind: 'resident-id', frozenFor: null, erasedAt: null, registeredAt: now,
};
const document = { kind: 'resident-id', number: '440524198001010014', birthDay: day('1980-01-01') } as const;
const registering: RegisterFacts = { id: 'p', document, password: 'a-good-password', division: 'CN-HA/puyang', realName: 'matches', documentTaken: false, phoneTaken: false };

describe('register', () => {
  it('makes a person with a checked real name (R-VCH-02)', () => {
    expect(register(registering, now)).toEqual(person);
  });

  it('makes one without assurance while the provider is out, even if a verified holder exists', () => {
    expect(register({ ...registering, realName: 'no-answer', documentTaken: true }, now)).toMatchObject({ assurance: 'none' });
  });

  it('makes the person again who was erased: the same one, and still held if they were (A-50, R-SET-18)', () => {
    const earlier: Person = { ...person, id: 'earlier', frozenFor: 'investigation', erasedAt: now };
    expect(register({ ...registering, earlier }, now)).toEqual({ ...person, id: 'earlier', frozenFor: 'investigation' });
  });

  it.each([
    ['real-name.mismatch', { realName: 'mismatch', documentTaken: true }],
    ['person.document-taken', { documentTaken: true, phoneTaken: true }],
    ['account.login-taken', { phoneTaken: true }],
  ] as const)('refuses %s', (code, change) => {
    expect(register({ ...registering, ...change }, now)).toMatchObject({ refused: code });
  });

  it('refuses document and password before anybody is asked, the document first', () => {
    expect(readyToRegister(document, 'a-good-password')).toBe(document);
    expect(readyToRegister(document, 'short')).toMatchObject({ refused: 'password.weak' });
    expect(readyToRegister({ refused: 'document.malformed', facts: {}, cites: [] }, 'short')).toMatchObject({ refused: 'document.malformed' });
  });
});

describe('assurance', () => {
  const none: Person = { ...person, assurance: 'none' };
  const erased: Person = { ...person, erasedAt: now };

  it('rises by the provider and by the face', () => {
    expect(checkRealName({ person: none, realName: 'matches', documentTaken: false }, now)).toMatchObject({ assurance: 'real-name' });
    expect(proveFace({ person, sameFace: true }, now)).toMatchObject({ assurance: 'real-person' });
    expect(provePresence({ person, sameFace: true }, now)).toBe(person);
  });

  it.each([
    ['person.erased', { person: { ...erased, assurance: 'none' as const }, realName: 'mismatch' as const, documentTaken: true }],
    ['person.already-real-name', { person, realName: 'mismatch' as const, documentTaken: true }],
    ['real-name.mismatch', { person: none, realName: 'mismatch' as const, documentTaken: true }],
    ['person.document-taken', { person: none, realName: 'matches' as const, documentTaken: true }],
  ])('check real name refuses %s', (code, facts) => {
    expect(checkRealName(facts, now)).toMatchObject({ refused: code });
  });

  it.each([
    ['person.erased', { person: erased, sameFace: true }],
    ['person.not-real-name', { person: none, sameFace: true }],
  ])('a face refuses %s', (code, facts) => {
    expect(proveFace(facts, now)).toMatchObject({ refused: code });
    expect(provePresence(facts, now)).toMatchObject({ refused: code });
  });

  it('a holder vouches for being there after their face, and only then (R-VCH-03)', () => {
    const real: Person = { ...person, assurance: 'real-person' };
    const session = { id: 's', account: 'a', startedAt: now, endsAt: instant('2023-03-02T01:00:00.000Z'), endedAt: null, endedWhy: null };
    const facts = { person: real, session, acr: 'real-person' };
    expect(attestPresence(facts, now)).toBe(real);
    expect(attestPresence({ ...facts, session: undefined }, now)).toMatchObject({ refused: 'session.ended' });
    expect(attestPresence({ ...facts, session: { ...session, endedAt: now, endedWhy: 'x' } }, now)).toMatchObject({ refused: 'session.ended' });
    expect(attestPresence({ ...facts, person: { ...real, erasedAt: now } }, now)).toMatchObject({ refused: 'person.erased' });
    expect(attestPresence({ ...facts, person: none }, now)).toMatchObject({ refused: 'person.not-real-name' });
    expect(attestPresence({ ...facts, acr: 'otp' }, now)).toMatchObject({ refused: 'step-up.required', cites: ['R-VCH-03', 'INF-02'] });
    expect(attestPresence({ ...facts, person }, now)).toMatchObject({ refused: 'step-up.required' });
  });

  it('another face is no proof: at home, and at the institution (R-VCH-03, INF-02)', () => {
    expect(proveFace({ person, sameFace: false }, now)).toMatchObject({ refused: 'face.mismatch', cites: ['R-VCH-02'] });
    expect(provePresence({ person, sameFace: false }, now)).toMatchObject({ refused: 'presence.face-mismatch', cites: ['R-VCH-03', 'INF-02'] });
  });
});

describe('freeze, unfreeze, erase', () => {
  const frozen: Person = { ...person, frozenFor: 'investigation' };

  it('hold, lift and forget (R-SET-18)', () => {
    expect(freeze({ person, inside: true, reason: 'investigation' }, now)).toEqual(frozen);
    expect(unfreeze({ person: frozen, inside: true }, now)).toEqual(person);
    expect(erase({ person }, now)).toEqual({ ...person, erasedAt: now });
    // A hold is not shaken off by being forgotten.
    expect(erase({ person: frozen }, now)).toEqual({ ...frozen, erasedAt: now });
  });

  it.each([
    ['division.outside', freeze({ person: frozen, inside: false, reason: 'x' }, now)],
    ['person.already-frozen', freeze({ person: frozen, inside: true, reason: 'x' }, now)],
    ['person.erased', freeze({ person: { ...frozen, erasedAt: now }, inside: true, reason: 'x' }, now)],
    ['division.outside', unfreeze({ person, inside: false }, now)],
    ['person.not-frozen', unfreeze({ person, inside: true }, now)],
    ['person.erased', unfreeze({ person: { ...person, erasedAt: now }, inside: true }, now)],
    ['person.erased', erase({ person: { ...person, erasedAt: now } }, now)],
  ])('refuse %s', (code, answer) => {
    expect(answer).toMatchObject({ refused: code });
  });

  it('has no stage that cannot be reached', () => {
    expect(unreachable(personMoves, [...assurances, 'erased'])).toEqual([]);
  });
});
