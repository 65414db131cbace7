import { day, instant } from '@jiquan/kernel';
import { body, candidate, enrolment, hen23, sitting } from '../samples';
import { enterResults, type ResultRow, type ResultsFacts } from './index';

const now = instant('2023-06-01T09:00:00.000Z');
const fresh = { ...candidate, attended: null, passed: null };
const candidates = [
  fresh,
  { ...fresh, id: 'candidate-2', person: 'person-2', enrolment: null },
  { ...fresh, id: 'candidate-3', person: 'person-3', enrolment: null, kind: 'SPECIAL_EQUIPMENT' as const },
  { ...fresh, id: 'candidate-4', person: 'person-4', enrolment: 'enrolment-4' },
];
const results = [
  { candidate: 'candidate-1', attended: true, passed: true },
  { candidate: 'candidate-2', attended: true, passed: false },
  { candidate: 'candidate-3', attended: true, passed: true },
  { candidate: 'candidate-4', attended: false, passed: false },
];
const rows: ResultRow[] = [
  { kind: 'SKILL_LEVEL', attending: 2, certified: 1 },
  { kind: 'OTHER', attending: 1, certified: 1 },
];
const facts: ResultsFacts = {
  sitting,
  ruleSet: hen23,
  body,
  candidates,
  enrolments: [enrolment],
  results,
  stated: { attending: 3, rows, totalCertified: 2 },
  account: 'account-2',
};
const passed = (candidateId: string, change: object) => results.map((each) => (each.candidate === candidateId ? { ...each, ...change } : each));

describe('enter results (R-ASM-17)', () => {
  test('the rows of the form follow from the results; special equipment is counted under OTHER (A-27)', () => {
    expect(enterResults(facts, now)).toMatchObject({
      sitting: { state: 'entered', attending: 3, totalCertified: 2, rows, resultsAt: now },
      candidates: [
        { id: 'candidate-1', attended: true, passed: true },
        { id: 'candidate-2', attended: true, passed: false },
        { id: 'candidate-3', attended: true, passed: true },
        { id: 'candidate-4', attended: false, passed: false },
      ],
    });
  });

  test.each([
    ['INF-03: training completed on the day itself', { ...facts, enrolments: [{ ...enrolment, completedOn: day('2023-06-01') }] }],
    ['corrected before the signature', { ...facts, sitting: { ...sitting, state: 'entered' as const } }],
    ['a row of zeros stated beside the others', { ...facts, stated: { ...facts.stated, rows: [...rows, { kind: 'QUALIFICATION' as const, attending: 0, certified: 0 }] } }],
  ])('yes: %s', (_, given) => {
    expect(enterResults(given, now)).toMatchObject({ sitting: { state: 'entered' } });
  });

  const stated = (change: Partial<ResultsFacts['stated']>) => ({ ...facts, stated: { ...facts.stated, ...change } });
  test.each<[string, ResultsFacts, string]>([
    ['signed already', { ...facts, sitting: { ...sitting, state: 'signed' } }, 'sitting.wrong-state'],
    ['R-ASM-08: the body is blacklisted', { ...facts, body: { ...body, state: 'blacklisted' } }, 'body.not-filed'],
    ['before the day', { ...facts, sitting: { ...sitting, heldOn: day('2023-06-02') } }, 'sitting.not-held-yet'],
    ['one is missing', { ...facts, results: results.slice(1) }, 'results.incomplete'],
    ['one stands twice', { ...facts, results: [...results.slice(1), results[1] as (typeof results)[number]] }, 'results.incomplete'],
    ['INF-06: passed without attending', { ...facts, results: passed('candidate-4', { passed: true }) }, 'results.passed-unattended'],
    ['the enrolment has ended', { ...facts, enrolments: [{ ...enrolment, ended: 'removed' }] }, 'candidate.enrolment-ended'],
    ['INF-03: training completed a day later', { ...facts, enrolments: [{ ...enrolment, completedOn: day('2023-06-02') }] }, 'candidate.training-not-completed'],
    ['training never completed', { ...facts, enrolments: [{ ...enrolment, completedOn: null }] }, 'candidate.training-not-completed'],
    ['INF-06: attending is not the sum', stated({ attending: 4 }), 'results.sums-differ'],
    ['INF-06: the total certified is not the sum', stated({ totalCertified: 3 }), 'results.sums-differ'],
    ['INF-06: a row says more than the results', stated({ rows: [{ kind: 'SKILL_LEVEL', attending: 2, certified: 2 }, rows[1] as ResultRow] }), 'results.sums-differ'],
    ['INF-06: a row is missing', stated({ rows: [rows[0] as ResultRow] }), 'results.sums-differ'],
    ['INF-06: certified more than attending', stated({ rows: [{ kind: 'SKILL_LEVEL', attending: 1, certified: 2 }, rows[1] as ResultRow] }), 'results.sums-differ'],
  ])('no: %s', (_, given, refused) => {
    expect(enterResults(given, now)).toMatchObject({ refused });
  });
});
