import { CertificateIssued, CertificateVerified } from '@jiquan/certificate-contract';
import { day } from '@jiquan/kernel';
import { EnrolmentEnded } from '@jiquan/training-contract';
import { id, PUYANG, skill, type Trainee, World } from '../testing/world';

let world: World;
/** An issuer from outside: recorded, so that its certificates can be told apart, and never filed. */
let issuer: string;
const CODE = 'Y000145000007';

beforeAll(async () => {
  world = await World.start();
  ({ body: issuer } = await world.hrss().recordBody({ code: CODE, name: '外省评价机构', division: 'CN-GX', occupations: [] }));
});
afterAll(() => world.stop());

let serial = 0;
function paper(person: string, change: { level?: string | null; occupation?: string; issuedOn?: string; enrolment?: string; number?: string } = {}) {
  serial++;
  const digit = change.level === 'SENIOR' ? 3 : 5;
  const number = `${CODE}22${digit}${String(serial).padStart(6, '0')}`;
  return { person, number, body: issuer, kind: 'SKILL_LEVEL' as const, ...skill, issuedOn: '2023-05-15', ...change };
}
const bring = (given: ReturnType<typeof paper>, who = world.worker(given.person)) => who.importCertificate.attempt(given, { key: id() });
const known = (given: ReturnType<typeof paper>) => {
  const { number, person, level, issuedOn, occupation } = given;
  world.register(number, person, { level, issuedOn, occupation, issuer: CODE });
};

describe('a certificate from outside', () => {
  test('one enrolment fits: matched, asked about, told as imported', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const given = paper(trainee.person);
    known(given);
    const brought = await bring(given);
    expect(brought).toMatchObject({ matching: 'matched', enrolment: trainee.enrolment });
    await world.ask();
    const expected = { person: trainee.person, enrolment: trainee.enrolment, body: issuer, origin: 'imported', issuedOn: '2023-05-15', assessedOn: null };
    expect((await world.app.told(CertificateIssued)).at(-1)?.payload).toMatchObject(expected);
    expect((await world.app.told(CertificateVerified)).at(-1)?.payload).toMatchObject(expected);
    expect(await bring(given)).toMatchObject({ refused: 'certificate.number-taken' });
  });

  test('two enrolments fit: nothing is guessed and nothing asked until an officer has decided', async () => {
    const [first] = (await world.trained(1)) as [Trainee];
    const [second] = (await world.trained(1, { person: first.person })) as [Trainee];
    const given = paper(first.person);
    known(given);
    const brought = (await bring(given)) as { certificate: string };
    expect(brought).toMatchObject({ matching: 'undecided', enrolment: null });
    const { certificate } = brought;
    expect(await world.ask()).toBe(0);
    expect(await world.worker(first.person).askVerification.attempt({ certificate })).toMatchObject({ refused: 'certificate.undecided' });
    expect((await world.hrss().certificates({ matching: 'undecided' })).certificates).toMatchObject([{ certificate }]);
    const decide = (enrolment: string | null, who = world.hrss()) => who.matchCertificate.attempt({ certificate, enrolment, reason: '核对培训记录' });
    expect(await decide(second.enrolment, world.hrss({ division: 'CN-HA/kaifeng' }))).toMatchObject({ refused: 'officer.not-in-charge' });
    expect(await decide(id())).toMatchObject({ refused: 'import.enrolment-of-another' });
    expect(await decide(second.enrolment)).toMatchObject({ matching: 'decided', enrolment: second.enrolment });
    expect(await decide(first.enrolment)).toMatchObject({ refused: 'certificate.matched-already' });
    await world.ask();
    expect((await world.app.told(CertificateVerified)).at(-1)?.payload).toMatchObject({ certificate, enrolment: second.enrolment });
  });

  test('an ended enrolment does not fit; what fits none may be put against one by an officer, and is asked about again', async () => {
    const [ended] = (await world.trained(1)) as [Trainee];
    await world.app.hear(EnrolmentEnded({ ...ended, reason: 'removed' }));
    const given = paper(ended.person);
    known(given);
    const { certificate } = (await bring(given)) as { certificate: string };
    await world.ask();
    expect((await world.app.told(CertificateVerified)).at(-1)?.payload).toMatchObject({ certificate, enrolment: null });
    const [again] = (await world.trained(1, { person: ended.person })) as [Trainee];
    await world.hrss().matchCertificate({ certificate, enrolment: again.enrolment, reason: '重新培训' });
    await world.ask();
    expect((await world.app.told(CertificateVerified)).at(-1)?.payload).toMatchObject({ certificate, enrolment: again.enrolment });
  });
});

