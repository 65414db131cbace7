import { addDays, day, instant, startOf } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { InstitutionSanctioned } from '@jiquan/training-contract';
import { type App, approved, type Drafted, finished, formOf, HASH, HUANGCHUAN, openSchool, people, refusedOf, type School, startTraining } from '../specs/school';

const OPENS = day('2021-05-10');

describe('a class without vouchers under HCX21 (A-71)', () => {
  let app: App;
  let school: School;
  let one: Drafted;
  beforeAll(async () => {
    app = await startTraining('2021-05-01T01:00:00.000Z');
    school = await openSchool(app, HUANGCHUAN);
    const { lessons } = formOf(school, OPENS);
    // HCX21 wants more practice than the later plans.
    const more = lessons.map((lesson, at) => ({ ...lesson, kind: at < 3 ? ('theory' as const) : ('practice' as const) }));
    one = await approved(school, people(4), OPENS, { channel: 'voucherless', lessons: more });
  });
  afterAll(() => app.stop());

  test('R-ATT-06: not without the opening-day inspection', async () => {
    app.advanceTo(OPENS);
    const present = one.seats.map(({ enrolment }) => enrolment);
    expect(refusedOf(await school.office.openClass.attempt({ class: one.id, present }))).toMatchObject({ refused: 'class.opening-inspection-missing', facts: { rules: ['R-ATT-06'] } });
    await school.inspector.inspectOpening({ class: one.id, date: OPENS, place: '县职教中心', present: 4, signIn: '齐全', materials: '齐全', teachers: '到岗' });
    expect(await school.office.openClass({ class: one.id, present })).toMatchObject({ openingCount: 4 });
  });

  test('signatures are enough where no rule demands faces; R-ATT-13: the opinion of HRSS is missing', async () => {
    app.advanceTo(instant(Date.parse(startOf(addDays(OPENS, 1))) + 20 * 3_600_000));
    const { lessons } = formOf(school, OPENS);
    const items = one.seats.map(({ enrolment }) => ({ id: newId(), enrolment, lesson: 1, at: lessons[0]?.startsAt as string, method: 'signature' as const, evidence: HASH }));
    expect((await school.office.checkIn({ class: one.id, items })).outcomes.map(({ outcome }) => outcome)).toEqual(Array(4).fill('recorded'));
    await school.office.recordVideos({
      class: one.id,
      items: lessons.map((lesson) => ({ id: newId(), lesson: lesson.number, device: 'camera', startedAt: lesson.startsAt, seconds: 2_700, longestClipSeconds: 900, sha256: HASH })),
    });
    await finished(school, one, [true, true, true, false]);
    expect(refusedOf(await school.office.completeClass.attempt({ class: one.id }))).toMatchObject({ refused: 'class.inspection-missing', facts: { rules: ['R-ATT-13'] } });
    await school.hrss[0]?.giveOpinion({ class: one.id, opinion: '培训真实' });
  });

  test('R-CLASS-13b: no inspection saw fewer, so the opening count stands; R-ASM-04a: the next openings stop, this class does not', async () => {
    expect(await school.office.completeClass({ class: one.id })).toMatchObject({ state: 'completed', openingCount: 4, recognisedCount: 4 });
    const { findings: kept } = await school.office.classFindings({ class: one.id });
    expect(kept).toContainEqual(expect.objectContaining({ moment: 'approved', rule: 'R-CLASS-10', outcome: 'passed' }));
    expect(kept).toContainEqual(expect.objectContaining({ moment: 'completed', rule: 'R-CLASS-13b', outcome: 'passed' }));
    const sanctions = await app.told(InstitutionSanctioned);
    expect(sanctions.map(({ payload }) => payload)).toMatchObject([{ sanction: 'rectifying', from: '2021-05-11', until: '2021-06-11', cites: ['R-ASM-04a', 'R-INST-16', 'A-44'] }]);
    const next = await school.office.draftClass(formOf(school, day('2021-06-20'), { channel: 'voucherless' }), { key: newId() });
    const { findings } = await school.office.classFindings({ class: next.class });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'R-INST-16', outcome: 'refused' }));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'R-CLASS-05', outcome: 'refused', limit: '0.65' }));
    const { institution, sanctions: open } = await school.sanctioner.institution({ institution: school.id });
    app.advanceTo('2021-06-11');
    const lifted = await school.sanctioner.liftSanction({ institution, sanction: open[0]?.sanction as string, reason: '整改合格' });
    expect(lifted).toEqual({ sanction: open[0]?.sanction });
  });
});
