import { ReverificationAsked } from '@jiquan/settlement-contract';
import { type Seat, Story } from '../testing/story';

/** R-VCH-04: finance may accept days after the push; what counts is that the certificate is fresh when money moves. */
describe('a certificate that got old between push and acceptance', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(360_000);
  });
  afterEach(() => story.app.stop());

  const states = async (application: string) => (await story.lines(application)).map(({ state }) => state).sort();
  /** Seven days after the certificates were verified last, and so many milliseconds. */
  const wait = (milliseconds: number) => {
    const at = story.app.running.contexts.get('settlement')?.clock.now() as string;
    story.app.advanceTo(new Date(Date.parse(at) + 7 * 86_400_000 + milliseconds).toISOString());
  };

  it('goes back and is verified again; the others are paid, and the next push takes it', async () => {
    const { seats, application } = await story.approved(2);
    const [first, second] = seats as [Seat, Seat];
    const push = (await story.push()).push as string;
    wait(60_000);
    await story.refresh([first]);
    expect(await story.acceptAll(push)).toMatchObject({ acceptedLines: 1, acceptedFen: 100_000, refusedLines: 0, outcomes: [{ outcome: 'verification.stale' }] });
    expect(await states(application)).toEqual(['claimed', 'in-payment']);
    expect(await story.balances()).toMatchObject({ committed: 100_000, 'in-payment': 100_000 });
    expect((await story.app.told(ReverificationAsked)).map(({ payload }) => payload)).toEqual([{ certificate: second.certificate, revision: 1 }]);
    story.app.advanceTo('2023-05-04');
    await story.refresh([second]);
    expect(await story.push()).toMatchObject({ lines: 1, waitingCount: 0 });
  });

  it('all of them old: finance is done with the push, nothing is paid and nothing is lost', async () => {
    const { seats, application } = await story.approved(2);
    const push = (await story.push()).push as string;
    wait(60_000);
    expect(await story.acceptAll(push)).toMatchObject({ acceptedLines: 0, acceptedFen: 0 });
    expect(await states(application)).toEqual(['claimed', 'claimed']);
    story.app.advanceTo('2023-05-04');
    await story.refresh(seats);
    expect(await story.push()).toMatchObject({ lines: 2 });
  });

  it('is asked for by the maker, so that the checker finds it fresh', async () => {
    const { seats } = await story.approved(1);
    const push = (await story.push()).push as string;
    wait(60_000);
    const proposed = await story.finance('maker').proposeAcceptance({ push, refused: [] });
    expect(proposed).toMatchObject({ notFresh: 1, reverificationsAsked: 1 });
    expect(await story.finance('checker').pushDetail({ push })).toMatchObject({ state: 'proposed', notFresh: 1 });
    await story.refresh(seats);
    expect(await story.finance('checker').pushDetail({ push })).toMatchObject({ notFresh: 0 });
    expect(await story.finance('checker').confirmAcceptance({ push, version: proposed.version })).toMatchObject({ acceptedLines: 1, outcomes: [] });
  });

  it('to the moment of the seventh day it is fresh', async () => {
    await story.approved(1);
    const [verified] = await story.app.sql<{ at: string }>(`SELECT max(as_of)::text AS at FROM settlement.remembered_verification`);
    const push = (await story.push()).push as string;
    const last = Date.parse(verified?.at as string) + 7 * 86_400_000;
    story.app.advanceTo(new Date(last - 30_000).toISOString());
    expect(await story.acceptAll(push)).toMatchObject({ acceptedLines: 1, outcomes: [] });
  });
});
