import { isRefusal, sumFen } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { PushAccepted, settlementApi } from '@jiquan/settlement-contract';
import { confirmAcceptance, decideLine, type LineDecision, type Push } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { divisionOf, post } from '../fund/money';
import { LineTable } from '../line/line.table';
import { PaymentTable } from '../payment/payment.table';
import { standing, unknownThing } from '../standing';
import { PushRefusalTable, PushTable } from './push.table';

const spec = settlementApi.routes.confirmAcceptance;

/** The checker's word moves the money: accepted lines get a payment, refused ones leave, held ones wait for another push. */
@Serves(spec)
export class ConfirmAcceptanceController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ push: input.push });
      const push = await tx.lock(PushTable, input.push);
      if (!push) return unknownThing();
      const confirmed = confirmAcceptance({ ...(await standing(tx, call)), push, fundDivision: await divisionOf(tx, push.fund) }, tx.now);
      if (isRefusal(confirmed)) return confirmed;
      const decisions = await decide(tx, push);
      await save(tx, decisions);
      const accepted = decisions.filter(({ outcome }) => outcome === 'accepted');
      const totals = {
        acceptedLines: accepted.length,
        acceptedFen: sumFen(accepted.map(({ line }) => line.amountFen)),
        refusedLines: decisions.filter(({ outcome }) => outcome === 'refused').length,
      };
      await tx.replace(PushTable, push, { ...confirmed, acceptedLines: totals.acceptedLines, acceptedFen: totals.acceptedFen });
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
}

async function decide(tx: Tx, push: Push): Promise<LineDecision[]> {
  const ids = await tx.query<{ line: string }>(`SELECT line FROM push_line WHERE push = $1`, [push.id]);
  const lines = await tx.lockMany(LineTable, ids.map(({ line }) => line));
  const around = await tx.query<Around>(
    `SELECT push_line.line, push_line.payee, (entitlement.state <> 'payable' OR application.frozen) AS held,
            (SELECT coalesce(max(number), 0) FROM payment WHERE payment.line = push_line.line)::integer AS attempts
     FROM push_line JOIN line ON line.id = push_line.line JOIN entitlement ON entitlement.id = line.entitlement JOIN application ON application.id = line.application
     WHERE push_line.push = $1`,
    [push.id],
  );
  const aroundOf = new Map(around.map((each) => [each.line, each]));
  const refusals = new Map((await tx.find(PushRefusalTable, { push: push.id }, { limit: 1_000_000 })).map(({ line, reason }) => [line, reason]));
  return lines.map((line) => {
    const { payee, held, attempts } = aroundOf.get(line.id) as Around;
    return decideLine({ line, push: push.id, refusedFor: refusals.get(line.id), held, payee, paymentId: tx.newId(), number: attempts + 1 });
  });
}

async function save(tx: Tx, decisions: readonly LineDecision[]): Promise<void> {
  const accepted = decisions.flatMap(({ payment }) => payment ?? []);
  await tx.insertMany(PaymentTable, accepted);
  await tx.query(
    `UPDATE line SET state = 'in-payment', payment = given.payment, version = version + 1 FROM unnest($1::uuid[], $2::uuid[]) AS given(id, payment) WHERE line.id = given.id`,
    [accepted.map(({ line }) => line), accepted.map(({ id }) => id)],
  );
  const others = decisions.filter(({ outcome }) => outcome === 'refused' || outcome === 'entitlement.held').map(({ line }) => line);
  await tx.query(
    `UPDATE line SET state = given.state, left_reason = given.reason, push = given.push, version = version + 1
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) AS given(id, state, reason, push) WHERE line.id = given.id`,
    [others.map(({ id }) => id), others.map(({ state }) => state), others.map(({ leftReason }) => leftReason), others.map(({ push }) => push)],
  );
  await post(tx, decisions.flatMap(({ postings }) => postings));
}
