import { randomUUID } from 'node:crypto';
import { providerPacts } from '@jiquan/platform/testing/pacts';
import { CampaignFundingAsked } from '@jiquan/voucher-contract';
import { county, type Seat, Story } from '../testing/story';

/** Money is granted and refused, two are paid: of one it comes back, of the other it is recovered. */
async function everything(): Promise<Story> {
  const story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
  await story.openFund(10_000_000);
  await story.grant(2_400_000);
  await story.app.hear(CampaignFundingAsked({ campaign: randomUUID(), revision: 1, division: county, fund: story.fund, totalFen: 90_000_000 }));
  const entry = { occupation: '4-03-02-01', kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from: '2022-01-01', until: '2023-12-31', amountFen: 24_000 };
  await story.hrss().publishTariff({ division: county, purpose: 'assessment', document: '测试标准', entries: [entry] }, { key: randomUUID() });
  const { number, seats } = await story.inFile(2);
  const [kept, returned] = seats as [Seat, Seat];
  await story.bank('B1', number, [{ sequence: 1, status: '成功' }, { sequence: 2, status: '成功' }]);
  await story.bank('B2', number, [{ sequence: 2, status: '失败', reason: '退票' }]);
  await story.app.hearAll([kept, returned].map((seat) => ({ told: story.revoked(seat) })));
  for (const { recovery } of (await story.hrss().recoveries({ state: 'due' })).recoveries) await story.hrss().orderRecovery({ recovery, document: '追缴决定书' });
  await story.approved(1);
  story.app.advanceTo('2023-05-20');
  await story.push();
  return story;
}

providerPacts({ provider: 'settlement', begin: everything });
