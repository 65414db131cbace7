import type { Caller, Rows } from '@jiquan/platform';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { reasonWords, settlementApi } from '@jiquan/settlement-contract';
import type { Entitlement } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { found } from '../remembered/index-by';
import { scopeOf } from '../standing';
import { EntitlementTable } from './entitlement.table';

const spec = settlementApi.routes.entitlements;
const own = settlementApi.routes.myEntitlements;

interface Wanted {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly class?: string | undefined;
  readonly state?: string | undefined;
  readonly purpose?: string | undefined;
}

async function page(rows: Rows, wanted: Wanted, scope: (parameters: unknown[]) => string, language: 'zh' | 'en') {
  const parameters: unknown[] = [wanted.after ?? null, wanted.class ?? null, wanted.state ?? null, wanted.purpose ?? null, wanted.limit];
  const ids = await rows.query<{ id: string }>(
    `SELECT id FROM entitlement WHERE ($1::uuid IS NULL OR id > $1) AND ($2::uuid IS NULL OR class = $2) AND ($3::text IS NULL OR state = $3)
     AND ($4::text IS NULL OR purpose = $4) AND ${scope(parameters)} ORDER BY id LIMIT $5`,
    parameters,
  );
  const entitlements = await found(rows, EntitlementTable, 'id', ids.map(({ id }) => id));
  const next = ids.length === wanted.limit ? (ids.at(-1)?.id ?? null) : null;
  return { entitlements: entitlements.map((each) => shown(each, language)), next };
}

/** Every reason with its words: what is missing, who must look, what ended it. */
function shown({ id, reasons, ...rest }: Entitlement, language: 'zh' | 'en') {
  const { purpose, state, person, enrolment, voucher, certificate, class: classId, claimant, fund, division, amountFen, document } = rest;
  return {
    entitlement: id,
    purpose,
    state,
    person,
    enrolment,
    voucher,
    certificate,
    class: classId,
    claimant,
    fund,
    division,
    amountFen: state === 'payable' ? amountFen : null,
    document,
    reasons: reasons.map(({ code, effect, facts, cites }) => ({ code, effect, facts, cites: [...cites], says: reasonWords[code][language] })),
  };
}

const scoped = (caller: Caller) => (parameters: unknown[]) =>
  scopeOf(caller, { division: 'division', department: 'industry_department', owner: 'claimant' }, parameters);

@Serves(spec)
export class EntitlementsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.read((rows) => page(rows, input, scoped(call.caller), call.language));
  }
}

@Serves(own)
export class MyEntitlementsView implements Handler<typeof own> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof own>, call: Call) {
    const mine = (parameters: unknown[]) => `person = $${parameters.push(call.caller.person ?? call.caller.account)}::uuid`;
    return this.work.read((rows) => page(rows, input, mine, call.language));
  }
}
