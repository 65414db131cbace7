import { randomUUID } from 'node:crypto';
import { CertificateUnverifiable } from '@jiquan/certificate-contract';
import { PersonFrozen, PersonUnfrozen } from '@jiquan/identity-contract';
import type { Refusal } from '@jiquan/kernel';
import { ReverificationAsked } from '@jiquan/settlement-contract';
import { county, type Seat, Story } from '../testing/story';

describe('a push', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(10_000_000);
    await story.grant(2_400_000);
  });
  afterEach(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const attempt = (month?: string) => story.hrss('pusher').push.attempt({ division: county, fund: story.fund, month: month ?? story.app.today.slice(0, 7) });

  it('is monthly, of this month, once for a division and fund (R-SET-08, A-23)', async () => {
    expect(await code(attempt())).toBe('push.nothing');
    await story.approved(1);
    expect(await code(attempt('2023-03'))).toBe('push.not-this-month');
    expect(await code(story.hrss('reviewer', 'notice').push.attempt({ division: county, fund: story.fund, month: '2023-04' }))).toBe('role.denied');
    await story.push();
    expect(await code(attempt())).toBe('push.already-sent');
    story.app.advanceTo('2023-05-04');
    expect(await code(attempt())).toBe('push.nothing');
  });

  it('takes only certificates verified within seven days; the others are asked for once and wait', async () => {
    const { seats } = await story.approved(2);
    const [first, second] = seats as [Seat, Seat];
    const verifiedOn = story.app.today;
    story.app.advanceTo('2023-04-28');
    await story.refresh([first]);
    const told = await story.push();
    expect(verifiedOn).toBe('2023-04-15');
    // One push a month: what the query system will answer soon is not left behind in silence.
    expect(told).toMatchObject({ push: null, lines: 1, notFresh: 1, waitingCount: 1, reverificationsAsked: 1, waiting: [{ reason: 'verification.stale' }] });
    expect(await story.push()).toMatchObject({ push: null, notFresh: 1, reverificationsAsked: 0 });
    expect(await story.push(0)).toMatchObject({ push: null });
    const asked = await story.app.told(ReverificationAsked);
    expect(asked.map(({ payload }) => payload)).toEqual([{ certificate: second.certificate, revision: 1 }]);
    expect(await story.push(told.notFresh)).toMatchObject({ push: expect.any(String) as string, lines: 1, notFresh: 1 });
    story.app.advanceTo('2023-05-04');
    expect(await code(attempt())).toBe('push.nothing');
    expect(await story.app.told(ReverificationAsked)).toHaveLength(1);
    await story.refresh([second]);
    expect(await story.push()).toMatchObject({ lines: 1, waitingCount: 0 });
  });

  it('waits for those that are verified again, and then takes all of them', async () => {
    const { seats } = await story.approved(2);
    story.app.advanceTo('2023-04-28');
    await story.refresh(seats.slice(0, 1));
    expect(await story.push()).toMatchObject({ push: null, notFresh: 1 });
    await story.refresh(seats.slice(1));
    expect(await story.push()).toMatchObject({ push: expect.any(String) as string, lines: 2, notFresh: 0 });
  });

  it('the boundary of seven days: fresh to the moment, stale a moment later', async () => {
    const { seats, application } = await story.approved(1);
    const shown = async () => (await story.claimant().applicationLines({ application })).lines.map((line) => line.verifiedAsOf.slice(0, 10));
    const verifiedOn = await shown();
    const at = story.app.running.contexts.get('settlement')?.clock.now() as string;
    const later = (milliseconds: number) => new Date(Date.parse(at) + 7 * 86_400_000 + milliseconds).toISOString();
    story.app.advanceTo(later(60_000));
    expect(await story.push()).toMatchObject({ push: null, waitingCount: 1, reverificationsAsked: 1 });
    await story.refresh(seats);
    // Whoever pushes can see that the fresh answer has arrived.
    expect([...verifiedOn, ...(await shown())]).toEqual(['2023-04-14', '2023-04-21']);
    expect(await story.push()).toMatchObject({ lines: 1 });
  });

  it('waits where an account is missing, or was changed the day before (payee.changing)', async () => {
    const { classId } = await story.certified(1);
    const { application } = await story.submit(story.claimant(), [classId], 1, 100_000);
    await story.approve(application);
    const { seats } = { seats: (await story.lines(application)).map(({ certificate }) => certificate) };
    expect(seats).toHaveLength(1);
    await story.app.sql(`UPDATE settlement.remembered_verification SET as_of = $1`, ['2023-04-16T00:00:00.000Z']);
    expect(await code(attempt())).toBe('payee.none');
    await story.payee();
    const swindler = story.person('inside-job', { role: 'institution', organisation: story.institution });
    const { payee } = await swindler.proposePayee({ name: '他人', bank: '他行', account: '6230000000000000001', proof: '无' }, { key: randomUUID() });
    expect(await code(attempt())).toBe('payee.changing');
    expect(await code(swindler.confirmPayee.attempt({ payee, version: 1 }))).toBe('payee.same-person');
    expect(await code(story.claimant('stranger', randomUUID()).confirmPayee.attempt({ payee, version: 1 }))).toBe('payee.other-owner');
    expect(await code(story.claimant().confirmPayee.attempt({ payee, version: 2 }))).toBe('proposal.changed');
    const confirmed = await story.claimant().confirmPayee({ payee, version: 1 });
    expect(confirmed.effectiveOn).toBe('2023-04-20');
    story.app.advanceTo('2023-04-19');
    expect(await code(attempt())).toBe('payee.changing');
    story.app.advanceTo('2023-04-20');
    const sent = await story.push();
    await story.acceptAll(sent.push as string);
    // A change after the push never touches what was pushed.
    const third = await swindler.proposePayee({ name: '第三人', bank: '他行', account: '6230000000000000002', proof: '无' }, { key: randomUUID() });
    await story.claimant().confirmPayee({ payee: third.payee, version: third.version });
    story.app.advanceTo('2023-04-27');
    const { file } = await story.file(sent.push as string);
    const content = await story.finance('maker').fileContent({ file });
    expect(Buffer.from(content.bytes).toString()).toContain('6230000000000000001');
  });

  it('leaves out what is held: a frozen person, a certificate not found again, a frozen application', async () => {
    const { seats, application } = await story.approved(3);
    const [frozen, lost] = seats as [Seat, Seat];
    await story.app.hear(PersonFrozen({ person: frozen.person, reason: 'fraud' }));
    await story.app.hear(CertificateUnverifiable({ certificate: lost.certificate, person: lost.person, enrolment: lost.enrolment, answer: 'mismatch', asOf: '2023-04-16T00:00:00.000Z' as never }));
    await story.hrss().freeze({ application, reason: '核查' });
    expect(await code(attempt())).toBe('application.frozen');
    await story.hrss().unfreeze({ application, reason: '完毕' });
    const sent = await story.push();
    expect([sent.lines, sent.waiting.map(({ reason }) => reason)]).toEqual([1, ['entitlement.held', 'entitlement.held']]);
    await story.app.hear(PersonUnfrozen({ person: frozen.person }));
    story.app.advanceTo('2023-05-04');
    await story.refresh(seats);
    expect(await story.push()).toMatchObject({ lines: 2, waitingCount: 0 });
  });

  it('finance accepts or refuses line by line, maker and checker are two people (R-SET-09)', async () => {
    const { application } = await story.approved(3);
    const push = (await story.push()).push as string;
    const [one, two, three] = (await story.lines(application)).map(({ line }) => line) as [string, string, string];
    const both = story.finance('both', 'maker', 'checker');
    expect(await code(both.confirmAcceptance.attempt({ push, version: 1 }))).toBe('push.wrong-state');
    expect(await code(both.proposeAcceptance.attempt({ push, refused: [{ line: randomUUID(), reason: 'x' }] }))).toBe('line.unknown');
    const seen = await both.proposeAcceptance({ push, refused: [] });
    const { version } = await both.proposeAcceptance({ push, refused: [{ line: one, reason: 'document.missing' }] });
    expect(await code(both.confirmAcceptance.attempt({ push, version }))).toBe('push.same-officer');
    expect(await code(story.finance('maker').confirmAcceptance.attempt({ push, version }))).toBe('role.denied');
    // The checker saw that nothing was refused; meanwhile the maker refused a line.
    expect(await code(story.finance('checker').confirmAcceptance.attempt({ push, version: seen.version }))).toBe('proposal.changed');
    expect((await story.finance('checker').pushDetail({ push })).version).toBe(version);
    const proposed = [];
    for await (const row of await story.finance('checker').pushLines({ push } as never)) if (row.refusedFor !== null) proposed.push([row.line, row.refusedFor]);
    expect(proposed).toEqual([[one, 'document.missing']]);
    const gone = (await story.app.sql<{ certificate: string; person: string; enrolment: string }>(`SELECT certificate, person, enrolment FROM settlement.line WHERE id = $1`, [two]))[0] as never;
    await story.app.hear(story.revoked(gone));
    const accepted = await story.finance('checker').confirmAcceptance({ push, version });
    expect(accepted).toMatchObject({ acceptedLines: 1, acceptedFen: 100_000, refusedLines: 1, outcomes: [{ line: two, outcome: 'line.left' }] });
    expect(await code(story.finance('checker').confirmAcceptance.attempt({ push, version }))).toBe('push.wrong-state');
    const lines = await story.lines(application);
    expect(lines.map(({ line, state, leftReason }) => [line, state, leftReason]).sort()).toEqual(
      [
        [one, 'left', 'document.missing'],
        [two, 'left', 'certificate.revoked'],
        [three, 'in-payment', null],
      ].sort(),
    );
    expect(await story.balances()).toMatchObject({ 'in-payment': 100_000 });
  });

  it('what became held between push and acceptance goes back and waits for another push', async () => {
    const { seats, application } = await story.approved(1);
    const push = (await story.push()).push as string;
    await story.app.hear(PersonFrozen({ person: seats[0]?.person as string, reason: 'fraud' }));
    expect(await story.acceptAll(push)).toMatchObject({ acceptedLines: 0, outcomes: [{ outcome: 'entitlement.held' }] });
    expect(await story.lines(application)).toMatchObject([{ state: 'claimed' }]);
    expect(await code(story.finance('maker').createFile.attempt({ push, encoding: 'utf-8' }, { key: randomUUID() }))).toBe('payment.nothing');
  });
});
