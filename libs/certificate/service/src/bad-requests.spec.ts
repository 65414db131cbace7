import { newId } from '@jiquan/platform';
import { answersByHand, askedByHand, expectDeclaredRefusalsAbout } from '@jiquan/platform/testing';
import { PUYANG, World } from './testing/world';

describe('bad requests to certificate', () => {
  let world: World;
  let tokens: string[];
  let issued: Awaited<ReturnType<World['issued']>>;
  beforeAll(async () => {
    world = await World.start();
    issued = await world.issued();
    tokens = await Promise.all([
      world.app.token({ role: 'assessment-body', organisation: world.body.id }),
      world.app.token({ role: 'hrss', division: PUYANG, duties: ['certificate'], account: world.patrol }),
      world.app.token({ role: 'institution', organisation: world.institution }),
      world.app.token({ role: 'worker', person: issued.person, acr: 'real-person' }),
    ]);
  });
  afterAll(() => world.stop());

  it('made by hand are answered in the words of the contract', async () => {
    const { body } = await world.hrss().recordBody({ code: 'S000041000002', name: '另一评价机构', division: PUYANG, occupations: ['4-03-02-01'] });
    const { certificate } = await world.issued();
    const right = {
      path: `/certificate/certificates/${certificate}/revocations`,
      unknown: `/certificate/certificates/${newId()}/revocations`,
      body: { reason: 'fraud', note: '经查实' },
      keyed: { otherBody: { reason: 'fraud', note: '另行查实' } },
      token: await world.app.token({ role: 'assessment-body', organisation: world.body.id }),
      stranger: await world.app.token({ role: 'assessment-body', organisation: body }),
      wrongRole: await world.app.token({ role: 'worker', person: newId() }),
      expired: await world.app.token({ role: 'assessment-body', organisation: world.body.id }, -60),
    };
    expect(await askedByHand(world.app, right)).toEqual(answersByHand('certificate.not-yours'));
  });

  it('are answered by declared codes, fifty of them and more for every route', async () => {
    const { certificate, sitting, person, enrolment, class: inClass } = issued;
    await expectDeclaredRefusalsAbout(world.app, { certificate, sitting, person, enrolment, class: inClass, body: world.body.id }, ...tokens);
  }, 120_000);
});
