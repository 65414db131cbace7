import { type Day, dayOf } from '@jiquan/kernel';
import type { Caller, Rows } from '@jiquan/platform';
import { type Call, type Handler, Serves, Settings, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { judgeFinanceDays, type Push } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { findingRow, findingsOf } from '../finding/finding-rows';
import { rulesOfPush } from '../finding/rules-of';
import { found } from '../remembered/index-by';
import type { SettlementSettings } from '../settings';
import { scopeOf, unknownThing } from '../standing';
import { notFreshOf } from './freshness';
import { csvHeader, csvRow } from './push-csv';
import { PushTable } from './push.table';
import { sentLines } from './sent-lines';

const many = settlementApi.routes.pushes;
const one = settlementApi.routes.pushDetail;
const lines = settlementApi.routes.pushLines;
const csv = settlementApi.routes.pushCsv;
const CHUNK = 1_000;

/** Finance and HRSS see the pushes of their division; a push is not known to anybody else. */
async function visible(rows: Rows, caller: Caller, id: string): Promise<Push | undefined> {
  const parameters: unknown[] = [id];
  const [row] = await rows.query(`SELECT 1 FROM push WHERE id = $1 AND ${scopeOf(caller, { division: 'division' }, parameters)}`, parameters);
  return row ? rows.get(PushTable, id) : undefined;
}

function shown({ id, division, fund, month, state, lines: count, totalFen, sha256, sentAt, acceptedLines, acceptedFen, version }: Push, notFresh: number) {
  return { push: id, division, fund, month, state, lines: count, totalFen, sha256, sentAt, notFresh, version, acceptedLines, acceptedFen };
}

/** Once finance has decided there is nothing left to be verified for it. */
async function countNotFresh(rows: Rows, push: Push, work: Work, settings: Settings<SettlementSettings>): Promise<number> {
  if (push.state === 'accepted') return 0;
  return (await notFreshOf(rows, push.id, work.clock.now(), settings.values.verificationMaxAgeDays)).length;
}

/** What was kept, and how the days of finance stand now (R-SET-06). */
async function said(rows: Rows, push: Push, today: Day) {
  const doneOn = push.acceptedAt === null ? null : dayOf(push.acceptedAt);
  const days = (await rulesOfPush(rows, push.id)).map((set) => judgeFinanceDays(dayOf(push.sentAt), doneOn, today, set));
  const now = days.filter(({ outcome }) => outcome !== 'not-applicable').map((finding) => findingRow('now', today, finding));
  return [...(await findingsOf(rows, [push.id]))(push.id), ...now];
}

@Serves(many)
export class PushesView implements Handler<typeof many> {
  constructor(
    private readonly work: Work,
    private readonly settings: Settings<SettlementSettings>,
  ) {}

  handle(input: InputOf<typeof many>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.state ?? null, input.limit];
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM push WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR state = $2) AND ${scopeOf(caller, { division: 'division' }, parameters)} ORDER BY id LIMIT $3`,
        parameters,
      );
      const pushes = await found(rows, PushTable, 'id', ids.map(({ id }) => id));
      const fresh = (push: Push) => countNotFresh(rows, push, this.work, this.settings);
      const pushViews = [];
      for (const push of pushes) pushViews.push(shown(push, await fresh(push)));
      return { pushes: pushViews, next: ids.length === input.limit ? (ids.at(-1)?.id ?? null) : null };
    });
  }
}

@Serves(one)
export class PushView implements Handler<typeof one> {
  constructor(
    private readonly work: Work,
    private readonly settings: Settings<SettlementSettings>,
  ) {}

  handle(input: InputOf<typeof one>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const push = await visible(rows, caller, input.push);
      if (!push) return unknownThing();
      return { ...shown(push, await countNotFresh(rows, push, this.work, this.settings)), findings: await said(rows, push, this.work.clock.today()) };
    });
  }
}

/** Streams in chunks, so that a push of a hundred thousand lines is never held at once; `from` resumes a cut download. */
@Serves(lines)
export class PushLinesView implements Handler<typeof lines> {
  constructor(private readonly work: Work) {}

  async handle(input: InputOf<typeof lines>, { caller }: Call) {
    const push = await this.work.read((rows) => visible(rows, caller, input.push));
    return push ? this.rows(push.id, input.from) : unknownThing();
  }

  private async *rows(push: string, from: number) {
    for (let at = from; ; at += CHUNK) {
      const chunk = await this.work.read((rows) => sentLines(rows, push, at, CHUNK));
      for (const line of chunk) yield { push, ...line };
      if (chunk.length < CHUNK) return;
    }
  }
}

@Serves(csv)
export class PushCsvView implements Handler<typeof csv> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof csv>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const push = await visible(rows, caller, input.push);
      if (!push) return unknownThing();
      const parts = [Buffer.from(csvHeader)];
      for (let at = 1; at <= push.lines; at += CHUNK) {
        const chunk = await sentLines(rows, push.id, at, CHUNK);
        parts.push(Buffer.from(chunk.map(csvRow).join('')));
      }
      return { type: 'text/csv', name: `push-${push.month}-${push.id}.csv`, bytes: Buffer.concat(parts) };
    });
  }
}
