import {
  AssessmentConfirmed,
  AssessmentFailed,
  AssessmentVoided,
  BodyBlacklisted,
  BodyFiled,
  CertificateIssued,
  CertificateRevoked,
  CertificateVerified,
} from '@jiquan/certificate-contract';
import { AccountClosed } from '@jiquan/identity-contract';
import { day } from '@jiquan/kernel';
import { ClassNotRecognised, ClassRosterChanged, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import { id, passedAll, PUYANG, skill, type Trainee, World } from '../testing/world';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

describe('an assessment, from proposal to certificate', () => {
  test('own sitting: everybody is told, the certificate is verified, and carries its enrolment', async () => {
    const [first, second] = (await world.trained(2)) as [Trainee, Trainee];
    const school = world.school();
    const proposal = { body: world.body.id, class: first.class, ...skill, heldOn: world.app.today, place: '第一考场' };
    const { sitting, state } = await school.proposeSitting(proposal, { key: id() });
    expect(state).toBe('proposed');
    const { candidates } = await school.enrolCandidates({ sitting, kind: 'SKILL_LEVEL', enrolments: [first.enrolment, second.enrolment], persons: [id()] });
    expect(await world.assessor().acceptSitting({ sitting })).toMatchObject({ state: 'body-accepted' });
    expect(await world.hrss().acceptSitting({ sitting })).toMatchObject({ state: 'accepted' });
    const [a, b, c] = candidates.map((each) => each.candidate) as [string, string, string];
    const results = [
      { candidate: a, attended: true, passed: true },
      { candidate: b, attended: true, passed: false },
      { candidate: c, attended: false, passed: false },
    ];
    const sums = { attending: 2, rows: [{ kind: 'SKILL_LEVEL' as const, attending: 2, certified: 1 }], totalCertified: 1 };
    expect(await world.assessor().enterResults.attempt({ sitting, results, ...sums, totalCertified: 2 })).toMatchObject({ refused: 'results.sums-differ' });
    await world.assessor().enterResults({ sitting, results, ...sums });
    expect(await world.hrss().confirmSitting.attempt({ sitting })).toMatchObject({ refused: 'sitting.wrong-state' });
    await world.hrss().signPatrol({ sitting, remark: '秩序正常' });
    expect(await world.hrss().confirmSitting({ sitting })).toMatchObject({ state: 'confirmed', passed: 1, failed: 1 });
    expect((await world.app.told(AssessmentConfirmed)).at(-1)).toMatchObject({ key: first.person, payload: { enrolment: first.enrolment, assessedOn: world.app.today } });
    expect((await world.app.told(AssessmentFailed)).at(-1)).toMatchObject({ key: second.person, payload: { enrolment: second.enrolment } });

    const number = world.number();
    world.register(number, first.person);
    const { certificates } = await world.assessor().issueCertificates({ sitting, issuedOn: world.app.today, certificates: [{ candidate: a, number }] }, { key: id() });
    const certificate = certificates[0]?.certificate as string;
    expect((await world.app.told(CertificateIssued)).at(-1)?.payload).toMatchObject({ certificate, enrolment: first.enrolment, origin: 'own', body: world.body.id });
    expect(await world.ask()).toBe(1);
    const told = (await world.app.told(CertificateVerified)).at(-1)?.payload;
    expect(told).toMatchObject({ certificate, person: first.person, enrolment: first.enrolment, ...skill, issuedOn: world.app.today, assessedOn: world.app.today });
    const seen = await world.worker(first.person).certificate({ certificate });
    expect(seen).toMatchObject({ state: 'verified', number, numberForm: 'skill-level', verifications: [{ verification: told?.verification, answer: 'equal' }], waiting: [] });

    const form = await world.school().sitting({ sitting });
    expect(form.form).toMatchObject({
      'F-29': { heldOn: world.app.today, place: '第一考场' },
      'F-30': { attending: 2 },
      'F-31 to F-35': [{ kind: 'SKILL_LEVEL', attending: 2, certified: 1 }],
      'F-36': { resultsInSystem: true },
      'F-37': { totalCertified: 1 },
      'F-38': { patrol: world.patrol },
    });
  });

  test('R-ASM-21, R-CERT-14: who may have a certificate, and from whom', async () => {
    const trainees = await world.trained(2);
    const { sitting, candidates } = await world.confirmed(trainees);
    const issue = (change: object = {}, body = world.assessor()) =>
      body.issueCertificates.attempt(
        { sitting, issuedOn: world.app.today, certificates: [{ candidate: candidates[0]?.candidate as string, number: world.number() }], ...change },
        { key: id() },
      );
    expect(await issue({}, world.assessor(id()))).toMatchObject({ refused: 'certificate.issuer-not-assessor' });
    expect(await issue({ certificates: [{ candidate: id(), number: world.number() }] })).toMatchObject({ refused: 'candidate.not-passed' });
    expect(await issue({ issuedOn: '2023-05-19' })).toMatchObject({ refused: 'certificate.issued-before-assessed' });
    const number = world.number();
    const twice = candidates.map(({ candidate }) => ({ candidate, number }));
    expect(await issue({ certificates: twice })).toMatchObject({ refused: 'certificate.number-taken' });
    expect(await issue()).toMatchObject({ certificates: [{}] });
    expect(await issue()).toMatchObject({ refused: 'certificate.candidate-has-one' });
  });

  test('INF-03: assessed on the day training was completed passes, the day before does not', async () => {
    const [late] = (await world.trained(1, { completedOn: '2023-05-21' })) as [Trainee];
    const [same] = (await world.trained(1, { completedOn: world.app.today })) as [Trainee];
    for (const [trainee, refused] of [[late, 'candidate.training-not-completed'], [same, undefined]] as const) {
      const { sitting, candidates } = await world.accepted([trainee]);
      const answer = await world.assessor().enterResults.attempt({ sitting, ...passedAll(candidates.map((each) => each.candidate)) });
      expect(answer).toMatchObject(refused ? { refused } : { state: 'entered' });
    }
  });

  test('an enrolment that ended, a roster that changed, a class that was not recognised', async () => {
    const [ended, removed, stays] = (await world.trained(3, { completedOn: null })) as [Trainee, Trainee, Trainee];
    const { sitting } = await world.accepted([stays]);
    const { class: inClass } = stays;
    const added = { enrolment: id(), person: id() };
    await world.app.hear(EnrolmentEnded({ ...ended, reason: 'withdrawn' }));
    const school = world.school();
    const enrol = (enrolment: string, classVersion?: number) => school.enrolCandidates.attempt({ sitting, kind: 'SKILL_LEVEL', enrolments: [enrolment], ...(classVersion && { classVersion }) });
    await expect(enrol(added.enrolment, 2)).rejects.toMatchObject({ problem: { code: 'facts.pending', status: 503 } });
    await world.app.hear(ClassRosterChanged({ class: inClass, version: 2, added: [added], removed: [{ enrolment: removed.enrolment, person: removed.person }] }));
    expect(await enrol(ended.enrolment)).toMatchObject({ refused: 'candidate.enrolment-ended', facts: { reason: 'withdrawn' } });
    expect(await enrol(removed.enrolment)).toMatchObject({ refused: 'candidate.enrolment-ended' });
    expect(await enrol(id())).toMatchObject({ refused: 'candidate.enrolment-unknown' });
    expect(await enrol(added.enrolment, 2)).toMatchObject({ candidates: [{ person: added.person }] });
    await world.app.hear(TrainingCompleted({ ...stays, completedOn: world.app.today }));
    await world.app.hear(ClassNotRecognised({ class: inClass, decidedOn: world.app.today, cites: ['R-ATT-03a'] }));
    const sheet = await world.assessor().sitting({ sitting });
    const answer = await world.assessor().enterResults.attempt({ sitting, ...passedAll(sheet.candidates.map((each) => each.candidate)) });
    expect(answer).toMatchObject({ refused: 'candidate.enrolment-ended', facts: { reason: 'not-recognised' } });
    const again = school.proposeSitting.attempt({ body: world.body.id, class: inClass, ...skill, heldOn: world.app.today, place: 'x' }, { key: id() });
    expect(await again).toMatchObject({ refused: 'sitting.class-not-recognised' });
  });

  test('R-ASM-01: a completion exam needs the statement of HRSS', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const body = world.assessor();
    const { sitting } = await body.proposeSitting({ body: world.body.id, class: trainee.class, ...skill, heldOn: world.app.today, place: 'x' }, { key: id() });
    await body.enrolCandidates({ sitting, kind: 'TRAINING_COMPLETION', enrolments: [trainee.enrolment] });
    expect(await world.hrss().acceptSitting.attempt({ sitting })).toMatchObject({ refused: 'sitting.completion-exam-denied' });
    expect(await world.hrss().acceptSitting({ sitting, noOtherCertificate: '该工种无其他证书' })).toMatchObject({ state: 'accepted' });
  });

  test('R-ASM-07: a voided sitting is told to each person, and revokes what it issued', async () => {
    const { sitting, certificate, person } = await world.issued();
    await world.ask();
    expect(await world.hrss().voidSitting({ sitting, reason: '替考' })).toMatchObject({ state: 'voided', revoked: 1 });
    expect((await world.app.told(AssessmentVoided)).at(-1)).toMatchObject({ key: person, payload: { sitting } });
    expect((await world.app.told(CertificateRevoked)).at(-1)?.payload).toMatchObject({ certificate, reason: 'sitting-voided' });
    expect(await world.hrss().voidSitting.attempt({ sitting, reason: '再次' })).toMatchObject({ refused: 'sitting.wrong-state' });
  });
});

