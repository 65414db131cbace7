import { isRefusal, sumFen } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Settings, type Tx, Work } from '@jiquan/platform';
import { PushSent, settlementApi } from '@jiquan/settlement-contract';
import { goesWithout, judgePush, mayPush, nothingToPush, type PayeeNow, type Push, type WaitCode, waits } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesOn } from '../finding/rules-of';
import { FundTable } from '../fund/fund.table';
import type { SettlementSettings } from '../settings';
import { standing, unknownThing } from '../standing';
import { type CandidateRow, candidates, payeesOf, waitingSince } from './candidates';
import { checksum } from './push-csv';
import { PushLineTable, PushTable } from './push.table';
import { askReverification } from './reverify';

const spec = settlementApi.routes.push;
const SHOWN = 1_000;

/**
 * Lines that are fresh and undisturbed go to finance; the others wait, and stale certificates are verified again. While some
 * wait only for that, the push does not go, unless the officer says how many are left to another month.
 */
@Serves(spec)
export class PushController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly settings: Settings<SettlementSettings>,
  ) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { division, fund: fundId, month } = input;
      // Two pushes of the same month wait for each other here, so that the second one sees the first.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 8))`, [`push ${division} ${fundId} ${month}`]);
      const fund = await tx.get(FundTable, fundId);
      if (!fund) return unknownThing();
      const sentBefore = (await tx.one(PushTable, { division, fund: fundId, month })) !== undefined;
      const rules = rulesOn(division, tx.today);
      const asked = { pushesThisMonth: sentBefore ? 2 : 1, qualifiedSince: await waitingSince(tx, fundId, division), on: tx.today };
      const findings = rules ? [judgePush(asked, rules)] : [];
      const refused = mayPush({ ...(await standing(tx, call)), division, fundDivision: fund.division, month, today: tx.today, sentBefore, findings }, tx.now);
      if (isRefusal(refused)) return refused;
      const rows = await candidates(tx, fundId, division);
      const payees = await payeesOf(tx, rows);
      const judged = rows.map((row) => ({ row, wait: this.wait(row, payees, tx) }));
      const ready = judged.filter(({ wait }) => wait === undefined).map(({ row }) => row);
      const waiting = judged.flatMap(({ row, wait }) => (wait === undefined ? [] : [{ row, wait }]));
      const stale = waiting.filter(({ wait }) => wait === 'verification.stale').map(({ row }) => row);
      const reverified = await askReverification(tx, stale);
      if (ready.length === 0 && reverified === 0) return nothingToPush(waiting.map(({ wait }) => wait));
      const goes = ready.length > 0 && goesWithout(stale.length, input.leavingOut);
      const push = goes ? await send(tx, { division, fund: fundId, month }, ready, payees) : undefined;
      if (push) await keepFindings(tx, 'pushed', push.id, findings);
      return {
        push: push?.id ?? null,
        lines: ready.length,
        totalFen: push?.totalFen ?? 0,
        waiting: waiting.slice(0, SHOWN).map(({ row, wait }) => ({ line: row.line, reason: wait })),
        waitingCount: waiting.length,
        notFresh: stale.length,
        reverificationsAsked: reverified,
      };
    });
  }

  private wait(row: CandidateRow, payees: ReadonlyMap<string, PayeeNow>, tx: Tx): WaitCode | undefined {
    const payee = payees.get(row.claimant)?.standing ?? 'none';
    return waits({ ...row, payee }, tx.now, this.settings.values.verificationMaxAgeDays);
  }
}

async function send(tx: Tx, what: Pick<Push, 'division' | 'fund' | 'month'>, ready: readonly CandidateRow[], payees: ReadonlyMap<string, PayeeNow>): Promise<Push> {
  const id = tx.newId();
  const sent = ready.map((row, at) => ({ ...row, sequence: at + 1 }));
  const push: Push = {
    ...what,
    id,
    state: 'sent',
    lines: sent.length,
    totalFen: sumFen(sent.map(({ amountFen }) => amountFen)),
    sha256: checksum(sent),
    sentBy: tx.call.caller.account,
    sentAt: tx.now,
    proposedBy: null,
    acceptedBy: null,
    acceptedAt: null,
    acceptedLines: null,
    acceptedFen: null,
    version: 1,
  };
  await tx.insert(PushTable, push);
  await tx.insertMany(
    PushLineTable,
    sent.map(({ sequence, line, amountFen, claimant, verification, asOf }) => ({ push: id, sequence, line, amountFen, payee: payees.get(claimant)?.payee as string, verification, asOf })),
  );
  await tx.query(`UPDATE line SET state = 'pushed', push = $1, version = version + 1 WHERE id = ANY($2::uuid[])`, [id, sent.map(({ line }) => line)]);
  tx.about({ push: id });
  const { division, fund, lines, totalFen } = push;
  tx.tell(PushSent({ push: id, division, fund, lines, totalFen }));
  return push;
}
