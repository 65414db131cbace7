import { type Instant, isRefusal, sumFen } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Settings, type Tx, Work } from '@jiquan/platform';
import { PushAccepted, settlementApi } from '@jiquan/settlement-contract';
import { confirmAcceptance, decideLine, isStale, judgeFinance, type LineDecision, type Push } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { HELD } from '../entitlement/held';
import { keepFindings } from '../finding/finding.table';
import { rulesOfPush } from '../finding/rules-of';
import { divisionOf, post } from '../fund/money';
import { LineTable } from '../line/line.table';
import { PaymentTable } from '../payment/payment.table';
import type { SettlementSettings } from '../settings';
import { standing, unknownThing } from '../standing';
import { FRESHEST } from './freshness';
import { PushRefusalTable, PushTable } from './push.table';
import { askReverification } from './reverify';

const spec = settlementApi.routes.confirmAcceptance;

/**
 * The checker's word moves the money: accepted lines get a payment, refused ones leave. What is held, or was verified too long
 * ago by now, waits for another push, and is verified again; it keeps nobody else waiting.
 */
@Serves(spec)
export class ConfirmAcceptanceController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly settings: Settings<SettlementSettings>,
  ) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ push: input.push });
      const push = await tx.lock(PushTable, input.push);
      if (!push) return unknownThing();
      const who = await standing(tx, call);
      const findings = (await rulesOfPush(tx, push.id)).flatMap((set) => judgeFinance(who.officer, push.proposedBy, set));
      const confirmed = confirmAcceptance({ ...who, push, findings, seen: input.version, fundDivision: await divisionOf(tx, push.fund) }, tx.now);
      if (isRefusal(confirmed)) return confirmed;
      const decisions = await decide(tx, push, this.settings.values.verificationMaxAgeDays);
      await save(tx, decisions);
      await askReverification(tx, decisions.flatMap(({ outcome, line, asOf }) => (outcome === 'verification.stale' ? [{ certificate: line.certificate, asOf }] : [])));
      const accepted = decisions.filter(({ outcome }) => outcome === 'accepted');
      const totals = {
        acceptedLines: accepted.length,
        acceptedFen: sumFen(accepted.map(({ line }) => line.amountFen)),
        refusedLines: decisions.filter(({ outcome }) => outcome === 'refused').length,
      };
      await tx.replace(PushTable, push, { ...confirmed, acceptedLines: totals.acceptedLines, acceptedFen: totals.acceptedFen });
      await keepFindings(tx, 'push-accepted', push.id, findings);
      tx.tell(PushAccepted({ push: push.id, ...totals }));
      const others = decisions.filter(({ outcome }) => outcome !== 'accepted' && outcome !== 'refused');
      return { push: push.id, ...totals, outcomes: others.map(({ line, outcome }) => ({ line: line.id, outcome })) };
    });
  }
}

interface Around {
  readonly line: string;
  readonly payee: string;
  readonly held: boolean;
  readonly attempts: number;
  readonly asOf: Instant;
}

async function decide(tx: Tx, push: Push, maxAgeDays: number): Promise<(LineDecision & { readonly asOf: Instant })[]> {
  const ids = await tx.query<{ line: string }>(`SELECT line FROM push_line WHERE push = $1`, [push.id]);
  const lines = await tx.lockMany(LineTable, ids.map(({ line }) => line));
  const around = await tx.query<Around>(
    `SELECT push_line.line, push_line.payee, (${HELD} OR application.frozen) AS held, newest.as_of AS "asOf",
            (SELECT coalesce(max(number), 0) FROM payment WHERE payment.line = push_line.line)::integer AS attempts
     FROM push_line JOIN line ON line.id = push_line.line JOIN entitlement ON entitlement.id = line.entitlement JOIN application ON application.id = line.application
     ${FRESHEST}
     WHERE push_line.push = $1`,
    [push.id],
  );
  const aroundOf = new Map(around.map((each) => [each.line, each]));
  const refusals = new Map((await tx.find(PushRefusalTable, { push: push.id }, { limit: 1_000_000 })).map(({ line, reason }) => [line, reason]));
  return lines.map((line) => {
    const { payee, held, attempts, asOf } = aroundOf.get(line.id) as Around;
    const stale = isStale(asOf, tx.now, maxAgeDays);
    return { ...decideLine({ line, push: push.id, refusedFor: refusals.get(line.id), held, stale, payee, paymentId: tx.newId(), number: attempts + 1 }), asOf };
  });
}

async function save(tx: Tx, decisions: readonly LineDecision[]): Promise<void> {
  const accepted = decisions.flatMap(({ payment }) => payment ?? []);
  await tx.insertMany(PaymentTable, accepted);
  await tx.query(
    `UPDATE line SET state = 'in-payment', payment = given.payment, version = version + 1 FROM unnest($1::uuid[], $2::uuid[]) AS given(id, payment) WHERE line.id = given.id`,
    [accepted.map(({ line }) => line), accepted.map(({ id }) => id)],
  );
  const others = decisions.filter(({ outcome }) => outcome === 'refused' || outcome === 'entitlement.held' || outcome === 'verification.stale').map(({ line }) => line);
  await tx.query(
    `UPDATE line SET state = given.state, left_reason = given.reason, push = given.push, version = version + 1
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) AS given(id, state, reason, push) WHERE line.id = given.id`,
    [others.map(({ id }) => id), others.map(({ state }) => state), others.map(({ leftReason }) => leftReason), others.map(({ push }) => push)],
  );
  await post(tx, decisions.flatMap(({ postings }) => postings));
}
