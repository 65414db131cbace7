import { randomUUID } from 'node:crypto';
import { newId } from '@jiquan/platform';
import { answersByHand, askedByHand, expectDeclaredRefusalsAbout } from '@jiquan/platform/testing';
import { county, Story } from './testing/story';

describe('bad requests to settlement', () => {
  let story: Story;
  let tokens: string[];
  let known: { fund: string; class: string; application: string; push: string; file: string; payee: string; import: string };
  let person: string;
  beforeAll(async () => {
    story = await Story.begin();
    await story.openFund(10_000_000);
    await story.grant(1_000_000);
    const { classId, application, push, file, seats } = await story.inFile(2);
    person = seats[0]?.person ?? '';
    const [payee] = await story.app.sql<{ id: string }>(`SELECT id FROM payee`);
    const { import: brought } = await story.finance('maker').importResults({ bankFile: 'B1', file: Buffer.from('批次号,序号,结果,金额(元),日期\r\n1,1,成功,1000.00,2023-04-20') });
    known = { fund: story.fund, class: classId, application, push, file, payee: payee?.id ?? '', import: brought };
    const { app, institution, body } = story;
    tokens = await Promise.all([
      app.token({ role: 'institution', organisation: institution }),
      app.token({ role: 'assessment-body', organisation: body }),
      app.token({ role: 'worker', person, acr: 'real-person' }),
      app.token({ role: 'hrss', division: county, duties: ['application-review', 'notice', 'push', 'freeze', 'sanction', 'campaign', 'recovery', 'tariff', 'fund'] }),
      app.token({ role: 'industry', division: county, department: 'agriculture', duties: ['application-review'] }),
      app.token({ role: 'finance', division: county, duties: ['maker', 'checker', 'fund'] }),
      app.token({ role: 'auditor' }),
      app.token({ role: 'administrator' }),
    ]);
  });
  afterAll(() => story.app.stop());

  it('made by hand are answered in the words of the contract', async () => {
    const { app } = story;
    const office = { role: 'hrss', duties: ['freeze'] } as const;
    const right = {
      path: `/settlement/applications/${known.application}/freeze`,
      unknown: `/settlement/applications/${newId()}/freeze`,
      body: { reason: '接到举报' },
      keyed: { otherBody: { reason: '审计要求' } },
      token: await app.token({ ...office, division: county }),
      stranger: await app.token({ ...office, division: 'CN-HA/xinyang' }),
      wrongRole: await app.token({ role: 'worker', person }),
      expired: await app.token({ ...office, division: county }, -60),
    };
    await story.hrss('melter', 'freeze').unfreeze.attempt({ application: known.application, reason: '查清' });
    expect(await askedByHand(app, right)).toEqual(answersByHand('role.denied'));
  });

  it('about another’s application are answered as if it did not exist', async () => {
    const stranger = story.claimant('stranger', randomUUID());
    expect(await stranger.application.attempt({ application: known.application })).toMatchObject({ refused: 'thing.unknown' });
    expect(await stranger.applicationLines.attempt({ application: known.application })).toMatchObject({ refused: 'thing.unknown' });
  });

  it('are answered by declared codes, fifty of them and more for every route', () => expectDeclaredRefusalsAbout(story.app, known, ...tokens), 120_000);
});
