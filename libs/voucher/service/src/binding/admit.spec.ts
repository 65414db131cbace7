import { newId } from '@jiquan/platform';
import { ClassCancelled, ClassOpened, ClassRosterChanged, EnrolmentEnded } from '@jiquan/training-contract';
import { VoucherAdmitted, VoucherUnbound } from '@jiquan/voucher-contract';
import { codeOf, School } from '../testing/school';
import { COOK, FUND, key, NURSE, type Published, World } from '../testing/world';

describe('admit (R-VCH-03, R-VCH-07, INF-02, A-64)', () => {
  let world: World;
  let campaign: Published;
  beforeAll(async () => {
    world = await World.open();
    campaign = await world.published({ quota: 500, levels: ['5', '4'] });
  });
  afterAll(() => world.stop());

  /** A holder with a claimed voucher who sits in an approved class. */
  async function seated(changes: Parameters<School['approve']>[1] = {}) {
    const holder = await world.claimed(campaign);
    const school = new School(world);
    const enrolment = newId();
    await school.approve([{ enrolment, person: holder.person }], changes);
    return { ...holder, school, enrolment, id: holder.voucher.voucher };
  }

  it('binds the voucher to the enrolment with the code, the face and the roster, and tells what settlement needs', async () => {
    const { school, enrolment, person, id, client } = await seated();
    const admitted = await school.admit(await codeOf({ person, client }, id), person);
    expect(admitted).toMatchObject({ stage: 'admitted', enrolment, class: school.class, admittedOn: '2023-03-01', afterOpening: false });
    const [told] = (await world.app.told(VoucherAdmitted)).filter((event) => event.key === id);
    expect(told).toMatchObject({
      version: 3,
      payload: { voucher: id, campaign: campaign.campaign, fund: FUND, person, enrolment, institution: school.institution, valueKind: 'face', faceFen: 100_000, maxFen: 100_000, tariffRevision: null },
    });
    expect((await school.client.classVouchers({ class: school.class })).vouchers).toMatchObject([{ voucher: id, person }]);
  });

  it('takes what identity signed for the holder, for this institution and this class alone', async () => {
    const { school, person, id, client } = await seated();
    const code = await codeOf({ person, client }, id);
    const word = (changes: object = {}) => school.presence(person, { method: 'session', class: school.class, ...changes });
    expect(await school.admit(code, person, { presence: await word({ person: newId() }) })).toMatchObject({ refused: 'voucher.presence-other-person' });
    expect(await school.admit(code, person, { presence: await word({ institution: newId() }) })).toMatchObject({ refused: 'voucher.presence-other-institution' });
    expect(await school.admit(code, person, { presence: await word({ class: newId() }) })).toMatchObject({ refused: 'voucher.presence-other-class' });
    await expect(school.admit(code, person, { presence: await word({ class: undefined }) })).rejects.toMatchObject({ problem: { code: 'token.invalid' } });
    expect(await school.admit(code, person, { presence: await word() })).toMatchObject({ stage: 'admitted' });
  });

  it('never takes an access token of the holder: who has that could act as the holder everywhere', async () => {
    const { school, person, id, client } = await seated();
    const code = await codeOf({ person, client }, id);
    const token = await world.app.token({ role: 'worker', person, acr: 'real-person' });
    await expect(school.admit(code, person, { presence: token })).rejects.toMatchObject({ problem: { status: 401, code: 'token.invalid' } });
    expect(await school.admit(code, person, { presence: undefined, session: token })).toMatchObject({ refused: 'voucher.presence-missing' });
  });

  it('never by a typed number alone, nor by a wrong, old, future or used code (R-VCH-03)', async () => {
    const { school, person, id, client, voucher } = await seated();
    expect(await school.admit(voucher.number.toLowerCase().replaceAll('-', ' '), person)).toMatchObject({ refused: 'voucher.code-missing' });
    expect(await school.admit('JQ-0000-0000-0000-1', person)).toMatchObject({ refused: 'voucher.code-wrong' });
    const good = await codeOf({ person, client }, id);
    const [number, step, mac] = good.split('.') as [string, string, string];
    expect(await school.admit(`${number}.${step}.${mac.replace(/^./, (first) => (first === '0' ? '1' : '0'))}`, person)).toMatchObject({ refused: 'voucher.code-wrong' });
    expect(await school.admit(await codeOf({ person, client }, id, 91), person)).toMatchObject({ refused: 'voucher.code-expired' });
    expect(await school.admit(await codeOf({ person, client }, id, -31), person)).toMatchObject({ refused: 'voucher.code-expired' });
    expect(await school.admit(good, person)).toMatchObject({ refused: 'voucher.code-wrong' });
    const fresh = await codeOf({ person, client }, id);
    expect(await school.admit(fresh, person)).toMatchObject({ stage: 'admitted' });
    expect(await school.admit(fresh, person)).toMatchObject({ refused: 'voucher.code-used' });
  });

  it('a code that was refused for another reason is not used up', async () => {
    const { school, person, id, client } = await seated();
    const code = await codeOf({ person, client }, id);
    expect(await school.admit(code, newId())).toMatchObject({ refused: 'voucher.presence-other-person', cites: ['R-VCH-03', 'INF-02'] });
    expect(await school.admit(code, person)).toMatchObject({ stage: 'admitted' });
  });

  it('not with a face checked elsewhere, nor by another institution, nor on another day', async () => {
    const { school, person, id, client } = await seated();
    const code = await codeOf({ person, client }, id);
    const elsewhere = await school.presence(person, { institution: newId() });
    expect(await school.admit(code, person, { presence: elsewhere })).toMatchObject({ refused: 'voucher.presence-other-institution' });
    const other = new School(world);
    expect(await other.admit(code, person, { class: school.class })).toMatchObject({ refused: 'voucher.class-not-own' });
    const input = { class: school.class, code, presence: await school.presence(person) };
    expect(await school.client.admit.attempt(input, { ...key(), occurredOn: '2023-02-28' })).toMatchObject({ refused: 'voucher.admission-day' });
    expect(await school.client.admit.attempt(input, { ...key(), occurredOn: '2023-03-02' })).toMatchObject({ refused: 'voucher.admission-day' });
    await expect(school.client.admit({ ...input, presence: 'a.b.c' }, key())).rejects.toMatchObject({ problem: { code: 'token.invalid' } });
  });

  it('waits for what the institution knows and this context does not know yet', async () => {
    const { school, person, id, client } = await seated();
    const code = await codeOf({ person, client }, id);
    await expect(school.admit(code, person, { classVersion: 2 })).rejects.toMatchObject({ problem: { status: 503, code: 'facts.pending' } });
    await expect(school.admit(code, person, { class: newId() })).rejects.toMatchObject({ problem: { status: 503, code: 'facts.pending' } });
    expect(await school.admit(code, person, { class: newId(), classVersion: undefined })).toMatchObject({ refused: 'thing.unknown' });
  });

  it('only who is on the roster as remembered (INF-02)', async () => {
    const { school, person, id, client, enrolment } = await seated();
    await world.app.hear(ClassRosterChanged({ class: school.class, version: 2, added: [], removed: [{ enrolment, person }] }));
    expect(await school.admit(await codeOf({ person, client }, id), person)).toMatchObject({ refused: 'voucher.not-on-roster', facts: { rosterVersion: 2 } });
    const again = newId();
    await world.app.hear(ClassRosterChanged({ class: school.class, version: 3, added: [{ enrolment: again, person }], removed: [] }));
    expect(await school.admit(await codeOf({ person, client }, id), person)).toMatchObject({ stage: 'admitted', enrolment: again });
  });

  it.each([
    ['another occupation than the voucher\'s (INF-03)', { occupation: NURSE }, 'voucher.other-occupation'],
    ['a level the campaign does not offer (INF-03)', { level: '3' }, 'voucher.other-level'],
    ['no level where the campaign names some (INF-03)', { level: null }, 'voucher.other-level'],
    ['no vouchers (A-71)', { channel: 'voucherless' }, 'voucher.class-voucherless'],
  ])('not into a class with %s', async (_, changes, code) => {
    const { school, person, id, client } = await seated(changes);
    expect(await school.admit(await codeOf({ person, client }, id), person)).toMatchObject({ refused: code });
  });

  it('not twice, not while frozen, and not into a class that is over', async () => {
    const { school, person, id, client } = await seated();
    const code = await codeOf({ person, client }, id);
    await world.office.freeze({ voucher: id, reason: 'complaint' }, key());
    expect(await school.admit(code, person)).toMatchObject({ refused: 'voucher.frozen' });
    await world.office.unfreeze({ voucher: id }, key());
    expect(await school.admit(code, person)).toMatchObject({ stage: 'admitted' });
    const second = await seated();
    await world.app.hear(ClassCancelled({ class: second.school.class, reason: 'too-few' }));
    expect(await second.school.admit(await codeOf(second, second.id), second.person)).toMatchObject({ refused: 'voucher.class-ended', facts: { reason: 'cancelled' } });
    const other = new School(world);
    await other.approve([{ enrolment: newId(), person }]);
    await world.app.sql(`DELETE FROM voucher.used_code WHERE voucher = $1`, [id]);
    expect(await other.admit(code, person)).toMatchObject({ refused: 'voucher.already-admitted' });
  });

  it('not at an institution the campaign does not name', async () => {
    const named = new School(world);
    const narrow = await world.published({ institutions: [named.institution], liveKeyRule: 'none' });
    const holder = await world.claimed(narrow);
    const other = new School(world);
    for (const school of [other, named]) await school.approve([{ enrolment: newId(), person: holder.person }]);
    expect(await other.admit(await codeOf(holder, holder.voucher.voucher), holder.person)).toMatchObject({ refused: 'campaign.institution-not-listed' });
    expect(await named.admit(await codeOf(holder, holder.voucher.voucher), holder.person)).toMatchObject({ stage: 'admitted' });
  });

  it('after the opening is admitted and marked; on the opening day it is in time (R-VCH-06)', async () => {
    for (const [openedOn, afterOpening] of [['2023-02-28', true], ['2023-03-01', false]] as const) {
      const { school, person, id, client } = await seated();
      await world.app.hear(ClassOpened({ class: school.class, openedOn, present: 30 }));
      expect(await school.admit(await codeOf({ person, client }, id), person)).toMatchObject({ stage: 'in-training', afterOpening });
      const mine = await client.myVouchers({});
      expect(mine.vouchers[0]?.whyNot.some((reason) => reason.code === 'voucher.after-opening')).toBe(afterOpening);
    }
  });

  it('an enrolment that training ended before is no seat any more, though the roster still names it', async () => {
    const { school, person, id, client, enrolment } = await seated();
    await world.app.hear(EnrolmentEnded({ class: school.class, enrolment, person, reason: 'removed' }));
    expect(await school.admit(await codeOf({ person, client }, id), person)).toMatchObject({ refused: 'voucher.not-on-roster' });
  });

  it('one enrolment binds one voucher, also after it was given back (A-64, INF-01)', async () => {
    const { school, person, id, client, enrolment } = await seated();
    await school.admit(await codeOf({ person, client }, id), person);
    expect(await new School(world).client.unbind.attempt({ voucher: id, reason: 'mistake' }, key())).toMatchObject({ refused: 'voucher.class-not-own' });
    expect(await school.client.unbind({ voucher: id, reason: 'mistake' }, key())).toMatchObject({ stage: 'claimed', enrolment: null });
    expect(await school.client.unbind.attempt({ voucher: id, reason: 'mistake' }, key())).toMatchObject({ refused: 'voucher.not-admitted' });
    const told = (await world.app.told(VoucherUnbound)).filter((event) => event.key === id);
    expect(told.map((event) => event.payload)).toEqual([{ voucher: id, enrolment, person, reason: 'mistake' }]);
    await world.app.sql(`DELETE FROM voucher.used_code WHERE voucher = $1`, [id]);
    expect(await school.admit(await codeOf({ person, client }, id), person)).toMatchObject({ refused: 'voucher.enrolment-taken' });
  });

  it('is not given back by the institution once the class has opened (R-VCH-06)', async () => {
    const { school, person, id, client } = await seated();
    await school.admit(await codeOf({ person, client }, id), person);
    await world.app.hear(ClassOpened({ class: school.class, openedOn: '2023-03-01', present: 30 }));
    expect(await school.client.unbind.attempt({ voucher: id, reason: 'late' }, key())).toMatchObject({ refused: 'voucher.class-opened' });
  });

  it('the secret is the holder\'s alone and only for a voucher that waits', async () => {
    const holder = await world.claimed(campaign, COOK);
    const { voucher } = holder.voucher;
    expect(await world.holder().client.codeKey.attempt({ voucher })).toMatchObject({ refused: 'thing.unknown' });
    await holder.client.withdraw({ voucher }, key());
    expect(await holder.client.codeKey.attempt({ voucher })).toMatchObject({ refused: 'voucher.not-claimed' });
  });
});
