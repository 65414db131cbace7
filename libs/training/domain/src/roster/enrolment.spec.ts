import { day, isRefusal } from '@jiquan/kernel';
import { mayTrainAgainOn, type PreviousTraining, resolve, type RuleSet, stops } from '@jiquan/policy';
import { anEnrolment, aClass, NOON } from '../class/example';
import { admittedBy, type AdmissionFact } from './admission';
import { changeRoster, type ChangeRosterFacts } from './change-roster';
import { enterRoster } from './enter-roster';
import { enrolmentStageOf } from './enrolment';
import { judgeFitness, type SeatFacts } from './judge-fitness';

const OPENS = day('2023-03-10');
const PUYANG = 'CN-HA/puyang/puyang-county';
const hen23 = resolve(PUYANG, OPENS) as RuleSet;
const hcx21 = resolve('CN-HA/xinyang/huangchuan', day('2021-05-10')) as RuleSet;

describe('fitness', () => {
  const seat: SeatFacts = { declared: anEnrolment().declared, occupation: '4-03-02-01', courseKind: 'skills', opensOn: OPENS, previous: [] };
  const failing = (change: Partial<SeatFacts>, set = hen23) => judgeFitness({ ...seat, ...change }, set).filter(stops).map(({ rule }) => rule);
  const student = { ...seat.declared, standing: 'student' as const, school: 'vocational' as const, graduatesOn: day('2023-07-01') };

  test.each([['HEN23', hen23, OPENS], ['HCX21', hcx21, day('2021-05-10')]] as const)('R-ELIG-06 under %s: never assessed, a day short, the day itself', (_code, set, opensOn) => {
    const previous = (assessmentEndedOn: PreviousTraining['assessmentEndedOn']) => failing({ opensOn, previous: [{ assessmentEndedOn, endedWithoutFault: false }] }, set);
    expect(previous(null)).toEqual(['R-ELIG-06']);
    const last = day(`${opensOn.slice(0, 6)}${Number(opensOn.slice(6, 7)) - 1}-10`);
    expect(mayTrainAgainOn(set, last)).toBe(opensOn);
    expect(previous(last)).toEqual([]);
    expect(previous(day(`${last.slice(0, 8)}11`))).toEqual(['R-ELIG-06']);
  });

  test('R-ELIG-05a and R-ELIG-05c: HCX21 looks at own school and same major, HEN23 at the year of graduation', () => {
    expect(failing({ declared: student })).toEqual(['R-ELIG-05c']);
    expect(failing({ declared: { ...student, graduatesOn: day('2024-01-01') } })).toEqual([]);
    const then = { opensOn: day('2021-05-10') };
    expect(failing({ ...then, declared: { ...student, graduatesOn: day('2021-07-01') } }, hcx21)).toEqual([]);
    expect(failing({ ...then, declared: { ...student, ownSchool: true, sameMajor: true } }, hcx21)).toEqual(['R-ELIG-05a']);
    expect(failing({ ...then, declared: { ...student, ownSchool: true } }, hcx21)).toEqual([]);
  });

  test('R-ELIG-02a: asked of everybody under HEN23, of nobody under HCX21', () => {
    const silent = { ...seat.declared, employmentWill: null };
    expect(failing({ declared: silent })).toEqual(['R-ELIG-02a']);
    expect(failing({ declared: silent, opensOn: day('2021-05-10') }, hcx21)).toEqual([]);
  });

  test('R-ELIG-02a: what is declared counts once HRSS confirmed it; before anybody could, it is taken as said (A-34)', () => {
    expect(failing({ confirmed: false })).toEqual(['R-ELIG-02a']);
    expect(failing({ confirmed: true })).toEqual([]);
    expect(failing({ confirmed: undefined })).toEqual([]);
    expect(failing({ confirmed: false, opensOn: day('2021-05-10') }, hcx21)).toEqual([]);
  });
});

