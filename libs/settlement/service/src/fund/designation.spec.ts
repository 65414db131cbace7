import { randomUUID } from 'node:crypto';
import type { Refusal } from '@jiquan/kernel';
import { county, seat, Story } from '../testing/story';

const city = 'CN-HA/puyang';

/** R-SET-10, A-56, flows §6.1: officers choose the fund, and its division's table prices; who applies chooses nothing. */
describe('the fund that pays without a voucher', () => {
  let story: Story;
  let rich: string;
  let other: string;
  let ofCity: string;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    other = await story.openFund(1_000_000, { source: 'special-account' });
    rich = await story.openFund(1_000_000);
    const treasurer = story.person('city-maker', { role: 'finance', division: city, duties: ['maker'] });
    ofCity = (await treasurer.openFund({ division: city, source: 'employment-subsidy', year: 2023, document: '市级资金（测试）' })).fund;
    await treasurer.appropriate({ fund: ofCity, amountFen: 1_000_000, document: '市级资金（测试）', reference: randomUUID() });
    await publish(county, 24_000);
    await publish(city, 30_000);
    await story.app.hear(story.filed());
  });
  afterEach(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const publish = (division: string, amountFen: number) =>
    story.person(`hrss ${division}`, { role: 'hrss', division, duties: ['campaign'] }).publishTariff(
      { division, purpose: 'assessment', document: division, entries: [{ occupation: null, kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from: '2022-01-01', until: null, amountFen }] },
      { key: randomUUID() },
    );
  const assessed = async () => {
    const one = seat();
    await story.app.hear(story.verified({ ...one, enrolment: null } as never));
    return one.certificate;
  };
  const ask = (fund: string, certificate: string, amountFen: number) =>
    story.assessor().submit.attempt({ purpose: 'assessment', fund, certificates: [certificate], persons: 1, amountFen, commitment: true }, { key: randomUUID() });
  const entitled = async (certificate: string) => (await story.assessor().entitlements({ purpose: 'assessment' })).entitlements.find((each) => each.certificate === certificate);

  it('is not the applicant\'s to choose: without a designation nothing is payable, with one only that fund pays', async () => {
    const certificate = await assessed();
    expect(await entitled(certificate)).toMatchObject({ state: 'waiting', fund: null, amountFen: null, reasons: [{ code: 'fund.not-designated' }] });
    expect(await code(ask(rich, certificate, 24_000))).toBe('entitlement.not-payable');
    await story.designate('assessment', rich);
    expect(await entitled(certificate)).toMatchObject({ state: 'payable', fund: rich, amountFen: 24_000 });
    for (const fund of [other, ofCity]) expect(await code(ask(fund, certificate, 24_000))).toBe('application.other-fund');
    expect(await ask(rich, certificate, 24_000)).toMatchObject({ lines: 1, totalFen: 24_000 });
  });

  it('prices with its own division: the city\'s fund pays the city\'s amount', async () => {
    const certificate = await assessed();
    await story.designate('assessment', ofCity);
    expect(await entitled(certificate)).toMatchObject({ state: 'payable', fund: ofCity, division: county, amountFen: 30_000 });
    // A newer table of the city prices anew what has not been applied for.
    await publish(city, 31_000);
    expect(await entitled(certificate)).toMatchObject({ amountFen: 31_000 });
    expect(await ask(ofCity, certificate, 31_000)).toMatchObject({ totalFen: 31_000 });
  });

  it('changes for what comes, and takes nothing from what was applied for', async () => {
    await story.designate('assessment', rich);
    const [early, late] = [await assessed(), await assessed()];
    const answer = (await ask(rich, early, 24_000)) as { application: string };
    await story.designate('assessment', ofCity);
    expect((await story.lines(answer.application)).map(({ state, amountFen }) => [state, amountFen])).toEqual([['claimed', 24_000]]);
    expect(await story.balances(rich)).toMatchObject({ committed: 24_000 });
    expect(await entitled(late)).toMatchObject({ fund: ofCity, amountFen: 30_000 });
    expect((await story.assessor().designations({ division: county })).designations.map(({ revision, fund }) => [revision, fund])).toEqual([[2, ofCity], [1, rich]]);
  });

  it('is chosen by HRSS of the division, among funds that hold it', async () => {
    const wanted = { division: county, purpose: 'assessment' as const, fund: rich, document: '安排' };
    expect(await code(story.hrss('reviewer', 'application-review').designateFund.attempt(wanted))).toBe('role.denied');
    expect(await code(story.person('far', { role: 'hrss', division: 'CN-HA/xinyang', duties: ['campaign'] }).designateFund.attempt(wanted))).toBe('role.denied');
    expect(await code(story.hrss().designateFund.attempt({ ...wanted, fund: randomUUID() }))).toBe('thing.unknown');
    const cityOfficer = story.person('city-hrss', { role: 'hrss', division: city, duties: ['campaign'] });
    expect(await code(cityOfficer.designateFund.attempt({ ...wanted, division: city }))).toBe('fund.other-division');
    await story.hrss().designateFund(wanted);
    expect(await code(story.hrss().designateFund.attempt(wanted))).toBe('fund.designated-already');
  });
});
