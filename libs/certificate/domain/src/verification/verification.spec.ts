import { instant } from '@jiquan/kernel';
import { certificate, hen23, request } from '../samples';
import { askVerification, compare, nextTryAt, recordAnswer, type RegistryEntry } from './index';

const code = 'S000041000001';
const entry: RegistryEntry = {
  kind: 'SKILL_LEVEL',
  occupation: '4-03-02-01',
  level: 'JUNIOR',
  issuer: code,
  issuedOn: '2023-06-05',
  status: 'valid',
  revokedOn: null,
  sameHolder: true,
};
const now = instant('2023-06-08T02:00:00.000Z');
const asOf = instant('2023-06-08T01:59:59.000Z');

describe('what the query system says (R-CERT-04)', () => {
  test.each<[string, RegistryEntry | 'not-found', string, string[]]>([
    ['found and equal', entry, 'equal', []],
    ['not found', 'not-found', 'not-found', []],
    ['INF-02: another holder', { ...entry, sameHolder: false }, 'mismatch', ['holder']],
    ['another level', { ...entry, level: 'SENIOR' }, 'mismatch', ['level']],
    ['a missing level', { ...entry, level: null }, 'mismatch', ['level']],
    ['another occupation and kind', { ...entry, occupation: 'x', kind: 'QUALIFICATION' }, 'mismatch', ['kind', 'occupation']],
    ['another issuer', { ...entry, issuer: 'S1' }, 'mismatch', ['issuer']],
    ['another day of issue', { ...entry, issuedOn: '2023-06-06' }, 'mismatch', ['issuedOn']],
    ['revoked', { ...entry, status: 'revoked' }, 'revoked', []],
    ['revoked, and it differs', { ...entry, status: 'revoked', level: 'SENIOR' }, 'revoked', ['level']],
    ['somebody else\'s revoked one', { ...entry, status: 'revoked', sameHolder: false }, 'mismatch', ['holder']],
  ])('%s', (_, said, answer, differences) => expect(compare(certificate, code, said, [certificate])).toEqual({ answer, differences }));

  test('INF-01: equal, but the number is proven for another row', () => {
    const other = { ...certificate, id: 'another', person: 'somebody', origin: 'imported' as const, state: 'verified' as const };
    expect(compare(certificate, code, entry, [certificate, other])).toEqual({ answer: 'mismatch', differences: ['number'] });
    expect(compare(certificate, code, entry, [certificate, { ...other, state: 'issued' }])).toEqual({ answer: 'equal', differences: [] });
  });
});

describe('record an answer', () => {
  const facts = (answer: 'equal' | 'not-found' | 'mismatch' | 'revoked', revokedOn: string | null = null) => ({
    certificate,
    request,
    compared: { answer, differences: [] },
    asOf,
    revokedOn,
    ruleSet: hen23,
  });

  test('R-VCH-05: only found and equal gives value, with its asOf', () => {
    expect(recordAnswer(facts('equal'), now)).toEqual({ ...certificate, state: 'verified', verifiedAsOf: asOf });
    for (const answer of ['not-found', 'mismatch'] as const) {
      expect(recordAnswer(facts(answer), now)).toEqual({ ...certificate, state: 'unverifiable' });
    }
  });

  test('a verified one that is not found any more is unverifiable', () => {
    const verified = { ...certificate, state: 'verified' as const, verifiedAsOf: asOf };
    expect(recordAnswer({ ...facts('not-found'), certificate: verified }, now)).toMatchObject({ state: 'unverifiable' });
  });

  test.each([
    ['as told', '2023-06-07', '2023-06-07'],
    ['not told', null, '2023-06-08'],
    ['in the future', '2023-07-01', '2023-06-08'],
    ['before it was issued', '2023-01-01', '2023-06-05'],
    ['no day at all', 'yesterday', '2023-06-08'],
  ])('revoked, the day %s', (_, told, revokedOn) => {
    expect(recordAnswer(facts('revoked', told), now)).toMatchObject({ state: 'revoked', revokedOn, revokedFor: 'query-system' });
  });

  test.each([
    ['answered before', { ...facts('equal'), request: { ...request, state: 'answered' as const } }, 'verification.answered-already'],
    ['revoked before', { ...facts('equal'), certificate: { ...certificate, state: 'revoked' as const } }, 'certificate.revoked-already'],
  ])('no: %s', (_, given, refused) => expect(recordAnswer(given, now)).toMatchObject({ refused }));
});

describe('ask', () => {
  const facts = { id: 'request-2', certificate, requests: [request], why: 'asked' as const, systemNow: now };
  const answered = { ...request, state: 'answered' as const };

  test('the next of its own questions', () => {
    expect(askVerification({ ...facts, requests: [answered, { ...answered, source: 'settlement', revision: 9 }] }, now)).toMatchObject({ revision: 2, state: 'waiting', nextTryAt: now });
  });

  test.each([
    ['one is waiting', facts, 'verification.waiting-already'],
    ['revoked', { ...facts, certificate: { ...certificate, state: 'revoked' as const } }, 'certificate.revoked-already'],
    ['INF-01: two enrolments fit', { ...facts, certificate: { ...certificate, matching: 'undecided' as const } }, 'certificate.undecided'],
  ])('no: %s', (_, given, refused) => expect(askVerification(given, now)).toMatchObject({ refused }));

  test('down: twice as long each time, up to the bound', () => {
    const backoff = { firstSeconds: 5, mostSeconds: 60 };
    const waits = [1, 2, 3, 4, 5, 50].map((tries) => (Date.parse(nextTryAt(now, tries, backoff)) - Date.parse(now)) / 1000);
    expect(waits).toEqual([5, 10, 20, 40, 60, 60]);
  });
});
