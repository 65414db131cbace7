import { reasonWords, settlementRefusals } from '@jiquan/settlement-contract';
import { effects } from '@jiquan/settlement-domain';
import { settlementContext } from './settlement.context';
import { Story } from './testing/story';

describe('settlement and its database', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin();
  });
  afterAll(() => story.app.stop());

  it('every constraint that bears a refusal\'s name is in the table of refusals', async () => {
    const named = await story.app.sql<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'settlement'::regnamespace AND conname LIKE '%.%'
       UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'settlement' AND indexname LIKE '%.%'`,
    );
    expect(named.length).toBeGreaterThan(12);
    expect(named.map(({ name }) => name).filter((name) => !Object.keys(settlementRefusals).includes(name))).toEqual([]);
  });

  it('what is only added to is a table of this context, and every remembered table is among them', () => {
    const tables = settlementContext.tables.map(({ name }) => name);
    expect((settlementContext.appendOnly ?? []).filter((name) => !tables.includes(name))).toEqual([]);
    expect(tables.filter((name) => name.startsWith('remembered_') && !settlementContext.appendOnly?.includes(name))).toEqual([]);
  });

  it('every reason has its words, and every word its reason', () => {
    expect(Object.keys(reasonWords).sort()).toEqual(Object.keys(effects).sort());
  });

  it('every table has the columns that the code names', async () => {
    const columns = await story.app.sql<{ table: string; column: string }>(`SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'settlement'`);
    const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    const named = settlementContext.tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`));
    expect(named.filter((each) => !known.has(each))).toEqual([]);
  });
});
