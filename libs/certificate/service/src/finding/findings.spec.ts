import { id, passedAll, skill, type Trainee, World } from '../testing/world';

const DEMO = 'DEMO/demo-county';
const said = (findings: readonly { readonly moment: string; readonly rule: string; readonly outcome: string }[]) => findings.map(({ moment, rule, outcome }) => `${moment} ${rule} ${outcome}`);

describe('what the rules said is kept with what was decided (INF-08)', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  test('of a sitting and its certificate, by the set that is pinned to the class', async () => {
    const { sitting, certificate } = await world.issued();
    await world.ask();
    const { findings } = await world.hrss().sitting({ sitting });
    expect(said(findings)).toEqual(['accepted R-ASM-01c passed', 'accepted R-CERT-01 passed', 'confirmed INF-06 passed']);
    expect(findings[0]).toMatchObject({ ruleSet: expect.stringContaining('HEN23') as string, parameter: 'assessment.mustUseCertificates', judgedOn: world.app.today });
    expect(findings[0]?.clause).not.toBe('');
    // Henan 2023 states neither who issues nor the query system: both are asked for all the same.
    expect(said((await world.hrss().certificate({ certificate })).findings)).toEqual(['issued R-CERT-01 passed']);
  });

  test('R-ASM-01: a completion exam lacks a fact until HRSS has stated it', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const { sitting } = await world.accepted([trainee], 'TRAINING_COMPLETION');
    const found = expect.stringContaining('obtainableKinds=TRAINING_COMPLETION') as string;
    expect((await world.school().sitting({ sitting })).findings[0]).toMatchObject({ rule: 'R-ASM-01c', outcome: 'passed', found });
    const proposal = { body: world.body.id, class: trainee.class, ...skill, heldOn: world.app.today, place: 'x' };
    const { sitting: other } = await world.assessor().proposeSitting(proposal, { key: id() });
    await world.assessor().enrolCandidates({ sitting: other, kind: 'TRAINING_COMPLETION', enrolments: [trainee.enrolment] });
    expect(await world.hrss().acceptSitting.attempt({ sitting: other })).toMatchObject({
      refused: 'sitting.completion-exam-denied',
      facts: { outcome: 'facts-missing', missing: ['obtainableKinds'], effect: 'NO_SUBSIDY' },
      cites: ['R-ASM-01c', 'A-05'],
    });
  });

  test('R-CERT-01, A-27: a kind the set does not name is taken and flagged', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const brought = { body: world.body.id, person: trainee.person, number: 'X-1-X-1', kind: 'ONE_PLUS_X' as const, ...skill, issuedOn: world.app.today };
    const { certificate } = await world.hrss().importCertificate(brought, { key: id() });
    expect(said((await world.hrss().certificate({ certificate })).findings)).toEqual(['brought R-CERT-01 flags']);
  });

  test('R-ASM-03, R-ASM-17, R-ASM-21, R-CERT-04, R-CERT-14, R-ASM-08: where the set states them they decide', async () => {
    world.app.advanceTo('2026-05-20');
    const hrss = world.hrss({ division: DEMO });
    const code = 'S000041000077';
    const { body } = await hrss.recordBody({ code, name: '演示评价中心', division: DEMO, occupations: [] });
    await hrss.fileBody({ body, document: '演示备1号' });
    const assessor = world.assessor(body);
    const proposal = { body, class: null, division: DEMO, ...skill, place: 'x' };
    const short = await assessor.proposeSitting.attempt({ ...proposal, heldOn: world.app.today }, { key: id() });
    expect(short).toMatchObject({ refused: 'sitting.notice-short', facts: { noticeDays: 1, given: 0 }, cites: ['R-ASM-03', 'A-39'] });
    const person = id();
    const propose = async () => {
      const { sitting } = await assessor.proposeSitting({ ...proposal, heldOn: '2026-05-21' }, { key: id() });
      const { candidates } = await assessor.enrolCandidates({ sitting, kind: 'SKILL_LEVEL', persons: [person] });
      await hrss.acceptSitting({ sitting });
      return { sitting, candidate: candidates[0]?.candidate as string };
    };
    const [empty, held] = [await propose(), await propose()];
    world.app.advanceTo('2026-05-22');
    await assessor.enterResults({ sitting: empty.sitting, results: [{ candidate: empty.candidate, attended: false, passed: false }], attending: 0, rows: [], totalCertified: 0 });
    await assessor.enterResults({ sitting: held.sitting, ...passedAll([held.candidate]) });
    for (const { sitting } of [empty, held]) await hrss.signPatrol({ sitting });
    expect(await hrss.confirmSitting.attempt({ sitting: empty.sitting })).toMatchObject({ refused: 'sitting.record-incomplete', cites: ['R-ASM-17'] });
    await hrss.confirmSitting({ sitting: held.sitting });
    const { findings } = await hrss.sitting({ sitting: held.sitting });
    expect(said(findings)).toEqual([
      'proposed R-ASM-03 passed',
      'proposed R-ASM-10 passed',
      'accepted R-ASM-01c passed',
      'accepted R-CERT-01 passed',
      'confirmed R-ASM-17 passed',
      'confirmed INF-06 passed',
    ]);

    const issue = (by: string, number: string) =>
      world.assessor(by).issueCertificates.attempt({ sitting: held.sitting, issuedOn: world.app.today, certificates: [{ candidate: held.candidate, number }] }, { key: id() });
    expect(await issue(id(), `${code}265000001`)).toMatchObject({ refused: 'certificate.issuer-not-assessor', cites: ['R-ASM-21'] });
    const answer = await issue(body, `${code}265000001`);
    if ('refused' in answer) throw new Error(answer.refused);
    const certificate = answer.certificates[0]?.certificate as string;
    await world.ask();
    expect(said((await hrss.certificate({ certificate })).findings)).toEqual(['issued R-ASM-21 passed', 'issued R-CERT-01 passed', 'issued R-CERT-14 passed', 'answered R-CERT-04 refused']);

    await hrss.blacklistBody({ body, reason: '违规发证' });
    const kept = await world.app.sql<{ moment: string; rule: string; outcome: string }>(`SELECT moment, rule, outcome FROM finding WHERE subject = $1`, [body]);
    expect(said(kept)).toEqual(['blacklisted R-ASM-08 sanctions']);
  });
});
