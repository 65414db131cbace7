import { newId } from '@jiquan/platform';
import { codeOf, School } from '../testing/school';
import { World } from '../testing/world';

const bind = `INSERT INTO binding (enrolment, voucher, class, institution, admitted_on, presence, class_version, version)`;

/** What an intruder with the service's own database role can not do, and which constraint or grant says so. */
describe('the database keeps', () => {
  let world: World;
  let id: string;
  let person: string;
  let campaign: string;
  beforeAll(async () => {
    world = await World.open();
    const published = await world.published();
    const holder = await world.claimed(published);
    const school = new School(world);
    await school.approve([{ enrolment: newId(), person: holder.person }]);
    await school.admit(await codeOf(holder, holder.voucher.voucher), holder.person);
    ({ campaign } = published);
    id = holder.voucher.voucher;
    person = holder.person;
  });
  afterAll(() => world.stop());

  it.each([
    ['the holder (R-VCH-03)', `UPDATE voucher SET holder = gen_random_uuid() WHERE id = $1`, 'keeps its number, campaign and holder'],
    ['the holder, NULL too (R-VCH-02)', `UPDATE voucher SET holder = NULL WHERE id = $1`, 'keeps its number, campaign and holder'],
    ['the number', `UPDATE voucher SET number = 'JQ-1' WHERE id = $1`, 'keeps its number, campaign and holder'],
    ['one live binding of a voucher (A-64)', `${bind} SELECT gen_random_uuid(), voucher, class, institution, admitted_on, presence, 1, 1 FROM binding WHERE voucher = $1`, 'voucher.already-admitted'],
    ['one binding of an enrolment (INF-01)', `${bind} SELECT enrolment, voucher, class, institution, admitted_on, presence, 1, 1 FROM binding WHERE voucher = $1`, 'voucher.enrolment-taken'],
    ['a code that was used', `INSERT INTO used_code SELECT voucher, step, now() FROM used_code WHERE voucher = $1`, 'voucher.code-used'],
    ['what was used', `DELETE FROM used_code WHERE voucher = $1`, 'permission denied for table used_code'],
    ['the steps', `UPDATE voucher_step SET to_stage = 'redeemed' WHERE voucher = $1`, 'permission denied for table voucher_step'],
    ['the facts', `DELETE FROM fact WHERE subject = $1`, 'permission denied for table fact'],
  ])('%s', async (_, sql, answer) => {
    await expect(world.app.sqlAsApp(sql, [id])).rejects.toThrow(answer);
  });

  it.each([
    ['no place without its money', `UPDATE campaign SET quota = quota + 1, "left" = "left" + 1 WHERE id = $1`, 'campaign.not-granted'],
    ['the counter equal to quota less places (I1)', `UPDATE campaign SET ever_issued = 0 WHERE id = $1`, 'fault.campaign-counter'],
    ['places from going below none (I1)', `UPDATE campaign SET quota = 0, "left" = -1 WHERE id = $1`, 'campaign.exhausted'],
    ['a published campaign pinned (INF-08)', `UPDATE campaign SET rule_set = NULL WHERE id = $1`, 'fault.campaign-pin'],
  ])('%s', async (_, sql, answer) => {
    await expect(world.app.sqlAsApp(sql, [campaign])).rejects.toThrow(answer);
  });

  it('one voucher of a person and campaign, and one live key (I2, A-02)', async () => {
    const insert = (holder: string, key: string | null) =>
      world.app.sqlAsApp(
        `INSERT INTO voucher (id, number, campaign, holder, occupation, live_key, decided, stage, office_frozen, person_frozen, bound, version)
         VALUES (gen_random_uuid(), gen_random_uuid()::text, $1, $2, 'x', $3, 'claimed', 'claimed', false, false, false, 1)`,
        [campaign, holder, key],
      );
    await expect(insert(person, null)).rejects.toThrow('fault.voucher-person-campaign');
    const [row] = await world.app.sql<{ live_key: string }>(`SELECT live_key FROM voucher.voucher WHERE id = $1`, [id]);
    await expect(insert(newId(), row?.live_key ?? '')).rejects.toThrow('voucher.already-held');
  });
});