describe('frauds are recorded and told as they are; settlement judges what they are worth', () => {
  test('older than the class', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const given = paper(trainee.person, { issuedOn: '2022-03-01' });
    known(given);
    expect(await bring(given)).toMatchObject({ matching: 'matched', enrolment: trainee.enrolment });
    await world.ask();
    expect((await world.app.told(CertificateVerified)).at(-1)?.payload).toMatchObject({ enrolment: trainee.enrolment, issuedOn: '2022-03-01' });
  });

  test('another level or occupation than the class: it fits nothing, or is told with the enrolment that was named', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    expect(await bring(paper(trainee.person, { level: 'SENIOR' }))).toMatchObject({ matching: 'none', enrolment: null });
    const given = paper(trainee.person, { occupation: '4-01-06-01', enrolment: trainee.enrolment });
    known(given);
    expect(await bring(given)).toMatchObject({ matching: 'named', enrolment: trainee.enrolment });
    await world.ask();
    expect((await world.app.told(CertificateVerified)).at(-1)?.payload).toMatchObject({ enrolment: trainee.enrolment, occupation: '4-01-06-01' });
  });

  test('a sitting of another level than the class is told as it was', async () => {
    const [trainee] = (await world.trained(1, { level: 'SENIOR' })) as [Trainee];
    const { sitting } = await world.accepted([trainee]);
    expect(await world.school().sitting({ sitting })).toMatchObject({ level: 'JUNIOR', candidates: [{ enrolment: trainee.enrolment }] });
  });

  test('INF-02: another person\'s certificate', async () => {
    const [thief] = (await world.trained(1)) as [Trainee];
    const given = paper(thief.person);
    known({ ...given, person: id() });
    const { certificate } = (await bring(given)) as { certificate: string };
    await world.ask();
    expect(await world.worker(thief.person).certificate({ certificate })).toMatchObject({ state: 'unverifiable', verifications: [{ differences: ['holder'] }] });
  });

  test('INF-01: bringing another\'s number before its holder does takes it from nobody', async () => {
    const [thief] = (await world.trained(1)) as [Trainee];
    const [holder] = (await world.trained(1)) as [Trainee];
    const given = paper(thief.person);
    known({ ...given, person: holder.person });
    const stolen = (await bring(given)) as { certificate: string };
    const own = (await bring({ ...given, person: holder.person })) as { certificate: string };
    await world.ask();
    expect(await world.worker(thief.person).certificate(stolen)).toMatchObject({ state: 'unverifiable', verifications: [{ answer: 'mismatch', differences: expect.arrayContaining(['holder']) }] });
    expect(await world.worker(holder.person).certificate(own)).toMatchObject({ state: 'verified' });
    // Now that it is proven nobody else can even bring it; a mistyped day can be brought again as it should be.
    expect(await bring(given)).toMatchObject({ refused: 'certificate.number-taken' });
    const mistyped = paper(holder.person, { issuedOn: '2023-05-14' });
    known({ ...mistyped, issuedOn: '2023-05-15' });
    await bring(mistyped);
    await world.ask();
    const again = (await bring({ ...mistyped, issuedOn: '2023-05-15' })) as { certificate: string };
    await world.ask();
    expect(await world.worker(holder.person).certificate(again)).toMatchObject({ state: 'verified' });
  });

  test('INF-01: of two rows of one number only one is ever verified, whatever the query system says later', async () => {
    const [holder] = (await world.trained(1)) as [Trainee];
    const given = paper(holder.person);
    const early = (await bring(given)) as { certificate: string };
    await world.ask();
    known(given);
    const later = (await bring(given)) as { certificate: string };
    await world.ask();
    await world.worker(holder.person).askVerification(early);
    await world.ask();
    expect(await world.worker(holder.person).certificate(later)).toMatchObject({ state: 'verified' });
    expect(await world.worker(holder.person).certificate(early)).toMatchObject({ state: 'unverifiable' });
  });

  test('a number that contradicts itself', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    expect(await bring(paper(trainee.person, { number: `${CODE}223000001` }))).toMatchObject({ refused: 'certificate.number-contradicts' });
  });
});

describe('A-05: a completion certificate counts where HRSS has said that no other can be had', () => {
  const completion = (person: string) => ({ ...paper(person), number: `PX-${serial}`, kind: 'TRAINING_COMPLETION' as const, level: null });
  const lastVerified = async () => (await world.app.told(CertificateVerified)).at(-1)?.payload;

  test('brought from outside: said afterwards, and told with the next verification', async () => {
    const [trainee] = (await world.trained(1, { level: null })) as [Trainee];
    const given = completion(trainee.person);
    world.register(given.number, trainee.person, { kind: 'TRAINING_COMPLETION', level: null, issuedOn: given.issuedOn, occupation: given.occupation, issuer: CODE });
    const { certificate } = (await bring(given as never)) as { certificate: string };
    await world.ask();
    expect(await lastVerified()).toMatchObject({ certificate, noOther: false });
    const state = (who = world.hrss()) => who.stateNoOther.attempt({ certificate, reason: '该工种无其他证书' });
    expect(await state(world.hrss({ division: 'CN-HA/kaifeng' }))).toMatchObject({ refused: 'officer.not-in-charge' });
    expect(await state()).toEqual({ certificate, noOther: '该工种无其他证书' });
    await world.ask();
    expect(await lastVerified()).toMatchObject({ certificate, noOther: true });
    expect(await state()).toMatchObject({ refused: 'certificate.stated-already' });
  });

  test('of a sitting here: said when HRSS accepted the sitting; another kind needs no such word', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const { sitting, candidates } = await world.confirmed([trainee], 'TRAINING_COMPLETION');
    const issue = { sitting, issuedOn: day(world.app.today), certificates: candidates.map(({ candidate }) => ({ candidate, number: `PX-own-${serial}` })) };
    const { certificates } = await world.assessor().issueCertificates(issue, { key: id() });
    world.register(`PX-OWN-${serial}`, trainee.person, { kind: 'TRAINING_COMPLETION', issuedOn: world.app.today });
    await world.ask();
    expect(await lastVerified()).toMatchObject({ certificate: certificates[0]?.certificate, kind: 'TRAINING_COMPLETION', noOther: true });
    const other = await world.issued();
    expect(await world.hrss().stateNoOther.attempt({ certificate: other.certificate, reason: '无' })).toMatchObject({ refused: 'certificate.not-completion' });
  });
});

