import { day, instant } from '@jiquan/kernel';
import { body, candidate, certificate, enrolment, hen23, sitting } from '../samples';
import { decideMatch, importCertificate, issueCertificate, maskNumber, matchEnrolment, numberContradicts, readNumber, revokeCertificate } from './index';

const now = instant('2023-06-10T02:00:00.000Z');
const issue = {
  id: 'certificate-1',
  sitting: { ...sitting, state: 'confirmed' as const },
  ruleSet: hen23,
  issuer: 'body-1',
  body,
  candidate,
  hasOne: false,
  number: certificate.number,
  issuedOn: day('2023-06-05'),
  account: 'account-2',
};

describe('issue', () => {
  test('R-ASM-21: it carries what the sitting assessed, and the enrolment', () => {
    expect(issueCertificate(issue, now)).toEqual(certificate);
  });

  test.each([
    ['on the day of the assessment', { ...issue, issuedOn: sitting.heldOn }],
    ['today', { ...issue, issuedOn: day('2023-06-10') }],
    ['with a number of unknown form', { ...issue, number: '濮A-1' }],
  ])('yes: %s', (_, given) => expect(issueCertificate(given, now)).toMatchObject({ state: 'issued' }));

  test.each([
    ['R-ASM-21: another body', { ...issue, issuer: 'body-2' }, 'certificate.issuer-not-assessor'],
    ['R-CERT-14: not confirmed', { ...issue, sitting }, 'sitting.wrong-state'],
    ['a voided sitting', { ...issue, sitting: { ...sitting, state: 'voided' as const } }, 'sitting.wrong-state'],
    ['R-ASM-08: blacklisted', { ...issue, body: { ...body, state: 'blacklisted' as const } }, 'body.not-filed'],
    ['R-CERT-14: failed', { ...issue, candidate: { ...candidate, passed: false } }, 'candidate.not-passed'],
    ['not a candidate', { ...issue, candidate: undefined }, 'candidate.not-passed'],
    ['issued before', { ...issue, hasOne: true }, 'certificate.candidate-has-one'],
    ['the day before the assessment', { ...issue, issuedOn: day('2023-05-31') }, 'certificate.issued-before-assessed'],
    ['tomorrow', { ...issue, issuedOn: day('2023-06-11') }, 'certificate.issued-in-future'],
    ['a number of another level', { ...issue, number: 'S000041000001234000001' }, 'certificate.number-contradicts'],
  ])('no: %s', (_, given, refused) => expect(issueCertificate(given, now)).toMatchObject({ refused }));
});

describe('certificate numbers', () => {
  test.each([
    ['s0000 4100 0001 2350 0000 1', 'SKILL_LEVEL', 'S000041000001235000001', 'skill-level'],
    ['TT00004100000123100001', 'SKILL_LEVEL', 'TT00004100000123100001', 'special-grade'],
    ['2310003001500001', 'QUALIFICATION', '2310003001500001', 'qualification'],
    ['1234567890123', 'QUALIFICATION', '1234567890123', 'qualification'],
    ['S000041000001235000001', 'QUALIFICATION', 'S000041000001235000001', 'unverified'],
    ['RGN410900325001', 'SKILL_LEVEL', 'RGN410900325001', 'unverified'],
    ['T110101199003074514', 'SPECIAL_OPERATION', 'T#person-1', 'holder-document'],
    ['T110101199003074515', 'SPECIAL_OPERATION', 'T110101199003074515', 'unverified'],
  ] as const)('%s as %s is %s, %s', (printed, kind, number, form) => {
    expect(readNumber(printed, kind, 'person-1')).toEqual({ number, form });
  });

  const contradicts = (printed: string, kind: 'SKILL_LEVEL' | 'QUALIFICATION', level: string | null) =>
    numberContradicts({ printed: readNumber(printed, kind, 'person-1'), level, issuedOn: day('2023-06-05') });
  test.each([
    ['its own level and year', 'S000041000001235000001', 'SKILL_LEVEL', 'JUNIOR'],
    ['the year before the day of issue', 'S000041000001225000001', 'SKILL_LEVEL', 'JUNIOR'],
    ['a level that has no digit', 'S000041000001235000001', 'SKILL_LEVEL', 'CHIEF_TECHNICIAN'],
    ['no level stated', 'S000041000001235000001', 'SKILL_LEVEL', null],
    ['a qualification of 1998', '9810003001500001', 'QUALIFICATION', 'JUNIOR'],
    ['a form that says neither', 'ABC', 'SKILL_LEVEL', 'JUNIOR'],
  ] as const)('fits: %s', (_, number, kind, level) => expect(contradicts(number, kind, level)).toBeUndefined());
  test.each([
    ['another level', 'S000041000001233000001', 'SKILL_LEVEL', 'JUNIOR'],
    ['a level digit that does not exist', 'S000041000001236000001', 'SKILL_LEVEL', null],
    ['the year after the day of issue', 'S000041000001245000001', 'SKILL_LEVEL', 'JUNIOR'],
    ['a qualification of another level', '2310003001400001', 'QUALIFICATION', 'JUNIOR'],
  ] as const)('contradicts: %s', (_, number, kind, level) => {
    expect(contradicts(number, kind, level)).toMatchObject({ refused: 'certificate.number-contradicts' });
  });

  test('masked for the public', () => {
    expect(maskNumber('S000041000001235000001')).toBe('S000**************0001');
    expect(maskNumber('12345678')).toBe('********');
  });
});

