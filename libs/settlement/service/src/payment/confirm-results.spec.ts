import { createHash } from 'node:crypto';
import type { Refusal } from '@jiquan/kernel';
import { PaymentSettled } from '@jiquan/settlement-contract';
import { pgError } from '@jiquan/platform';
import { Story } from '../testing/story';

/** R-SET-07, R-SET-09: that a bank paid is not one officer's word. */
describe('a bank\'s result file', () => {
  let story: Story;
  let number: string;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(240_000);
    ({ number } = await story.inFile(2));
  });
  afterEach(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const textOf = (...rows: string[]) => Buffer.from(['批次号,序号,结果,金额(元),日期', ...rows.map((row) => `${number},${row},1000.00,2023-04-20`)].join('\r\n'));
  const bring = (file: Buffer, bankFile = 'B1', who = story.finance('maker')) => who.importResults({ bankFile, file });
  const digest = (file: Buffer) => createHash('sha256').update(file).digest('hex');

  it('moves nothing when one officer brings it; it shows its sums, its digest and what it would do', async () => {
    const before = await story.balances();
    const file = textOf('1,成功', '2,失败');
    const brought = await bring(file);
    expect(brought).toMatchObject({ state: 'proposed', sha256: digest(file), rows: 2, fresh: 2, settled: { lines: 1, fen: 100_000 }, returned: { lines: 1, fen: 100_000 } });
    expect(brought.outcomes.map(({ outcome }) => outcome)).toEqual(['settled', 'returned']);
    expect(await story.balances()).toEqual(before);
    expect(await story.app.told(PaymentSettled)).toEqual([]);
    expect((await story.finance('maker').results({ bankFile: 'B1' } as never)).results).toEqual([]);
    const shown = await story.finance('checker').bankImport({ import: brought.import });
    expect(shown).toMatchObject({ sha256: brought.sha256, reported: [{ row: 1, status: 'settled', amountFen: 100_000 }, { row: 2, status: 'returned' }] });
    expect(shown.outcomes).toEqual(brought.outcomes);
    expect((await story.finance('checker').bankImports({ state: 'proposed' })).imports).toMatchObject([{ import: brought.import, settled: { fen: 100_000 } }]);
  });

  it('is a fact when a second officer confirms its digest, and once', async () => {
    const { import: id, sha256 } = await bring(textOf('1,成功', '2,失败'));
    const confirmed = await story.finance('checker').confirmResults({ import: id, sha256 });
    expect(confirmed.outcomes.map(({ outcome }) => outcome)).toEqual(['settled', 'returned']);
    expect(await story.balances()).toMatchObject({ paid: 100_000, committed: 100_000 });
    expect(await code(story.finance('checker').confirmResults.attempt({ import: id, sha256 }))).toBe('bank-file.wrong-state');
    expect((await story.finance('checker').bankImport({ import: id })).outcomes).toEqual(confirmed.outcomes);
    expect(await story.app.told(PaymentSettled)).toHaveLength(1);
  });

  it('is not confirmed by who brought it, by a maker, by another county, or under another digest', async () => {
    const both = story.finance('both', 'maker', 'checker');
    const { import: id, sha256 } = await bring(textOf('1,成功'), 'B1', both);
    const elsewhere = story.person('elsewhere', { role: 'finance', division: 'CN-HA/xinyang', duties: ['checker'] });
    expect(await code(both.confirmResults.attempt({ import: id, sha256 }))).toBe('bank-file.same-officer');
    expect(await code(story.finance('maker').confirmResults.attempt({ import: id, sha256 }))).toBe('role.denied');
    expect(await code(elsewhere.confirmResults.attempt({ import: id, sha256 }))).toBe('role.denied');
    expect(await code(story.finance('checker').confirmResults.attempt({ import: id, sha256: 'a'.repeat(64) }))).toBe('proposal.changed');
    expect(await story.balances()).toMatchObject({ 'in-payment': 200_000 });
  });

  it('brought again with other content replaces the one nobody confirmed; the same bytes are the same import', async () => {
    const first = await bring(textOf('1,失败'));
    expect((await bring(textOf('1,失败'))).import).toBe(first.import);
    const second = await bring(textOf('1,成功'));
    expect(second.import).not.toBe(first.import);
    expect(await code(story.finance('checker').confirmResults.attempt({ import: first.import, sha256: first.sha256 }))).toBe('bank-file.wrong-state');
    expect(await code(story.finance('checker').confirmResults.attempt({ import: second.import, sha256: first.sha256 }))).toBe('proposal.changed');
    expect(await story.finance('checker').confirmResults({ import: second.import, sha256: second.sha256 })).toMatchObject({ outcomes: [{ outcome: 'settled' }] });
  });

  it('is put away by one officer, and cannot be confirmed then', async () => {
    const { import: id, sha256 } = await bring(textOf('1,成功'));
    expect(await story.finance('maker').rejectResults({ import: id, reason: '误导入' })).toMatchObject({ state: 'rejected' });
    expect(await code(story.finance('checker').confirmResults.attempt({ import: id, sha256 }))).toBe('bank-file.wrong-state');
    expect(await code(story.finance('checker').rejectResults.attempt({ import: id, reason: '再次' }))).toBe('bank-file.wrong-state');
    expect(await story.balances()).toMatchObject({ 'in-payment': 200_000 });
  });

  it('two checkers at the same moment: one confirms, the money moves once', async () => {
    const { import: id, sha256 } = await bring(textOf('1,成功'));
    const answers = await Promise.all(['checker', 'other'].map((name) => code(story.finance(name, 'checker').confirmResults.attempt({ import: id, sha256 }))));
    expect(answers.sort()).toEqual(['bank-file.wrong-state', undefined]);
    expect(await story.balances()).toMatchObject({ paid: 100_000 });
  });

  it('the database knows it too: no result without an import that two people stand for', async () => {
    const { import: id } = await bring(textOf('1,成功'));
    const answer = (sql: string) => story.app.sqlAsApp(sql).then(() => 'let through', (error: unknown) => pgError(error)?.constraint ?? pgError(error)?.code);
    const result = (brought: string, state: string) =>
      answer(`INSERT INTO bank_result (division, bank_file, row, batch, sequence, status, amount_fen, day, outcome, received_at, received_by, import, import_state)
              VALUES ('x', 'x', 1, '1', 1, 'settled', 1, '2023-04-20', 'settled', now(), gen_random_uuid(), ${brought}, ${state})`);
    expect(await result(`'${id}'`, `'confirmed'`)).toBe('bank_result_of_two');
    expect(await result(`'${id}'`, `'proposed'`)).toBe('bank_result_confirmed');
    expect(await result('NULL', 'NULL')).toBe('bank_result_confirmed');
    expect(await answer(`UPDATE bank_import SET state = 'confirmed', decided_by = brought_by, decided_at = now()`)).toBe('bank-file.same-officer');
    expect(await answer(`UPDATE bank_import SET state = 'confirmed'`)).toBe('bank_import_decided');
    expect(await answer(`UPDATE bank_import SET sha256 = repeat('b', 64)`)).toBe('bank_import_keeps_rows');
    expect(await answer(`UPDATE bank_import_row SET amount_fen = 1`)).toBe('42501');
  });
});
