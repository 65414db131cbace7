import { newId } from '@jiquan/platform';
import { answersByHand, askedByHand, expectDeclaredRefusalsAbout } from '@jiquan/platform/testing';
import { School } from './testing/school';
import { DIVISION, World } from './testing/world';

describe('bad requests to voucher', () => {
  let world: World;
  let tokens: string[];
  let known: { campaign: string; voucher: string; class: string };
  const worker = { person: newId(), acr: 'real-person' } as const;
  beforeAll(async () => {
    world = await World.open();
    const campaign = await world.published();
    const school = new School(world);
    const { voucher, person } = await world.claimed(campaign);
    await school.approve([{ enrolment: newId(), person }]);
    known = { campaign: campaign.campaign, voucher: voucher.voucher, class: school.class };
    tokens = await Promise.all([
      world.app.token({ role: 'worker', person, acr: 'real-person' }),
      world.app.token({ role: 'institution', organisation: school.institution }),
      world.app.token({ role: 'hrss', division: DIVISION, duties: ['campaign', 'freeze'] }),
    ]);
  });
  afterAll(() => world.stop());

  it('made by hand are answered in the words of the contract', async () => {
    const office = { division: DIVISION, duties: ['freeze'] };
    const { voucher } = await world.claimed(await world.published({ liveKeyRule: 'none' }));
    const right = {
      path: `/voucher/vouchers/${voucher.voucher}/freeze`,
      unknown: `/voucher/vouchers/${newId()}/freeze`,
      body: { reason: 'complaint' },
      keyed: { otherBody: { reason: 'another complaint' } },
      token: await world.app.token({ role: 'hrss', ...office }),
      stranger: await world.app.token({ role: 'hrss', ...office, division: 'CN-HA/xinyang' }),
      wrongRole: await world.app.token({ role: 'worker', ...worker }),
      expired: await world.app.token({ role: 'hrss', ...office }, -60),
    };
    expect(await askedByHand(world.app, right)).toEqual(answersByHand('role.denied'));
  });

  it('about another’s voucher are answered as if it did not exist', async () => {
    const stranger = world.holder().client;
    const key = { key: newId() };
    expect(await stranger.withdraw.attempt({ voucher: known.voucher }, key)).toMatchObject({ refused: 'thing.unknown' });
    expect(await stranger.codeKey.attempt({ voucher: known.voucher }, key)).toMatchObject({ refused: 'thing.unknown' });
    expect(await stranger.voucher.attempt({ voucher: known.voucher })).toMatchObject({ refused: 'thing.unknown' });
  });

  it('are answered by declared codes, fifty of them and more for every route', () => expectDeclaredRefusalsAbout(world.app, known, ...tokens), 120_000);
});
