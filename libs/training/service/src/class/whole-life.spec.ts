import { day } from '@jiquan/kernel';
import { ClassApproved, ClassCompleted, ClassOpened, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import { type App, admitAll, approved, finished, opened, openSchool, people, PUYANG, startTraining, taught } from '../specs/school';

describe('the whole life of a class under HEN23 over PYX22', () => {
  let app: App;
  beforeAll(async () => {
    app = await startTraining();
  });
  afterAll(() => app.stop());

  test('from a draft to class.completed; who was never present has no enrolment any more (R-CLASS-12, R-CLASS-13a, A-06, A-07)', async () => {
    const school = await openSchool(app);
    const opensOn = day('2023-03-10');
    const one = await approved(school, people(3), opensOn);
    const [approval] = await app.told(ClassApproved);
    expect(approval?.payload).toMatchObject({ class: one.id, version: 1, channel: 'voucher', approvedOn: '2023-03-01', division: PUYANG });
    expect(approval?.payload.ruleSet).toMatchObject({ code: 'HEN23+PYX22' });
    expect(approval?.payload.roster).toHaveLength(3);

    await admitAll(school, one);
    const there = one.seats.slice(0, 2);
    await opened(school, one, opensOn, there);
    await taught(school, one, opensOn, there);
    await finished(school, one, [true, true]);
    const done = await school.office.completeClass({ class: one.id });
    expect(done).toMatchObject({ state: 'completed', openingCount: 2, recognisedCount: 2, trained: 2, neverPresent: 1 });

    expect((await app.told(ClassOpened))[0]?.payload).toEqual({ class: one.id, openedOn: '2023-03-10', present: 2 });
    expect((await app.told(TrainingCompleted)).map(({ payload }) => payload.enrolment).sort()).toEqual(there.map(({ enrolment }) => enrolment).sort());
    expect((await app.told(EnrolmentEnded)).map(({ payload }) => [payload.enrolment, payload.reason])).toEqual([[one.seats[2]?.enrolment, 'never-present']]);
    expect((await app.told(ClassCompleted))[0]?.payload).toMatchObject({ class: one.id, openingCount: 2, recognisedCount: 2 });

    const form = await school.hrss[0]?.classForm({ class: one.id });
    expect(form?.opening['F-12, F-13']?.first).not.toBeNull();
    expect(form?.supervision['F-27'].averageAttendance).toBe('2.00');
    expect(form?.supervision['F-20 to F-25']).toHaveLength(1);
    const { findings } = await school.office.classFindings({ class: one.id });
    expect(findings.filter(({ rule }) => rule === 'R-CLASS-01')[0]).toMatchObject({ limit: '80', outcome: 'passed', parameter: 'class.maxSize' });
    // What the money rests on is kept with the counts behind it.
    expect(findings).toContainEqual(expect.objectContaining({ moment: 'completed', rule: 'R-CLASS-13a', outcome: 'passed' }));
    expect(findings).toContainEqual(expect.objectContaining({ moment: 'completed', rule: 'R-CLASS-21', outcome: 'passed' }));
    const { classes } = await app.as({ role: 'worker', person: there[0]?.person as string, acr: 'real-person' }).myClasses({});
    expect(classes).toMatchObject([{ class: one.id, attended: 10, lessons: 10, stage: 'completed' }]);
  });
});
