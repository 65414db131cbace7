import { addDays, type Day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { PaymentReturned, PaymentSettled } from '@jiquan/settlement-contract';
import { ClassCompleted, ClassNotRecognised, ClassSubsidyCancelled, EnrolmentEnded, InstitutionSanctioned, TrainingCompleted } from '@jiquan/training-contract';
import { admitAll, type App, approved, drafted, type Drafted, finished, formOf, HASH, inspected, opened, openSchool, people, refusedOf, type School, startTraining, taught } from '../specs/school';

const decision = (one: Drafted, cites: string[] = ['R-ASM-04c']) => ({ class: one.id, cites, reason: '核查属实' });

describe('how a training ends (HEN23)', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startTraining();
  });
  beforeEach(async () => {
    school = await openSchool(app);
  });
  afterAll(() => app.stop());

  const running = async (persons: number): Promise<{ one: Drafted; opensOn: Day }> => {
    const opensOn = addDays(app.today, 1);
    const one = await approved(school, people(persons), opensOn);
    await admitAll(school, one);
    await opened(school, one, opensOn);
    return { one, opensOn };
  };
  const done = async (persons: number, answers: readonly boolean[]): Promise<Drafted> => {
    const { one, opensOn } = await running(persons);
    await taught(school, one, opensOn);
    await finished(school, one, answers);
    return one;
  };
  const complete = (one: Drafted) => school.office.completeClass.attempt({ class: one.id });
  const paid = (one: Drafted, ids = { line: newId(), payment: newId() }) => ({
    ...ids,
    purpose: 'training',
    person: newId(),
    voucher: newId(),
    enrolment: one.seats[0]?.enrolment as string,
    certificate: newId(),
    class: one.id,
    amountFen: 150_000,
  });

  test('lessons that lie ahead; the survey opens when all are given', async () => {
    const { one, opensOn } = await running(1);
    expect(refusedOf(await school.office.finishTraining.attempt({ class: one.id }))).toMatchObject({ refused: 'class.lessons-left', facts: { lessons: 5 } });
    const worker = app.as({ role: 'worker', person: one.seats[0]?.person as string, acr: 'real-person' });
    expect(refusedOf(await worker.answerSurvey.attempt({ class: one.id, satisfied: true })).refused).toBe('survey.not-open');
    await taught(school, one, opensOn);
    await school.office.finishTraining({ class: one.id });
    await worker.answerSurvey({ class: one.id, satisfied: true });
    expect(refusedOf(await worker.answerSurvey.attempt({ class: one.id, satisfied: false })).refused).toBe('survey.answered-already');
    const stranger = app.as({ role: 'worker', person: newId(), acr: 'real-person' });
    expect(refusedOf(await stranger.answerSurvey.attempt({ class: one.id, satisfied: true })).refused).toBe('survey.not-a-trainee');
  });

  test('R-ATT-07a: not without an inspection in the course; R-CLASS-13a: floor of the mean (A-07)', async () => {
    const { one, opensOn } = await running(4);
    await taught(school, one, opensOn, one.seats, 3);
    await inspected(school, one, addDays(opensOn, 1), 2);
    await finished(school, one, [true, true, true, true]);
    // Three and two were seen; the four it opened with are nobody's inspection.
    expect(await complete(one)).toMatchObject({ openingCount: 4, recognisedCount: 2, trained: 4 });
    const { one: two, opensOn: from } = await running(1);
    await taughtWithoutInspection(two, from);
    await finished(school, two, [true]);
    expect(refusedOf(await complete(two))).toMatchObject({ refused: 'class.inspection-missing', facts: { rules: ['R-ATT-07a'] } });
  });

  const taughtWithoutInspection = async (one: Drafted, opensOn: Day) => {
    const { inspector } = school;
    const silent = { ...school, inspector: { ...inspector, inspect: () => Promise.resolve({ inspection: newId() }) } } as unknown as School;
    await taught(silent, one, opensOn);
  };

  test('R-ATT-01, R-ATT-02: what is not recorded voids; HRSS does not recognise, vouchers come back', async () => {
    const { one, opensOn } = await running(1);
    app.advanceTo(addDays(opensOn, 1));
    const { lessons } = formOf(school, opensOn);
    const seat = one.seats[0]?.enrolment as string;
    await school.office.checkIn({ class: one.id, items: [{ id: newId(), enrolment: seat, lesson: 1, at: lessons[0]?.startsAt as string, method: 'face', device: school.device, evidence: HASH }] });
    await inspected(school, one, opensOn, 1);
    await finished(school, one, [true]);
    expect(refusedOf(await complete(one))).toMatchObject({ refused: 'class.voided', facts: { rules: ['R-ATT-01', 'R-ATT-02'] } });
    expect(refusedOf(await school.hrss[0]?.notRecognise.attempt(decision(one, ['R-ATT-01']))).refused).toBe('officer.not-in-charge');
    expect(await school.sanctioner.notRecognise(decision(one, ['R-ATT-01']))).toMatchObject({ state: 'not-recognised' });
    expect((await app.told(ClassNotRecognised)).at(-1)?.payload).toMatchObject({ class: one.id, cites: ['R-ATT-01'] });
    const again = await drafted(school, [one.seats[0]?.person as string], addDays(app.today, 1));
    expect(await school.office.submitClass({ class: again.id, planAndRosterInSystem: true })).toMatchObject({ state: 'submitted' });
  });

  test('R-ASM-04c: below 85 % assessment is suspended; training again opens a new round; the institution is in rectification', async () => {
    const one = await done(4, [true, true, true, false]);
    expect(refusedOf(await complete(one))).toMatchObject({ refused: 'survey.below-minimum', facts: { rules: ['R-ASM-04c'], limits: ['0.85'] } });
    expect(await school.sanctioner.retrain(decision(one))).toMatchObject({ state: 'retraining' });
    const sanctions = (await app.told(InstitutionSanctioned)).filter(({ payload }) => payload.institution === school.id);
    expect(sanctions.map(({ payload }) => payload)).toMatchObject([{ sanction: 'rectifying', cites: ['R-ASM-04c', 'R-INST-16', 'A-44'] }]);
    await school.office.finishTraining({ class: one.id });
    for (const { person } of one.seats) await app.as({ role: 'worker', person, acr: 'real-person' }).answerSurvey({ class: one.id, satisfied: true });
    expect(await complete(one)).toMatchObject({ state: 'completed', recognisedCount: 4 });
    expect((await app.told(TrainingCompleted)).filter(({ payload }) => payload.class === one.id)).toHaveLength(4);
  });

  test('A-42: fewer answers than half decide nothing; R-ASM-04c: nobody redoes a good class', async () => {
    const one = await done(3, [true]);
    expect(refusedOf(await complete(one))).toMatchObject({ refused: 'survey.not-assessable', facts: { answers: 1, trainees: 3 } });
    expect(refusedOf(await school.sanctioner.retrain.attempt(decision(one))).refused).toBe('class.no-ground');
    await app.as({ role: 'worker', person: one.seats[1]?.person as string, acr: 'real-person' }).answerSurvey({ class: one.id, satisfied: true });
    expect(await complete(one)).toMatchObject({ state: 'completed' });
  });

  test('R-ATT-03b: three recordings that do not show everybody void; HRSS cancels the subsidy, two are no ground', async () => {
    const { one, opensOn } = await running(2);
    await taught(school, one, opensOn);
    const invisible = (lesson: number) => school.inspector.confirmInvisible({ class: one.id, lesson, visible: 1, note: '缺一人' });
    await invisible(1);
    await invisible(2);
    expect(refusedOf(await school.sanctioner.cancelSubsidy.attempt(decision(one, ['R-ATT-03b']))).refused).toBe('class.no-ground');
    await invisible(3);
    await finished(school, one, [true, true]);
    expect(refusedOf(await complete(one))).toMatchObject({ refused: 'class.voided', facts: { rules: ['R-ATT-03b'] } });
    expect(await school.sanctioner.cancelSubsidy(decision(one, ['R-ATT-03b']))).toMatchObject({ state: 'subsidy-cancelled' });
    expect((await app.told(ClassSubsidyCancelled)).at(-1)?.payload.class).toBe(one.id);
    const ended = (await app.told(EnrolmentEnded)).filter(({ payload }) => payload.class === one.id);
    expect(ended.map(({ payload }) => payload.reason)).toEqual(['subsidy-cancelled', 'subsidy-cancelled']);
  });

  test('A-76: what was paid is not voided from here; a payment that came back is none', async () => {
    const one = await done(1, [true]);
    await complete(one);
    const payment = paid(one);
    await app.hear(PaymentSettled({ ...payment, settledOn: app.today }));
    expect(refusedOf(await school.sanctioner.notRecognise.attempt(decision(one, ['R-ATT-01'])))).toMatchObject({ refused: 'class.paid', facts: { paidLines: 1 }, cites: ['A-76', 'R-SET-18'] });
    await app.hear(PaymentReturned({ ...payment, reason: 'account-closed', late: true }));
    expect(await school.sanctioner.notRecognise(decision(one, ['R-ATT-01']))).toMatchObject({ state: 'not-recognised' });
  });

  test('A-76: one line that was paid protects neither itself nor the other lines of a class that never was: HRSS says so, and all of it falls', async () => {
    const one = await done(2, [true, true]);
    await complete(one);
    await app.hear(PaymentSettled({ ...paid(one), settledOn: app.today }));
    expect(refusedOf(await school.sanctioner.notRecognise.attempt({ ...decision(one, ['R-ATT-01']), recoverPaid: false })).refused).toBe('class.paid');
    expect(await school.sanctioner.notRecognise({ ...decision(one, ['R-ATT-01']), recoverPaid: true })).toMatchObject({ state: 'not-recognised' });
    expect((await app.told(ClassNotRecognised)).at(-1)?.payload.class).toBe(one.id);
  });

  test('suspended by HRSS nothing is recorded; resumed it goes on', async () => {
    const { one } = await running(1);
    await school.sanctioner.suspendClass(decision(one, ['R-INST-09']));
    expect(refusedOf(await school.office.finishTraining.attempt({ class: one.id })).refused).toBe('class.wrong-state');
    expect(await school.sanctioner.resumeClass({ class: one.id, reason: '查清' })).toMatchObject({ state: 'open' });
    expect(await app.told(ClassCompleted)).not.toContainEqual(expect.objectContaining({ key: one.id }));
  });
});