describe('who may do what', () => {
  test('R-INST-11: bodies are recorded, filed and blacklisted by an officer in charge', async () => {
    const given = { code: 'S000041000099', name: '外地评价机构', division: 'CN-HA/kaifeng', occupations: [] };
    expect(await world.hrss({ duties: [] }).recordBody.attempt(given)).toMatchObject({ refused: 'officer.not-in-charge' });
    const { body } = await world.hrss().recordBody(given);
    expect(await world.hrss().recordBody.attempt(given)).toMatchObject({ refused: 'body.code-taken' });
    expect(await world.hrss().fileBody.attempt({ body, document: 'x' })).toMatchObject({ refused: 'officer.not-in-charge' });
    const province = world.hrss({ division: 'CN-HA' });
    const propose = (change: object = {}) =>
      world.assessor(body).proposeSitting.attempt({ body, class: null, division: PUYANG, ...skill, heldOn: world.app.today, place: 'x', ...change }, { key: id() });
    expect(await propose({ noLocalBody: '本地无机构' })).toMatchObject({ refused: 'body.not-filed' });
    await province.fileBody({ body, document: '豫评备1号' });
    expect((await world.app.told(BodyFiled)).at(-1)?.payload).toEqual({ body, name: given.name, division: given.division, filedOn: world.app.today });
    expect(await propose()).toMatchObject({ refused: 'sitting.body-elsewhere' });
    expect(await propose({ noLocalBody: '本地无机构' })).toMatchObject({ state: 'body-accepted' });
    await province.blacklistBody({ body, reason: '违规发证' });
    expect((await world.app.told(BodyBlacklisted)).at(-1)?.payload).toEqual({ body, from: world.app.today });
    expect(await propose({ noLocalBody: '本地无机构' })).toMatchObject({ refused: 'body.not-filed', cites: ['R-ASM-08', 'A-57'] });
    expect((await world.app.public().bodies({ code: given.code })).bodies).toMatchObject([{ body, state: 'blacklisted' }]);
  });

  test('only the own institution and body, only the own division', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const { sitting } = await world.accepted([trainee]);
    const proposal = { body: world.body.id, class: trainee.class, ...skill, heldOn: world.app.today, place: 'x' };
    expect(await world.school(id()).proposeSitting.attempt(proposal, { key: id() })).toMatchObject({ refused: 'sitting.not-yours' });
    expect(await world.assessor(id()).withdrawSitting.attempt({ sitting, reason: 'x' })).toMatchObject({ refused: 'sitting.not-yours' });
    expect(await world.hrss({ division: 'CN-HA/kaifeng' }).signPatrol.attempt({ sitting })).toMatchObject({ refused: 'officer.not-in-charge' });
    expect(await world.assessor(id()).sitting.attempt({ sitting })).toMatchObject({ refused: 'thing.unknown' });
    expect((await world.hrss({ division: 'CN-HA/kaifeng' }).sittings({})).sittings).toEqual([]);
    expect((await world.hrss({ division: 'CN-HA/puyang' }).sittings({ class: trainee.class })).sittings).toHaveLength(1);
    expect((await world.school().sittings({ class: trainee.class, state: 'accepted' })).sittings).toHaveLength(1);
    expect(await world.school().withdrawSitting({ sitting, reason: '改期' })).toMatchObject({ state: 'withdrawn' });
  });

  test('unknown things are 404, a class that is on its way is 503', async () => {
    const propose = (change: object) =>
      world.school().proposeSitting.attempt({ body: world.body.id, class: id(), ...skill, heldOn: day('2023-05-20'), place: 'x', ...change }, { key: id() });
    expect(await propose({})).toMatchObject({ refused: 'thing.unknown' });
    expect(await propose({ body: id() })).toMatchObject({ refused: 'thing.unknown' });
    await expect(propose({ classVersion: 1 })).rejects.toMatchObject({ problem: { code: 'facts.pending' } });
    expect(await propose({ class: null })).toMatchObject({ refused: 'sitting.division-missing' });
    expect(await world.hrss().signPatrol.attempt({ sitting: id() })).toMatchObject({ refused: 'thing.unknown' });
  });

  test('a closed account acts no more', async () => {
    const account = id();
    const officer = world.hrss({ account });
    await world.app.hear(AccountClosed({ account, role: 'hrss' }));
    expect(await officer.recordBody.attempt({ code: 'S9', name: 'x', division: PUYANG, occupations: [] })).toMatchObject({ refused: 'account.closed' });
  });
});
