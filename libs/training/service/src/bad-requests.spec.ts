import { day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { answersByHand, askedByHand, expectDeclaredRefusalsAbout } from '@jiquan/platform/testing';
import { type App, approved, drafted, openSchool, people, PUYANG, type School, startTraining } from './specs/school';

describe('bad requests to training', () => {
  let app: App;
  let school: School;
  let tokens: string[];
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
    tokens = await Promise.all([
      app.token({ role: 'institution', organisation: school.id }),
      app.token({ role: 'hrss', division: PUYANG, duties: ['class-review', 'sanction', 'inspection'] }),
      app.token({ role: 'industry', division: PUYANG, department: 'commerce', duties: ['class-review', 'inspection'] }),
      app.token({ role: 'worker', person: school.teacherPerson, acr: 'real-person' }),
    ]);
  });
  afterAll(() => app.stop());

  it('made by hand are answered in the words of the contract', async () => {
    const other = await openSchool(app);
    const one = await drafted(other, people(1), day('2023-03-20'));
    const right = {
      path: `/training/classes/${one.id}/cancellations`,
      unknown: `/training/classes/${newId()}/cancellations`,
      body: { reason: 'too few people' },
      keyed: { otherBody: { reason: 'no room' } },
      token: await app.token({ role: 'institution', organisation: other.id }),
      stranger: await app.token({ role: 'institution', organisation: school.id }),
      wrongRole: await app.token({ role: 'worker', person: newId() }),
      expired: await app.token({ role: 'institution', organisation: other.id }, -60),
    };
    expect(await askedByHand(app, right)).toEqual(answersByHand('class.not-yours'));
  });

  it('are answered by declared codes, fifty of them and more for every route', async () => {
    const one = await approved(school, people(2), day('2023-03-10'));
    const [seat] = one.seats;
    const known = { class: one.id, institution: school.id, enrolment: seat?.enrolment ?? '', device: school.device, teacher: school.teachers[0] ?? '' };
    await expectDeclaredRefusalsAbout(app, known, ...tokens);
  }, 120_000);
});
