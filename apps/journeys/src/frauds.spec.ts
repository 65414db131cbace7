import { FACE_YUAN } from './frauds/acts';
import { County } from './frauds/county';
import { type Met, outcomeOf, sortedSet } from './frauds/met';
import { EARNED, paidOf } from './frauds/money-map';
import { plays } from './frauds/plays';
import { Season } from './frauds/season';
import { fraudRows } from './frauds/table';
import { traced } from './frauds/traces';

const FRAUDS = 16;
const rows = fraudRows();

describe('sixteen frauds in the demo county', () => {
  let county: County;
  let season: Season;
  const met = new Map<number, Met>();
  beforeAll(async () => {
    county = await County.open('2026-03-02T01:00:00.000Z');
    season = new Season(county);
    await season.stage();
  });
  afterAll(() => county?.close());

  it('are a row and a play each', () => {
    expect(rows).toHaveLength(FRAUDS);
    expect(rows.map(({ number }) => String(number))).toEqual(Object.keys(plays));
  });

  it.each(rows)('$number $fraud', async (row) => {
    const play = plays[row.number];
    if (!play) throw new Error(`row ${row.number} has no play`);
    const answers = await play(season);
    met.set(row.number, answers);
    expect({ codes: answers.map(({ code }) => code), rules: sortedSet(answers.flatMap(({ cites }) => cites)), outcome: outcomeOf(answers) }).toEqual({
      codes: row.codes,
      rules: sortedSet(row.rules),
      outcome: row.outcome,
    });
  });

  it('left a line in the audit, or a finding', async () => {
    const untraced: string[] = [];
    for (const row of rows) {
      const traces = await Promise.all((met.get(row.number) ?? []).map((answer) => traced(season, answer)));
      if (traces.length === 0 || !traces.every(Boolean)) untraced.push(row.fraud);
    }
    expect(untraced).toEqual([]);
  });

  it('got 0 fen', async () => {
    const paid = await paidOf(season);
    expect(paid).toMatchObject({ toFraudFen: 0, earned: { lines: EARNED.length, fen: EARNED.length * FACE_YUAN * 100 } });
    // What is paid is what was earned, nothing is on its way, and what was recovered is no longer owed.
    expect(paid.balances).toMatchObject({ paid: paid.earned.fen, 'in-payment': 0, receivable: 0, returned: 0 });
  });
});
