import { day, isRefusal } from '@jiquan/kernel';
import type { Actor } from '../actor';
import { aClass, anEnrolment, NOON } from '../class/example';
import { confirmDeclarations, type ConfirmDeclarationsFacts } from './confirm-declarations';
import { enterAgain } from './enrolment';

const DIVISION = 'CN-HA/puyang/puyang-county';
const officer: Actor = { account: 'officer', role: 'hrss', division: 'CN-HA/puyang', duties: ['class-review'] };
const one = anEnrolment();
const facts: ConfirmDeclarationsFacts = { class: aClass(DIVISION, day('2023-03-10'), { state: 'submitted' }), actor: officer, enrolments: [one], named: [one.id] };

describe('an officer of HRSS confirms declarations (R-ELIG-02a, A-34)', () => {
  test('of those named and of nobody else', () => {
    const other = anEnrolment({ id: 'enrolment-2', person: 'person-2' });
    expect(confirmDeclarations({ ...facts, enrolments: [one, other] }, NOON)).toEqual([[one, { ...one, confirmedBy: 'officer', confirmedAt: NOON }]]);
  });

  test.each<[string, Partial<ConfirmDeclarationsFacts>]>([
    ['class.wrong-state', { class: { ...facts.class, state: 'draft' } }],
    ['class.wrong-state', { class: { ...facts.class, state: 'open' } }],
    ['officer.not-in-charge', { actor: { ...officer, division: 'CN-HA/xinyang' } }],
    ['officer.not-in-charge', { actor: { ...officer, duties: ['push'] } }],
    ['class.reviewer-of-applicant', { actor: { ...officer, organisation: 'institution-1' } }],
    ['class.reviewer-of-applicant', { actor: { ...officer, accounts: ['officer', 'account-1'] } }],
    ['enrolment.unknown', { named: ['enrolment-9'] }],
    ['enrolment.ended', { enrolments: [{ ...one, endedOn: day('2023-03-09'), endReason: 'withdrawn' }] }],
    ['declarations.not-given', { enrolments: [{ ...one, declared: { ...one.declared, ableToWork: null } }] }],
    ['declarations.confirmed-already', { enrolments: [{ ...one, confirmedBy: 'another', confirmedAt: NOON }] }],
  ])('%s', (code, change) => {
    const answer = confirmDeclarations({ ...facts, ...change }, NOON);
    expect(isRefusal(answer) && answer.refused).toBe(code);
  });

  test('entered again, the same declaration stays confirmed and another does not', () => {
    const before = { ...one, confirmedBy: 'officer', confirmedAt: NOON };
    const fresh = anEnrolment({ id: 'new' });
    expect(enterAgain(before, fresh)).toEqual({ ...before, id: one.id });
    expect(enterAgain(before, { ...fresh, declared: { ...fresh.declared, ableToWork: false } })).toMatchObject({ id: one.id, confirmedBy: null, confirmedAt: null });
  });
});
