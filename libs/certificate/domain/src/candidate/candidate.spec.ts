import { day, instant } from '@jiquan/kernel';
import { enrolment, hen23, sitting } from '../samples';
import { enrolCandidates, enrolmentOf, type EnrolmentFact } from './index';

const now = instant('2023-05-25T02:00:00.000Z');
const open = { ...sitting, state: 'proposed' as const };
const facts = { sitting: open, ruleSet: hen23, kind: 'SKILL_LEVEL' as const, enrolments: ['enrolment-1'], persons: ['person-9'], known: [enrolment], present: [] };

describe('candidates', () => {
  test('an enrolment of the class and a person without one', () => {
    expect(enrolCandidates(facts, now)).toEqual([
      { sitting: 'sitting-1', person: 'person-1', enrolment: 'enrolment-1', kind: 'SKILL_LEVEL', attended: null, passed: null, version: 1 },
      { sitting: 'sitting-1', person: 'person-9', enrolment: null, kind: 'SKILL_LEVEL', attended: null, passed: null, version: 1 },
    ]);
  });

  test('on the day itself it is not too late', () => {
    expect(enrolCandidates(facts, instant('2023-06-01T15:59:59.999Z'))).toHaveLength(2);
  });

  test.each([
    ['results are entered', { ...facts, sitting: { ...open, state: 'entered' as const } }, now, 'sitting.wrong-state'],
    ['R-ASM-03: the day is past', facts, instant('2023-06-01T16:00:00.000Z'), 'sitting.day-past'],
    ['nobody is named', { ...facts, enrolments: [], persons: [] }, now, 'candidate.none'],
    [
      'R-ASM-01: a completion exam is slipped in after HRSS accepted',
      { ...facts, sitting: { ...open, state: 'accepted' as const }, kind: 'TRAINING_COMPLETION' as const },
      now,
      'sitting.completion-exam-denied',
    ],
    ['INF-02: of another class', { ...facts, known: [{ ...enrolment, class: 'class-2' }] }, now, 'candidate.enrolment-unknown'],
    ['INF-02: not heard of', { ...facts, known: [] }, now, 'candidate.enrolment-unknown'],
    ['the enrolment has ended', { ...facts, known: [{ ...enrolment, ended: 'withdrawn' }] }, now, 'candidate.enrolment-ended'],
    ['a candidate already', { ...facts, present: ['person-9'] }, now, 'candidate.twice'],
    ['named twice', { ...facts, persons: ['person-1'] }, now, 'candidate.twice'],
  ])('no: %s', (_, given, at, refused) => {
    expect(enrolCandidates(given, at)).toMatchObject({ refused });
  });

  test('R-ASM-01: with the statement of HRSS a completion exam is enrolled', () => {
    const allowed = { ...open, state: 'accepted' as const, noOtherCertificate: '无其他证书' };
    expect(enrolCandidates({ ...facts, sitting: allowed, kind: 'TRAINING_COMPLETION' }, now)).toHaveLength(2);
  });
});

describe('what is remembered of an enrolment', () => {
  const seat = { enrolment: 'enrolment-1', class: 'class-1', person: 'person-1' };
  const completed: EnrolmentFact = { kind: 'completed', on: day('2023-05-31'), reason: null };
  const ended: EnrolmentFact = { kind: 'ended', on: null, reason: 'withdrawn' };
  const void_: EnrolmentFact = { kind: 'not-recognised', on: day('2023-07-01'), reason: null };

  test.each([
    ['nothing yet', [], { completedOn: null, ended: null }],
    ['completed', [completed], { completedOn: '2023-05-31', ended: null }],
    ['ended', [ended, completed], { completedOn: '2023-05-31', ended: 'withdrawn' }],
    ['its class not recognised', [completed, void_], { completedOn: '2023-05-31', ended: 'not-recognised' }],
    ['both, in any order', [ended, void_], { completedOn: null, ended: 'not-recognised' }],
    ['both, the other way round', [void_, ended], { completedOn: null, ended: 'not-recognised' }],
  ])('%s', (_, facts, answer) => {
    expect(enrolmentOf(seat, facts)).toEqual({ ...seat, ...answer });
  });
});
