import { randomUUID } from 'node:crypto';
import { PersonFrozen } from '@jiquan/identity-contract';
import { county, type Seat, seat, Story } from '../testing/story';

/** an amount is decided when it is applied for. A document that prices the next year says nothing about the last one. */
describe('a newer revision of a tariff', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.designate('assessment');
    await story.app.hear(story.filed());
    await publish('2023-01-01');
  });
  afterEach(() => story.app.stop());

  const publish = (from: string) =>
    story.hrss().publishTariff(
      { division: county, purpose: 'assessment', document: from, entries: [{ occupation: null, kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from, until: null, amountFen: 24_000 }] },
      { key: randomUUID() },
    );
  const submit = async (one: Seat) => {
    await story.app.hear(story.verified({ ...one, enrolment: null } as never));
    const { application } = await story.assessor().submit(
      { purpose: 'assessment', fund: story.fund, certificates: [one.certificate], persons: 1, amountFen: 24_000, commitment: true },
      { key: randomUUID() },
    );
    return application;
  };

  it('takes nothing from a line that was born before it', async () => {
    const application = await submit(seat());
    const before = await story.balances();
    await publish('2024-01-01');
    expect((await story.lines(application)).map(({ state }) => state)).toEqual(['claimed']);
    expect(await story.balances()).toEqual(before);
  });

  it('orders nothing back that was paid', async () => {
    const one = seat();
    const application = await approved(one);
    const push = (await story.push()).push as string;
    await story.acceptAll(push);
    const { number } = await story.file(push);
    await story.bank('B1', number, [{ sequence: 1, status: '成功', yuan: '240.00' }]);
    expect(await story.balances()).toMatchObject({ paid: 24_000 });
    await publish('2024-01-01');
    expect(await story.balances()).toMatchObject({ paid: 24_000 });
    expect((await story.hrss().recoveries({})).recoveries).toEqual([]);
    expect((await story.lines(application)).map(({ state }) => state)).toEqual(['paid']);
  });

  it('holds nothing that was applied for: it is pushed, accepted and paid at its own price', async () => {
    const one = seat();
    const application = await approved(one);
    await publish('2024-01-01');
    const push = (await story.push()).push as string;
    expect(await story.acceptAll(push)).toMatchObject({ acceptedLines: 1, acceptedFen: 24_000, outcomes: [] });
    const { number } = await story.file(push);
    await story.bank('B1', number, [{ sequence: 1, status: '成功', yuan: '240.00' }]);
    expect((await story.lines(application)).map(({ state, amountFen }) => [state, amountFen])).toEqual([['paid', 24_000]]);
  });

  it('still holds it for any other reason', async () => {
    const one = seat();
    const application = await approved(one);
    await publish('2024-01-01');
    await story.app.hear(PersonFrozen({ person: one.person, reason: 'fraud' }));
    expect(await story.hrss('pusher').push.attempt({ division: county, fund: story.fund, month: '2023-04' })).toMatchObject({ refused: 'entitlement.held' });
    expect((await story.lines(application)).map(({ state }) => state)).toEqual(['claimed']);
  });

  it('prices what was not applied for yet: without an entry there is no amount', async () => {
    const one = seat();
    await story.app.hear(story.verified({ ...one, enrolment: null } as never));
    await publish('2024-01-01');
    const { entitlements } = await story.assessor().entitlements({ purpose: 'assessment' });
    expect(entitlements).toMatchObject([{ state: 'waiting', amountFen: null, reasons: [{ code: 'tariff.none' }] }]);
    const asked = { purpose: 'assessment' as const, fund: story.fund, certificates: [one.certificate], persons: 1, amountFen: 24_000, commitment: true };
    expect(await story.assessor().submit.attempt(asked, { key: randomUUID() })).toMatchObject({ refused: 'entitlement.not-payable' });
  });

  async function approved(one: Seat): Promise<string> {
    const application = await submit(one);
    await story.payee('assessor');
    await untilNoticed(application);
    await story.hrss('first').review({ application, step: 'hrss-first', opinion: 'agree', note: '同意' });
    await story.hrss('second').review({ application, step: 'hrss-second', opinion: 'agree', note: '同意' });
    await story.app.hear(story.verified({ ...one, enrolment: null, verification: randomUUID() } as never));
    return application;
  }

  /** Without an industry department HRSS reviews in its place. */
  async function untilNoticed(application: string): Promise<void> {
    await story.hrss('accepts').accept({ application });
    await story.hrss('third').review({ application, step: 'industry-first', opinion: 'agree', note: '同意' });
    await story.hrss('fourth').review({ application, step: 'industry-second', opinion: 'agree', note: '同意' });
    await story.notice(application);
    story.app.advanceTo('2023-04-17');
  }
});
