import { randomUUID } from 'node:crypto';
import { VoucherAdmitted } from '@jiquan/voucher-contract';
import { county, occupation, Story } from '../testing/story';

const city = 'CN-HA/puyang';

/** flows.md names it so: a value by tariff is the pinned revision's, in whatever division that stands. */
describe('a campaign by tariff whose money is another division\'s', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
  });
  afterAll(() => story.app.stop());

  const publish = (division: string, amountFen: number) =>
    story.person(`hrss ${division}`, { role: 'hrss', division, duties: ['campaign'] }).publishTariff(
      { division, purpose: 'training', document: `${division} ${amountFen}`, entries: [{ occupation: null, kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from: '2023-01-01', until: null, amountFen }] },
      { key: randomUUID() },
    );

  it('is priced by the revision its campaign pinned, not by that of the fund\'s division, nor by a newer one', async () => {
    const treasurer = story.person('city-maker', { role: 'finance', division: city, duties: ['maker'] });
    story.fund = (await treasurer.openFund({ division: city, source: 'employment-subsidy', year: 2023, document: '市级资金（测试）' })).fund;
    await publish(city, 70_000);
    const pinned = await publish(county, 90_000);
    await publish(county, 95_000);
    const taught = story.taught(1);
    await story.app.hearAll(
      taught.facts.map((told) => {
        if (told.name !== VoucherAdmitted.eventName) return { told };
        const payload = told.payload as Parameters<typeof VoucherAdmitted>[0];
        return { told: VoucherAdmitted({ ...payload, occupation, valueKind: 'tariff', faceFen: null, valueDocument: pinned.tariff, tariffRevision: pinned.revision }) };
      }),
    );
    const { entitlements } = await story.claimant().entitlements({ class: taught.classId });
    expect(entitlements).toMatchObject([{ state: 'payable', amountFen: 90_000, fund: story.fund, document: `${county} 90000` }]);
  });
});