describe('who may bring one', () => {
  test('the worker the own, the institution one it trained, HRSS within its division', async () => {
    const [trainee] = (await world.trained(1)) as [Trainee];
    const given = () => paper(trainee.person);
    expect(await bring(given(), world.worker(id()))).toMatchObject({ refused: 'import.not-yours' });
    expect(await bring(given(), world.school(id()))).toMatchObject({ refused: 'import.not-yours' });
    expect(await bring(given(), world.hrss({ division: 'CN-HA/kaifeng' }))).toMatchObject({ refused: 'officer.not-in-charge' });
    expect(await bring({ ...given(), body: id() })).toMatchObject({ refused: 'thing.unknown' });
    expect(await bring({ ...given(), enrolment: id() })).toMatchObject({ refused: 'import.enrolment-of-another' });
    expect(await bring(given(), world.school())).toMatchObject({ matching: 'matched' });
    expect(await bring(given(), world.hrss())).toMatchObject({ matching: 'none' });
  });

  test('a document in a number never reaches the database', async () => {
    const person = id();
    const given = { ...paper(person), number: 'T110101199003074514', kind: 'SPECIAL_OPERATION' as const, level: null, body: world.body.id };
    const { certificate } = (await bring(given as never)) as { certificate: string };
    expect(await world.worker(person).certificate({ certificate })).toMatchObject({ number: `T#${person}`, numberForm: 'holder-document' });
    const everywhere = await world.app.sql<{ n: number }>(
      `SELECT (SELECT count(*) FROM certificate t WHERE t::text LIKE '%19900307%') + (SELECT count(*) FROM event_log l WHERE l.body LIKE '%19900307%')
         + (SELECT count(*) FROM audit a WHERE a::text LIKE '%19900307%') AS n`,
    );
    expect(everywhere).toEqual([{ n: 0 }]);
  });
});

describe('who may see one', () => {
  test('each their own', async () => {
    const { certificate, class: inClass, sitting, person } = await world.issued();
    const seenBy = async (who: ReturnType<World['school']>) => (await who.certificates({ sitting })).certificates.length;
    expect(await seenBy(world.school())).toBe(1);
    expect(await seenBy(world.school(id()))).toBe(0);
    expect(await seenBy(world.assessor())).toBe(1);
    expect(await seenBy(world.assessor(id()))).toBe(0);
    expect(await seenBy(world.hrss({ division: 'CN-HA/kaifeng' }))).toBe(0);
    expect(await seenBy(world.app.as({ role: 'auditor' }))).toBe(1);
    expect((await world.hrss().certificates({ class: inClass, state: 'issued' })).certificates).toMatchObject([{ certificate }]);
    expect((await world.worker(person).myCertificates({})).certificates).toMatchObject([{ certificate }]);
    expect((await world.app.as({ role: 'worker' }).myCertificates({})).certificates).toEqual([]);
    for (const stranger of [world.school(id()), world.assessor(id()), world.worker(id()), world.hrss({ division: PUYANG + '/x' })]) {
      expect(await stranger.certificate.attempt({ certificate })).toMatchObject({ refused: 'thing.unknown' });
    }
    expect(await world.school().certificate({ certificate })).toMatchObject({ certificate });
  });

  test('anybody who holds the paper, masked; which of the three was wrong is not said; guessing is braked', async () => {
    const { certificate, number } = await world.issued();
    await world.ask();
    const issuedOn = day(world.app.today);
    const check = (change: object = {}) => world.app.public().verifyPublicly.attempt({ number, issuer: world.body.code, issuedOn, ...change });
    const answer = await check();
    expect(answer).toMatchObject({ number: `S000**************${number.slice(-4)}`, issuer: '濮阳县技能评价中心', ...skill, state: 'verified' });
    expect(JSON.stringify(answer)).not.toContain(certificate);
    for (const wrong of [{ issuedOn: '2023-05-19' }, { issuer: CODE }, { number: `${number.slice(0, -1)}X` }]) {
      expect(await check(wrong)).toMatchObject({ refused: 'thing.unknown', facts: { what: 'certificate' } });
    }
    const braked = await Promise.all(Array.from({ length: 6 }, () => check()));
    expect(braked).toContainEqual(expect.objectContaining({ refused: 'rate.limited' }));
  });
});
