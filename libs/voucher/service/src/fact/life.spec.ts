import { setTimeout as wait } from 'node:timers/promises';
import { PersonFrozen, PersonUnfrozen } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import { ClassCancelled } from '@jiquan/training-contract';
import { VoucherCancelled, VoucherFrozen, VoucherLapsed, VoucherUnbound, VoucherUnfrozen } from '@jiquan/voucher-contract';
import type { Told } from '@jiquan/wire';
import { foldsByName } from '../testing/folds';
import { codeOf, School } from '../testing/school';
import { FUND, key, type Published, World } from '../testing/world';
import { ExpireSweep } from '../voucher';

describe('what is heard of a voucher', () => {
  let world: World;
  let campaign: Published;
  beforeAll(async () => {
    world = await World.open();
    campaign = await world.published({ quota: 500 });
  });
  afterAll(() => world.stop());

  async function admitted() {
    const holder = await world.claimed(campaign);
    const school = new School(world);
    const enrolment = newId();
    await school.approve([{ enrolment, person: holder.person }]);
    const id = holder.voucher.voucher;
    const answer = await school.admit(await codeOf(holder, id), holder.person);
    if ('refused' in answer) throw new Error(answer.refused);
    return { ...holder, school, enrolment, id, facts: foldsByName(holder.person, id, enrolment, school.class) };
  }

  type Heard = { told: Told; version: number };
  const stageOf = async (voucher: string) => (await world.office.voucher({ voucher })).stage;
  const toldOf = async (event: Parameters<typeof world.app.told>[0], voucher: string) => (await world.app.told(event)).filter((each) => each.key === voucher);

  it('is shown step by step from the class to the payment, and to the recovery (R-VCH-06)', async () => {
    const { id, facts, client } = await admitted();
    const steps = [
      ['opened', 'in-training'], ['trained', 'in-assessment'], ['verified', 'certified'], ['payable', 'payable'], ['settled', 'redeemed'], ['returned', 'payable'], ['fell', 'certified'],
    ] as const;
    for (const [name, stage] of steps) {
      await world.app.hearAll([facts[name]]);
      expect(await stageOf(id)).toBe(stage);
    }
    expect((await client.myVouchers({})).vouchers[0]?.whyNot).toMatchObject([{ code: 'voucher.not-payable', facts: { reasons: ['certificate.revoked'] } }, { code: 'voucher.not-paid' }]);
    await world.app.hearAll([facts.ordered]);
    expect(await stageOf(id)).toBe('revoked');
    const history = await world.office.history({ voucher: id });
    expect(history.steps.map((step) => step.to)).toEqual(['claimed', 'admitted', ...steps.map(([, stage]) => stage), 'revoked']);
    expect(history.bindings).toMatchObject([{ presence: 'face', endedOn: null }]);
  });

  it('heard backwards and twice ends the same', async () => {
    const { id, facts } = await admitted();
    const all: Heard[] = [facts.settled, facts.payable, facts.verified, facts.trained, facts.opened];
    await world.app.hearAll([...all, ...all]);
    expect(await stageOf(id)).toBe('redeemed');
    expect(await toldOf(VoucherUnbound, id)).toEqual([]);
  });

  it('heard before the admission counts from the admission on', async () => {
    const holder = await world.claimed(campaign);
    const school = new School(world);
    const enrolment = newId();
    await school.approve([{ enrolment, person: holder.person }]);
    const id = holder.voucher.voucher;
    await world.app.hearAll([foldsByName(holder.person, id, enrolment, school.class).trained]);
    expect(await stageOf(id)).toBe('claimed');
    expect(await school.admit(await codeOf(holder, id), holder.person)).toMatchObject({ stage: 'in-assessment' });
  });

  it('a class not recognised before payment gives it back with its time, once; what is heard of the old enrolment later changes nothing (INF-03)', async () => {
    const { id, facts, school, person, enrolment, client } = await admitted();
    await world.app.hearAll([facts.opened, facts.trained, facts.verified, facts.payable, facts.notRecognised, facts.ended]);
    expect(await world.office.voucher({ voucher: id })).toMatchObject({ stage: 'claimed', enrolment: null, expiresOn: '2023-07-09' });
    expect((await toldOf(VoucherUnbound, id)).map((each) => each.payload)).toEqual([{ voucher: id, enrolment, person, reason: 'class-not-recognised' }]);
    const other = new School(world);
    const again = newId();
    await other.approve([{ enrolment: again, person }]);
    await world.app.sql(`DELETE FROM voucher.used_code WHERE voucher = $1`, [id]);
    expect(await other.admit(await codeOf({ person, client }, id), person)).toMatchObject({ stage: 'admitted', enrolment: again, class: other.class });
    await world.app.hearAll([facts.revoked, facts.fell]);
    expect(await stageOf(id)).toBe('admitted');
    expect(other.class).not.toBe(school.class);
  });

  it('a class not recognised after payment changes nothing until the recovery is ordered (A-76)', async () => {
    const { id, facts } = await admitted();
    await world.app.hearAll([facts.opened, facts.trained, facts.verified, facts.payable, facts.settled]);
    await world.app.hearAll([facts.notRecognised]);
    expect(await stageOf(id)).toBe('redeemed');
    expect(await toldOf(VoucherUnbound, id)).toEqual([]);
    await world.app.hearAll([facts.ordered]);
    expect(await stageOf(id)).toBe('revoked');
  });

  it('a cancelled class lets go of everybody in it', async () => {
    const [one, two] = [await world.claimed(campaign), await world.claimed(campaign)];
    const school = new School(world);
    await school.approve([one, two].map(({ person }) => ({ enrolment: newId(), person })));
    for (const holder of [one, two]) await school.admit(await codeOf(holder, holder.voucher.voucher), holder.person);
    await world.app.hear(ClassCancelled({ class: school.class, reason: 'too-few' }), { version: 2 });
    for (const { voucher } of [one, two]) {
      expect(await stageOf(voucher.voucher)).toBe('claimed');
      expect(await toldOf(VoucherUnbound, voucher.voucher)).toMatchObject([{ payload: { reason: 'too-few' } }]);
    }
  });

  it('the assessment subsidy is no business of the voucher', async () => {
    const { id, facts } = await admitted();
    await world.app.hear({ ...facts.settled.told, payload: { ...facts.settled.told.payload, purpose: 'assessment' } });
    expect(await stageOf(id)).toBe('admitted');
  });

  it('a frozen person freezes every live voucher, and each is told when its own state changes (R-SET-18)', async () => {
    const { id, person } = await admitted();
    await world.app.hear(PersonFrozen({ person, reason: 'investigation' }), { version: 1 });
    expect(await world.office.voucher({ voucher: id })).toMatchObject({ frozen: true, stage: 'admitted' });
    await world.office.freeze({ voucher: id, reason: 'complaint' }, key());
    await world.app.hear(PersonUnfrozen({ person }), { version: 2 });
    expect(await world.office.voucher({ voucher: id })).toMatchObject({ frozen: true });
    await world.office.unfreeze({ voucher: id }, key());
    expect(await toldOf(VoucherFrozen, id)).toMatchObject([{ payload: { reason: 'investigation' } }]);
    expect(await toldOf(VoucherUnfrozen, id)).toHaveLength(1);
    // The older word comes once more.
    await world.app.hear(PersonFrozen({ person, reason: 'investigation' }), { version: 1 });
    expect(await world.office.voucher({ voucher: id })).toMatchObject({ frozen: false });
  });

  it('a person\'s freeze is lifted from a voucher that was paid meanwhile, so that a late return finds it free (R-SET-18)', async () => {
    const { id, person, facts } = await admitted();
    await world.app.hearAll([facts.verified, facts.payable]);
    await world.app.hear(PersonFrozen({ person, reason: 'investigation' }), { version: 1 });
    await world.app.hearAll([facts.settled]);
    await world.app.hear(PersonUnfrozen({ person }), { version: 2 });
    await world.app.hearAll([facts.returned]);
    expect(await world.office.voucher({ voucher: id })).toMatchObject({ stage: 'payable', frozen: false });
    expect(await toldOf(VoucherUnfrozen, id)).toHaveLength(1);
  });

  it('a paid voucher is frozen with its person as well: paid first or frozen first ends the same', async () => {
    const { id, person, facts } = await admitted();
    await world.app.hearAll([facts.verified, facts.payable, facts.settled]);
    await world.app.hear(PersonFrozen({ person, reason: 'investigation' }), { version: 1 });
    await world.app.hearAll([facts.returned]);
    expect(await world.office.voucher({ voucher: id })).toMatchObject({ stage: 'payable', frozen: true });
  });

  it('withdrawn in a class ends the binding and releases once; with a certificate it is too late', async () => {
    const { id, client, facts, person, enrolment } = await admitted();
    expect(await world.holder().client.withdraw.attempt({ voucher: id }, key())).toMatchObject({ refused: 'thing.unknown' });
    expect(await client.withdraw({ voucher: id }, key())).toMatchObject({ stage: 'cancelled' });
    expect(await client.withdraw.attempt({ voucher: id }, key())).toMatchObject({ refused: 'voucher.ended' });
    expect((await toldOf(VoucherUnbound, id)).map((each) => each.payload)).toEqual([{ voucher: id, enrolment, person, reason: 'withdrawn' }]);
    expect((await toldOf(VoucherCancelled, id)).map((each) => each.payload)).toEqual([{ voucher: id, campaign: campaign.campaign, fund: FUND, person, maxFen: 100_000, reason: 'withdrawn' }]);
    await world.app.hearAll([facts.opened, facts.trained, facts.ended]);
    expect(await stageOf(id)).toBe('cancelled');
    const second = await admitted();
    await world.app.hearAll([second.facts.verified]);
    expect(await second.client.withdraw.attempt({ voucher: second.id }, key())).toMatchObject({ refused: 'voucher.certified' });
    await world.app.hearAll([second.facts.payable]);
    expect(await world.office.cancel.attempt({ voucher: second.id, reason: 'fraud' }, key())).toMatchObject({ refused: 'voucher.payable' });
    await world.app.hearAll([second.facts.fell]);
    expect(await world.office.cancel({ voucher: second.id, reason: 'fraud' }, key())).toMatchObject({ stage: 'cancelled' });
  });

  it('a fact and an admission at the same moment: whoever is second sees the first', async () => {
    const holder = await world.claimed(campaign);
    const school = new School(world);
    const enrolment = newId();
    await school.approve([{ enrolment, person: holder.person }]);
    const id = holder.voucher.voucher;
    const code = await codeOf(holder, id);
    const [answer] = await Promise.all([school.admit(code, holder.person), world.app.hearAll([foldsByName(holder.person, id, enrolment, school.class).trained])]);
    expect(answer).toMatchObject({ enrolment });
    await wait(50);
    expect(await stageOf(id)).toBe('in-assessment');
  });

  it('is nothing to a stranger: another worker, another institution, another division', async () => {
    const { id, school, client } = await admitted();
    expect(await client.voucher({ voucher: id })).toMatchObject({ stage: 'admitted' });
    expect(await school.client.voucher({ voucher: id })).toMatchObject({ stage: 'admitted' });
    const strangers = [world.holder().client, new School(world).client, world.app.as({ role: 'hrss', division: 'CN-HA/xinyang', duties: ['freeze'] })];
    for (const stranger of strangers) expect(await stranger.voucher.attempt({ voucher: id })).toMatchObject({ refused: 'thing.unknown' });
    expect(await (strangers[2] as typeof client).history.attempt({ voucher: id })).toMatchObject({ refused: 'thing.unknown' });
    expect(await (strangers[2] as typeof client).freeze.attempt({ voucher: id, reason: 'x' }, key())).toMatchObject({ refused: 'role.denied' });
    const auditor = world.app.as({ role: 'auditor' });
    expect((await auditor.campaignVouchers({ campaign: campaign.campaign, stage: 'admitted' })).vouchers.length).toBeGreaterThan(0);
    expect(await auditor.history({ voucher: id })).toMatchObject({ stage: 'admitted' });
  });

  // Moves the clock: stays last.
  it('lapses the day after its last, once, unless it is in a class or frozen (A-02)', async () => {
    const short = await world.published({ validDays: 10, liveKeyRule: 'none' });
    const [idle, frozen] = [await world.claimed(short), await world.claimed(short)];
    await world.office.freeze({ voucher: frozen.voucher.voucher, reason: 'complaint' }, key());
    world.app.advanceTo('2023-03-11');
    expect(await world.app.sweep(ExpireSweep)).toBe(0);
    expect(await stageOf(idle.voucher.voucher)).toBe('claimed');
    world.app.advanceTo('2023-03-12');
    expect(await world.app.sweep(ExpireSweep)).toBe(1);
    expect(await world.app.sweep(ExpireSweep)).toBe(0);
    // A run that found nothing is no command and leaves no line.
    expect(await world.app.sql(`SELECT outcome FROM voucher.audit WHERE route = 'voucher.expire'`)).toEqual([{ outcome: 'done' }]);
    expect(await stageOf(idle.voucher.voucher)).toBe('lapsed');
    expect(await stageOf(frozen.voucher.voucher)).toBe('claimed');
    expect((await toldOf(VoucherLapsed, idle.voucher.voucher)).map((each) => each.payload)).toMatchObject([{ maxFen: 100_000, reason: 'expired' }]);
  });
});