const skill = { occupation: '4-03-02-01', catalogueEdition: '2022', level: 'JUNIOR', kind: 'SKILL_LEVEL' as const };
const trained = { ...skill, enrolment, hasKind: false };
const other = { ...trained, enrolment: { ...enrolment, enrolment: 'enrolment-2' } };

describe('match an imported certificate', () => {
  test.each([
    ['one that fits', [trained], { matching: 'matched', enrolment: 'enrolment-1' }],
    ['two that fit', [trained, other], { matching: 'undecided', enrolment: null }],
    ['two, one with a certificate of that kind', [{ ...trained, hasKind: true }, other], { matching: 'matched', enrolment: 'enrolment-2' }],
    ['two, one ended', [{ ...trained, enrolment: { ...enrolment, ended: 'removed' } }, other], { matching: 'matched', enrolment: 'enrolment-2' }],
    ['another occupation', [{ ...trained, occupation: '4-01-06-01' }], { matching: 'none', enrolment: null }],
    ['another edition', [{ ...trained, catalogueEdition: '2015' }], { matching: 'none', enrolment: null }],
    ['another level', [{ ...trained, level: 'SENIOR' }], { matching: 'none', enrolment: null }],
    ['a missing level is a value', [{ ...trained, level: null }], { matching: 'none', enrolment: null }],
    ['nothing', [], { matching: 'none', enrolment: null }],
  ])('%s', (_, trainings, answer) => expect(matchEnrolment(skill, trainings)).toEqual(answer));

  test('R-CERT-06: 1+X is never matched by itself', () => {
    expect(matchEnrolment({ ...skill, kind: 'ONE_PLUS_X' }, [trained])).toEqual({ matching: 'none', enrolment: null });
  });

  const imported = { ...certificate, id: 'certificate-9', person: 'person-9', origin: 'imported' as const, state: 'issued' as const };
  const brought = {
    ...skill,
    id: 'certificate-2',
    person: 'person-1',
    division: 'CN-HA/puyang/puyang-county',
    body: 'body-7',
    number: 'Y000141000001225000009',
    issuedOn: day('2022-03-01'),
    assessedOn: null,
    named: null,
    trainings: [trained],
    sameNumber: [],
    account: 'account-1',
  };

  test('recorded as printed, older than the class or not', () => {
    expect(importCertificate(brought, now)).toMatchObject({ state: 'issued', origin: 'imported', matching: 'matched', enrolment: 'enrolment-1', issuedOn: '2022-03-01' });
  });

  test('the bringer names an enrolment of another level: told as it is', () => {
    const named = { ...brought, level: 'SENIOR', number: 'Y000141000001223000009', named: 'enrolment-1' };
    expect(importCertificate(named, now)).toMatchObject({ matching: 'named', enrolment: 'enrolment-1', level: 'SENIOR' });
  });

  test.each([
    ['INF-02: the enrolment of somebody else', { ...brought, named: 'enrolment-1', person: 'person-2' }, 'import.enrolment-of-another'],
    ['an ended enrolment', { ...brought, named: 'enrolment-1', trainings: [{ ...trained, enrolment: { ...enrolment, ended: 'x' } }] }, 'import.enrolment-of-another'],
    ['issued tomorrow', { ...brought, issuedOn: day('2023-06-11') }, 'certificate.issued-in-future'],
    ['issued before it was assessed', { ...brought, assessedOn: day('2022-03-02') }, 'certificate.issued-before-assessed'],
    ['INF-01: a number that is proven for somebody else', { ...brought, sameNumber: [{ ...imported, state: 'verified' as const }] }, 'certificate.number-taken'],
    ['INF-01: a number that was issued here', { ...brought, sameNumber: [{ ...certificate, person: 'person-9' }] }, 'certificate.number-taken'],
    ['INF-01: the own, brought already', { ...brought, sameNumber: [{ ...imported, person: 'person-1' }] }, 'certificate.number-taken'],
    ['a number of another level', { ...brought, number: 'Y000141000001224000009' }, 'certificate.number-contradicts'],
  ])('no: %s', (_, given, refused) => expect(importCertificate(given, now)).toMatchObject({ refused }));

  test.each([
    ['what somebody else only brought', imported],
    ['what somebody else brought and nobody confirmed', { ...imported, state: 'unverifiable' as const }],
    ['the own, mistyped and not confirmed', { ...imported, person: 'person-1', state: 'unverifiable' as const }],
  ])('INF-01: a number is not taken by %s', (_, there) => {
    expect(importCertificate({ ...brought, sameNumber: [there] }, now)).toMatchObject({ state: 'issued' });
  });

  const undecided = { ...certificate, origin: 'imported' as const, matching: 'undecided' as const, enrolment: null };
  const decide = { certificate: undecided, enrolment: 'enrolment-1', enrolments: [enrolment], reason: '核对培训记录' };
  test('an officer decides between two, or for none', () => {
    expect(decideMatch(decide, now)).toMatchObject({ matching: 'decided', enrolment: 'enrolment-1', note: '核对培训记录' });
    expect(decideMatch({ ...decide, enrolment: null }, now)).toMatchObject({ matching: 'decided', enrolment: null });
    expect(decideMatch({ ...decide, certificate: { ...undecided, matching: 'none' } }, now)).toMatchObject({ matching: 'decided' });
  });
  test.each([
    ['revoked', { ...decide, certificate: { ...undecided, state: 'revoked' as const } }, 'certificate.revoked-already'],
    ['INF-01: matched before', { ...decide, certificate: { ...undecided, matching: 'matched' as const } }, 'certificate.matched-already'],
    ['none again', { ...decide, certificate: { ...undecided, matching: 'none' as const }, enrolment: null }, 'certificate.matched-already'],
    ['INF-02: of another person', { ...decide, enrolments: [{ ...enrolment, person: 'person-2' }] }, 'import.enrolment-of-another'],
  ])('no: %s', (_, given, refused) => expect(decideMatch(given, now)).toMatchObject({ refused }));
});

describe('revoke (R-ASM-08, R-SET-18)', () => {
  const facts = { certificate: { ...certificate, state: 'verified' as const }, revokedOn: day('2023-06-10'), reason: 'fraud' as const, account: 'account-3', note: '替考' };
  test.each([['today', '2023-06-10'], ['on the day of issue', '2023-06-05']])('yes: %s', (_, on) => {
    expect(revokeCertificate({ ...facts, revokedOn: day(on) }, now)).toMatchObject({ state: 'revoked', revokedOn: on, revokedFor: 'fraud' });
  });
  test.each([
    ['twice', { ...facts, certificate: { ...certificate, state: 'revoked' as const } }, 'certificate.revoked-already'],
    ['before it was issued', { ...facts, revokedOn: day('2023-06-04') }, 'certificate.revoked-outside-time'],
    ['tomorrow', { ...facts, revokedOn: day('2023-06-11') }, 'certificate.revoked-outside-time'],
  ])('no: %s', (_, given, refused) => expect(revokeCertificate(given, now)).toMatchObject({ refused }));
});
