import type { Tx } from '@jiquan/platform';

/** What a transaction wants to itself, and what it shares with others who only add to it. */
export interface Holds {
  readonly alone?: readonly Held[];
  readonly together?: readonly Held[];
}
/** In this order they are taken: what spans more comes first, so that nobody waits in a ring. */
export const ranks = ['tariffs', 'class', 'person', 'body', 'certificate', 'enrolment'] as const;
export type Held = readonly [kind: (typeof ranks)[number], id: string];

/**
 * A fact about a class concerns every enrolment of it, also one whose first fact is being written this moment. Whoever
 * writes a fact that ties an enrolment to a class shares the class; whoever writes a fact of the class holds it alone:
 * the later one of the two sees what the other wrote.
 */
export async function hold(tx: Tx, { alone = [], together = [] }: Holds): Promise<void> {
  const wanted = [...alone.map((held) => keyed(held, false)), ...together.map((held) => keyed(held, true))];
  wanted.sort((a, b) => (a.key < b.key ? -1 : 1));
  const shared = wanted.map((each) => each.shared);
  await tx.query(
    `SELECT CASE WHEN shared THEN pg_advisory_xact_lock_shared(hashtextextended(key, 7)) ELSE pg_advisory_xact_lock(hashtextextended(key, 7)) END
     FROM unnest($1::text[], $2::boolean[]) WITH ORDINALITY AS wanted(key, shared, place) ORDER BY place`,
    [wanted.map(({ key }) => key), shared],
  );
}

function keyed([kind, id]: Held, shared: boolean) {
  return { key: `settlement:${ranks.indexOf(kind)}:${kind}:${id}`, shared };
}
