import type { Call, Later, Tx } from '@jiquan/platform';
import { EntitlementFell, EntitlementPayable } from '@jiquan/settlement-contract';
import { changeOf, type Derived, type Entitlement, payableAssessment, payableTraining, type Purpose, unknown } from '@jiquan/settlement-domain';
import { dropFallen } from '../line/drop-fallen';
import { assessmentFacts } from '../remembered/assessment-facts';
import { trainingFacts } from '../remembered/training-facts';
import { EntitlementTable } from './entitlement.table';

export interface Concerned {
  readonly enrolments?: readonly string[];
  readonly certificates?: readonly string[];
}
/** The request an entitlement's news go back to. */
type Asker = Pick<Call, 'correlation'>;
type AskedBy = (key: string) => Asker | undefined;

const CHUNK = 1_000;

/** What facts concern is derived at the end of the transaction: a batch of events derives each entitlement once, from all it heard. */
export function recomputeLater(tx: Tx, { enrolments = [], certificates = [] }: Concerned): void {
  tx.beforeCommit(deriveAll, [...enrolments.map((thing) => keyOf({ purpose: 'training', thing })), ...certificates.map((thing) => keyOf({ purpose: 'assessment', thing }))]);
}

const deriveAll: Later = async (tx, asked) => {
  const keys = [...asked.keys()].sort();
  for (let at = 0; at < keys.length; at += CHUNK) {
    const chunk = keys.slice(at, at + CHUNK).map((key) => key.split(' '));
    const of = (wanted: Purpose) => chunk.flatMap(([purpose, thing]) => (purpose === wanted ? [thing as string] : []));
    await recompute(tx, { enrolments: of('training'), certificates: of('assessment') }, (key) => asked.get(key));
  }
};

/**
 * Derives entitlements anew from all that is remembered, under their row locks. What follows (an event, a line that
 * falls, money that comes back) follows from a change of the derived state, so that it happens once.
 */
export async function recompute(tx: Tx, { enrolments = [], certificates = [] }: Concerned, askedBy: AskedBy = () => undefined): Promise<void> {
  const wanted = [
    ...[...new Set(enrolments)].map((thing) => unknown('training', thing)),
    ...[...new Set(certificates)].map((thing) => unknown('assessment', thing)),
  ];
  if (wanted.length === 0) return;
  const locked = await lockOrOpen(tx, wanted);
  const trainings = locked.filter(({ purpose }) => purpose === 'training').map(({ thing }) => thing);
  const assessments = locked.filter(({ purpose }) => purpose === 'assessment').map(({ thing }) => thing);
  const derived = [
    ...(trainings.length > 0 ? (await trainingFacts(tx, trainings)).map(payableTraining) : []),
    ...(assessments.length > 0 ? (await assessmentFacts(tx, assessments)).map(payableAssessment) : []),
  ];
  const news = new Map(derived.map((each) => [keyOf(each), each]));
  const pairs = locked.map((before) => [before, { ...before, ...(news.get(keyOf(before)) as Derived) }] as const).filter(([before, after]) => differs(before, after));
  await tx.replaceMany(EntitlementTable, pairs);
  for (const [before, after] of pairs) tellOf(tx, before, after, askedBy(keyOf(after)));
  await dropFallen(tx, pairs.map(([, after]) => after));
}

async function lockOrOpen(tx: Tx, wanted: readonly Derived[]): Promise<Entitlement[]> {
  await tx.insertNew(
    EntitlementTable,
    wanted.map((each) => ({ ...each, id: tx.newId(), version: 1 })),
    ['purpose', 'thing'],
  );
  const ids = await tx.query<{ id: string }>(
    `SELECT id FROM entitlement WHERE (purpose, thing) IN (SELECT * FROM unnest($1::text[], $2::uuid[]))`,
    [wanted.map(({ purpose }) => purpose), wanted.map(({ thing }) => thing)],
  );
  return tx.lockMany(
    EntitlementTable,
    ids.map(({ id }) => id),
  );
}

const keyOf = ({ purpose, thing }: Pick<Derived, 'purpose' | 'thing'>) => `${purpose} ${thing}`;

function differs(before: Entitlement, after: Entitlement): boolean {
  return (Object.keys(after) as (keyof Entitlement)[]).some((field) => JSON.stringify(ordered(before[field])) !== JSON.stringify(ordered(after[field])));
}

/** PostgreSQL keeps the keys of an object in an order of its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, ordered(each)]));
}

function tellOf(tx: Tx, before: Entitlement, after: Entitlement, asker: Asker = tx.call): void {
  const change = changeOf(before, after);
  if (change === 'none') return;
  // What fell may not show a person or certificate any more; what it was payable with still does.
  const { id, purpose, person, voucher, enrolment, certificate } = change === 'fell' ? { ...after, certificate: after.certificate ?? before.certificate } : after;
  const about = { entitlement: id, purpose, person: person as string, voucher, enrolment, certificate };
  if (change === 'became-payable') tx.tell(EntitlementPayable({ ...about, amountFen: after.amountFen as number }), asker);
  else tx.tell(EntitlementFell({ ...about, reasons: after.reasons.map(({ code }) => code).slice(0, 20) }), asker);
}
