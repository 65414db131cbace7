import { randomUUID } from 'node:crypto';
import { pgError } from '@jiquan/platform';
import { type InFile, type Seat, Story } from './story';

/** Somebody in the service, with the service's own database role and all its grants. What answers is named. */
describe('the application role cannot steal by SQL', () => {
  let story: Story;
  let paid: InFile;
  let line: Record<string, unknown>;

  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(360_000);
    paid = await story.inFile(2);
    await story.bank('B1', paid.number, [{ sequence: 1, status: '成功' }, { sequence: 2, status: '成功' }]);
    [line] = (await story.app.sql(`SELECT * FROM settlement.line ORDER BY id LIMIT 1`)) as [Record<string, unknown>];
  });
  afterAll(() => story.app.stop());

  /** The constraint that answered, or the SQLSTATE of a missing grant (42501) or of a NULL (23502). */
  async function answer(sql: string, parameters: readonly unknown[] = []): Promise<string> {
    try {
      await story.app.sqlAsApp(sql, parameters);
      return 'let through';
    } catch (error) {
      const known = pgError(error);
      return known?.constraint ?? known?.code ?? String(error);
    }
  }

  const fresh = () => ({ ...line, id: randomUUID(), entitlement: randomUUID(), state: 'claimed', push: null, payment: null, version: 1 });
  const insert = (row: Record<string, unknown>) => {
    const names = Object.keys(row);
    return answer(`INSERT INTO line (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(row));
  };

  it('no line without the verified certificate of that person: INSERT', async () => {
    const other = { ...fresh(), voucher: randomUUID(), person: randomUUID() };
    expect(await insert({ ...other, certificate: randomUUID() })).toBe('line.no-verified-certificate');
    expect(await insert({ ...other, certificate: randomUUID(), verification: randomUUID() })).toBe('line.no-verified-certificate');
    // Somebody else's certificate, though it is verified.
    const state = { ...other, purpose: 'assessment' };
    expect(await insert(state)).toBe('line.no-verified-certificate');
    expect(await insert({ ...other, verified: 'unverified' })).toBe('line_verified_check');
    for (const field of ['certificate', 'verification', 'verified', 'person', 'amount_fen', 'fund', 'state']) {
      expect([field, await insert({ ...other, [field]: null })]).toEqual([field, '23502']);
    }
    expect(await insert({ ...other, state: 'free-money' })).toBe('line_state');
    expect(await insert({ ...other, amount_fen: -1 })).toBe('line_has_value');
  });

  it('no line without it: UPDATE', async () => {
    const set = (assignment: string, ...parameters: unknown[]) => answer(`UPDATE line SET ${assignment} WHERE id = $1`, [line['id'], ...parameters]);
    expect(await set('certificate = $2', randomUUID())).toBe('line_keeps_identity');
    expect(await set('verification = $2', randomUUID())).toBe('line.no-verified-certificate');
    expect(await set(`verified = 'no'`)).toBe('line_verified_check');
    expect(await set('verified = NULL')).toBe('23502');
    expect(await set('certificate = NULL')).toBe('line_keeps_identity');
    expect(await set('person = $2', randomUUID())).toBe('line_keeps_identity');
    expect(await set('amount_fen = 99999999')).toBe('line_keeps_identity');
    expect(await set('claimant = $2', randomUUID())).toBe('line_keeps_identity');
  });

  it('no second live line of a certificate, a voucher, or a person for one purpose', async () => {
    expect(await insert(fresh())).toBe('line.certificate-already-claimed');
    const [seat] = paid.seats as [Seat];
    const verification = randomUUID();
    const certificate = randomUUID();
    await story.app.hear(story.verified({ ...seat, person: line['person'] as string, certificate, verification, enrolment: null } as never));
    const another = { ...fresh(), certificate, verification };
    expect(await insert(another)).toBe('line.voucher-already-claimed');
    expect(await insert({ ...another, voucher: null })).toBe('line.training-already-claimed');
    expect(await insert({ ...another, voucher: null, purpose: 'assessment' })).toBe('let through');
    const third = randomUUID();
    const thirdVerification = randomUUID();
    await story.app.hear(story.verified({ ...seat, person: line['person'] as string, certificate: third, verification: thirdVerification, enrolment: null } as never));
    expect(await insert({ ...fresh(), certificate: third, verification: thirdVerification, voucher: null, purpose: 'assessment' })).toBe('line.assessment-already-claimed');
  });

  it('a missing level is a value: two lines without one are still two lines (R-SUB-02)', async () => {
    const person = randomUUID();
    const made = [];
    for (const certificate of [randomUUID(), randomUUID()]) {
      const verification = randomUUID();
      await story.app.hear(story.verified({ person, certificate, verification, enrolment: null, voucher: randomUUID() } as never));
      made.push(await insert({ ...fresh(), person, certificate, verification, level: null, voucher: null, purpose: 'assessment' }));
    }
    expect(made).toEqual(['let through', 'line.assessment-already-claimed']);
  });

  it('no second payment of a line', async () => {
    const again = `INSERT INTO payment SELECT gen_random_uuid(), line, number + 1, push, fund, payee, amount_fen, $1, NULL, NULL, NULL, NULL, NULL, 1 FROM payment LIMIT 1`;
    for (const state of ['accepted', 'filed', 'settled']) expect(await answer(again, [state])).toBe('payment.already-live');
    expect(await answer(`UPDATE payment SET state = 'nothing'`)).toBe('payment_state_check');
  });

  it('no account below zero, and no balance without its posting', async () => {
    const post = (from: string, to: string, fen: number, key: string = randomUUID()) =>
      answer(`INSERT INTO posting VALUES (gen_random_uuid(), $1, $2, $3, $4, 'attack', $5, NULL, NULL, now())`, [story.fund, from, to, fen, key]);
    expect(await post('free', 'paid', 100_000_000)).toBe('fund.insufficient');
    expect(await post('free', 'paid', -5)).toBe('posting_positive');
    expect(await post('free', 'free', 5)).toBe('posting_moves');
    expect(await post('free', 'pocket', 5)).toBe('posting_account');
    expect(await post('treasury', 'free', 5, (await story.app.sql<{ natural_key: string }>(`SELECT natural_key FROM settlement.posting LIMIT 1`))[0]?.natural_key)).toBe('posting.already-made');
    expect(await answer(`UPDATE fund_account SET balance_fen = 1 WHERE kind = 'free'`)).toBe('42501');
    expect(await answer(`DELETE FROM fund_account`)).toBe('42501');
    await answer(`INSERT INTO fund VALUES ($1, 'X', 'other', 1999, 'x', $1, 1)`, [randomUUID()]);
    const [sum] = await story.app.sql<{ wrong: number }>(
      `SELECT count(*)::integer AS wrong FROM settlement.fund_account AS account
       WHERE balance_fen <> (SELECT coalesce(sum(CASE WHEN to_kind = account.kind THEN amount_fen ELSE -amount_fen END), 0) FROM settlement.posting
                             WHERE fund = account.fund AND account.kind IN (from_kind, to_kind))`,
    );
    expect(sum?.wrong).toBe(0);
  });

  it.each(['posting', 'event_log', 'audit', 'remembered_verification', 'remembered_revocation', 'push_line', 'bank_result', 'bank_import_row', 'tariff', 'fund_designation', 'payment_file'])(
    'no row of %s is edited or removed',
    async (table) => {
      const [column] = await story.app.sql<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'settlement' AND table_name = $1 AND is_identity = 'NO' LIMIT 1`,
        [table],
      );
      expect(column).toBeDefined();
      expect(await answer(`UPDATE ${table} SET "${column?.name}" = "${column?.name}"`)).toBe('42501');
      expect(await answer(`DELETE FROM ${table}`)).toBe('42501');
      expect(await answer(`TRUNCATE ${table}`)).toBe('42501');
    },
  );

  it('no two reviews by one officer', async () => {
    expect(await answer(`UPDATE application SET hrss_second = hrss_first`)).toBe('application.same-reviewer');
    expect(await answer(`UPDATE application SET industry_first = committed_by`)).toBe('application.own');
    expect(await answer(`UPDATE push SET accepted_by = proposed_by`)).toBe('push.same-officer');
    expect(await answer(`UPDATE payee SET confirmed_by = proposed_by`)).toBe('payee.same-person');
  });

  it('no table, no trigger and no function is taken away', async () => {
    expect(await answer(`ALTER TABLE line DISABLE TRIGGER ALL`)).toBe('42501');
    expect(await answer(`DROP TABLE posting`)).toBe('42501');
    expect(await answer(`CREATE OR REPLACE FUNCTION move_money() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`)).toBe('42501');
  });
});
