import { addDays, type Day, instant, startOf } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { admitAll, admitted, type App, approved, type Drafted, HASH, inspected, keyed, opened, openSchool, people, PUYANG, refusedOf, type School, startTraining } from '../specs/school';

const at = (on: Day, hour: number) => instant(Date.parse(startOf(on)) + hour * 3_600_000);

describe('attendance', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
  });
  afterAll(() => app.stop());

  /** Every test has a class of its own, opening on a day that has not come yet. */
  const running = async (persons = 2): Promise<{ one: Drafted; opensOn: Day }> => {
    const opensOn = addDays(app.today, 1);
    const one = await approved(school, people(persons), opensOn);
    await admitAll(school, one);
    await opened(school, one, opensOn);
    app.advanceTo(at(opensOn, 9));
    return { one, opensOn };
  };
  const item = (one: Drafted, opensOn: Day, change: object = {}) => ({
    id: newId(),
    enrolment: one.seats[0]?.enrolment as string,
    lesson: 1,
    at: at(opensOn, 8),
    method: 'face' as const,
    device: school.device,
    evidence: HASH,
    ...change,
  });
  const checkIn = async (one: Drafted, ...items: ReturnType<typeof item>[]) => (await school.office.checkIn({ class: one.id, items })).outcomes;

  test('a class taught before approval and opening has no attendance (R-CLASS-08, R-ATT-04)', async () => {
    const opensOn = addDays(app.today, 1);
    const one = await approved(school, people(1), opensOn);
    const refused = refusedOf(await school.office.checkIn.attempt({ class: one.id, items: [item(one, opensOn)] }));
    expect(refused).toMatchObject({ refused: 'class.not-open', facts: { state: 'approved' } });
  });

  test('an offline batch sent twice: recorded, then known; one person is at one lesson once', async () => {
    const { one, opensOn } = await running();
    const [first, second] = [item(one, opensOn), item(one, opensOn, { enrolment: one.seats[1]?.enrolment })];
    const twin = item(one, opensOn);
    expect((await checkIn(one, first, second, twin)).map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded', 'known']);
    expect((await checkIn(one, first, second)).map(({ outcome }) => outcome)).toEqual(['known', 'known']);
    const { persons, lessons } = await school.office.attendance({ class: one.id });
    expect(persons.map(({ attended, rate }) => [attended, rate])).toEqual([[1, '10.00%'], [1, '10.00%']]);
    expect(lessons[0]).toMatchObject({ number: 1, present: 2 });
  });

  test('a class of many hours: what ten thousand check-ins stand before is known all the same', async () => {
    const { one, opensOn } = await running();
    const enrolment = one.seats[0]?.enrolment as string;
    await app.sql(
      `INSERT INTO training.check_in SELECT lpad(to_hex(n), 32, '0')::uuid, $1, $2, 1000 + n, now(), 'face', NULL, $3, NULL, now() FROM generate_series(1, 10000) AS n`,
      [one.id, enrolment, HASH],
    );
    expect((await checkIn(one, item(one, opensOn))).map(({ outcome }) => outcome)).toEqual(['recorded']);
    expect((await checkIn(one, item(one, opensOn))).map(({ outcome }) => outcome)).toEqual(['known']);
  });

  test('each item has its own outcome, in order of precedence', async () => {
    const { one, opensOn } = await running();
    const unknown = item(one, opensOn, { lesson: 99 });
    const stranger = item(one, opensOn, { enrolment: newId() });
    const future = item(one, opensOn, { at: at(opensOn, 10) });
    const before = item(one, opensOn, { at: at(addDays(opensOn, -1), 23) });
    const otherDay = item(one, opensOn, { lesson: 6 });
    const paper = item(one, opensOn, { method: 'signature' });
    const device = item(one, opensOn, { device: 'elsewhere' });
    const fine = item(one, opensOn);
    expect((await checkIn(one, unknown, stranger, future, before, otherDay, paper, device, fine)).map(({ code, outcome }) => code ?? outcome)).toEqual([
      'attendance.lesson-unknown',
      'attendance.not-on-roster',
      'attendance.in-future',
      'attendance.before-opening',
      'attendance.other-day',
      'attendance.face-required',
      'attendance.device-not-connected',
      'recorded',
    ]);
  });

  test('not admitted with a voucher: the check-in does not count (INF-02)', async () => {
    const opensOn = addDays(app.today, 1);
    const one = await approved(school, people(2), opensOn);
    await app.hear(admitted(one, one.seats[0] as never));
    await opened(school, one, opensOn, one.seats.slice(0, 1));
    app.advanceTo(at(opensOn, 9));
    const outcomes = await checkIn(one, item(one, opensOn), item(one, opensOn, { enrolment: one.seats[1]?.enrolment }));
    expect(outcomes.map(({ code }) => code)).toEqual([null, 'attendance.not-admitted']);
  });

  test('R-ATT-10c, R-ATT-11: a make-up lesson counts, with full video', async () => {
    const { one, opensOn } = await running(1);
    const enrolment = one.seats[0]?.enrolment as string;
    await checkIn(one, item(one, opensOn));
    const ask = { class: one.id, enrolment, lesson: 2, reason: '生病', writtenLeave: HASH };
    expect(refusedOf(await school.office.askLeave.attempt({ ...ask, lesson: 1 })).refused).toBe('leave.lesson-attended');
    const { leave } = await school.office.askLeave(ask);
    expect(refusedOf(await school.office.askLeave.attempt(ask)).refused).toBe('leave.asked-already');
    const make = { class: one.id, leave, at: at(opensOn, 9), evidence: HASH };
    const missing = refusedOf(await school.office.makeUp.attempt(make));
    expect(missing).toMatchObject({ refused: 'make-up.precondition-missing', facts: { rules: ['R-ATT-10c'] } });
    expect(await school.hrss[0]?.consentLeave({ class: one.id, leave })).toEqual({ leave });
    expect(refusedOf(await school.hrss[0]?.consentLeave.attempt({ class: one.id, leave })).refused).toBe('leave.consented-already');
    await school.office.makeUp({ ...make, fullVideo: HASH });
    expect(refusedOf(await school.office.makeUp.attempt({ ...make, fullVideo: HASH })).refused).toBe('leave.lesson-attended');
    expect((await school.office.attendance({ class: one.id })).persons).toMatchObject([{ attended: 1, madeUp: 1, rate: '20.00%' }]);
  });

  test('videos are known by their id; another content under it is refused', async () => {
    const { one, opensOn } = await running(1);
    const video = { id: newId(), lesson: 1, device: school.device, startedAt: at(opensOn, 8), seconds: 2_700, longestClipSeconds: 2_700, sha256: HASH };
    expect(await school.office.recordVideos({ class: one.id, items: [video] })).toEqual({ recorded: 1, known: 0 });
    expect(await school.office.recordVideos({ class: one.id, items: [video] })).toEqual({ recorded: 0, known: 1 });
    const other = { ...video, sha256: 'b'.repeat(64) };
    expect(refusedOf(await school.office.recordVideos.attempt({ class: one.id, items: [other] })).refused).toBe('video.known-otherwise');
    expect(refusedOf(await school.office.recordVideos.attempt({ class: one.id, items: [{ ...video, id: newId(), lesson: 77 }] })).refused).toBe('attendance.lesson-unknown');
  });

  test('A-36: one failure is a lesson in which fewer are seen than checked in, confirmed by an officer', async () => {
    const { one, opensOn } = await running();
    await checkIn(one, item(one, opensOn), item(one, opensOn, { enrolment: one.seats[1]?.enrolment }));
    const confirm = (visible: number, lesson = 1) => school.inspector.confirmInvisible.attempt({ class: one.id, lesson, visible, note: '后排无人' });
    expect(refusedOf(await confirm(2)).refused).toBe('visibility.all-visible');
    expect(await confirm(1)).toEqual({ lesson: 1, visible: 1, present: 2, failures: 1 });
    expect(refusedOf(await confirm(1)).refused).toBe('visibility.confirmed-already');
    expect(refusedOf(await confirm(0, 55)).refused).toBe('attendance.lesson-unknown');
  });

  test('inspections: by whom, of whom, when (INF-04, R-ATT-07a)', async () => {
    const { one, opensOn } = await running();
    const record = { class: one.id, date: opensOn, place: '县职教中心', mode: 'random' as const, present: 2, teachers: '到岗', attendance: '正常' };
    const by = (who: object, change = {}) =>
      app.as({ role: 'industry', division: PUYANG, department: 'commerce', duties: ['inspection'], ...who }).inspect.attempt({ ...record, ...change }, keyed());
    expect(refusedOf(await by({ person: school.teacherPerson })).refused).toBe('inspection.inspector-teaches');
    expect(refusedOf(await by({ department: 'health' })).refused).toBe('officer.not-in-charge');
    expect(refusedOf(await by({ division: 'CN-HA/xinyang' })).refused).toBe('officer.not-in-charge');
    expect(refusedOf(await by({}, { present: 3 })).refused).toBe('inspection.above-roster');
    expect(refusedOf(await by({}, { date: addDays(opensOn, 1) })).refused).toBe('inspection.in-future');
    expect(refusedOf(await by({}, { date: addDays(opensOn, -1) })).refused).toBe('inspection.outside-course');
    expect(await inspected(school, one, opensOn, 2)).toHaveProperty('inspection');
    await expect(app.sqlAsApp('UPDATE inspection SET present = 80')).rejects.toThrow(/permission denied/);
  });

  test('the opening-day inspection: the lower of two counts is the number at opening (R-CLASS-12)', async () => {
    const opensOn = addDays(app.today, 1);
    const one = await approved(school, people(3), opensOn);
    await admitAll(school, one);
    app.advanceTo(opensOn);
    const record = { class: one.id, date: opensOn, place: '县职教中心', present: 2, signIn: '齐全', materials: '齐全', teachers: '到岗' };
    await school.inspector.inspectOpening(record);
    expect(refusedOf(await school.inspector.inspectOpening.attempt(record)).refused).toBe('inspection.opening-recorded');
    const present = one.seats.map(({ enrolment }) => enrolment);
    expect(await school.office.openClass({ class: one.id, present })).toMatchObject({ state: 'open', openingCount: 2 });
  });
});