describe('the stage of an enrolment', () => {
  const one = anEnrolment();
  const there = { ...one, voucher: 'voucher-1', firstPresentAt: NOON };
  test.each([
    ['verified', one, 'voucher'],
    ['enrolled', one, 'voucherless'],
    ['enrolled', { ...one, voucher: 'voucher-1' }, 'voucher'],
    ['attending', there, 'voucher'],
    ['completed', { ...there, completedOn: OPENS }, 'voucher'],
    ['assessed', { ...there, completedOn: OPENS, assessedOn: OPENS }, 'voucher'],
    ['ended', { ...there, completedOn: OPENS, endedOn: OPENS, endReason: 'not-recognised' as const }, 'voucher'],
  ] as const)('%s', (stage, enrolment, channel) => expect(enrolmentStageOf(enrolment, channel)).toBe(stage));
});

test('who is admitted with what does not depend on the order of delivery', () => {
  const facts: AdmissionFact[] = [
    { voucher: 'a', enrolment: 'e', kind: 'admitted', version: 2 },
    { voucher: 'a', enrolment: 'e', kind: 'unbound', version: 3 },
    { voucher: 'b', enrolment: 'e', kind: 'admitted', version: 2 },
  ];
  expect(admittedBy(facts)).toBe('b');
  expect(admittedBy([...facts].reverse())).toBe('b');
  expect(admittedBy(facts.slice(0, 2))).toBeNull();
  expect(admittedBy([])).toBeNull();
});

describe('changes of the roster', () => {
  const seated = [anEnrolment(), anEnrolment({ id: 'enrolment-2', person: 'person-2' })];
  const facts: ChangeRosterFacts = {
    class: aClass(PUYANG, OPENS, { state: 'approved', rosterVersion: 1, rosterCount: 2 }),
    enrolments: seated,
    add: [anEnrolment({ id: 'enrolment-3', person: 'person-3' })],
    remove: [{ enrolment: 'enrolment-1', reason: 'replaced' }],
    seats: [],
    frozen: [],
    seatLimit: 2,
    findings: [],
    today: OPENS,
  };
  const code = (change: Partial<ChangeRosterFacts>) => {
    const answer = changeRoster({ ...facts, ...change }, NOON);
    return isRefusal(answer) ? answer.refused : answer.class.rosterVersion;
  };
  test.each<[string | number, Partial<ChangeRosterFacts>]>([
    [2, {}],
    ['class.wrong-state', { class: { ...facts.class, state: 'completed' } }],
    ['roster.closed', { class: { ...facts.class, state: 'open' } }],
    [2, { class: { ...facts.class, state: 'open' }, add: [] }],
    ['roster.change-empty', { add: [], remove: [] }],
    ['enrolment.unknown', { remove: [{ enrolment: 'enrolment-9', reason: 'removed' }] }],
    ['enrolment.ended', { enrolments: [anEnrolment({ endedOn: OPENS, endReason: 'removed' })] }],
    ['roster.person-twice', { add: [anEnrolment({ id: 'enrolment-3', person: 'person-2' })] }],
    ['roster.full', { remove: [] }],
    ['roster.person-frozen', { frozen: ['person-3'] }],
  ])('%s', (expected, change) => expect(code(change)).toBe(expected));

  test('entering: only a draft or a returned application', () => {
    const entered = { class: facts.class, entered: seated, seats: [], frozen: [], seatLimit: 2 };
    const refused = enterRoster(entered, NOON);
    expect(isRefusal(refused) && refused.refused).toBe('class.wrong-state');
    expect(enterRoster({ ...entered, class: { ...facts.class, state: 'returned' } }, NOON)).toMatchObject({ class: { rosterCount: 2 } });
    const full = enterRoster({ ...entered, class: { ...facts.class, state: 'draft' }, seatLimit: 1 }, NOON);
    expect(isRefusal(full) && full.refused).toBe('roster.full');
  });
});
