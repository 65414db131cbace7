import { type Refusal, refuse } from '@jiquan/kernel';

/** Whoever confirms names what he saw: an id, a version or a digest. What changed meanwhile must be looked at again first. */
export function changedMeanwhile<Facts extends { readonly seen: string | number }>(proposed: (facts: Facts) => string | number) {
  return (facts: Facts): Refusal<'proposal.changed'> | undefined =>
    facts.seen === proposed(facts) ? undefined : refuse('proposal.changed', { seen: facts.seen, proposed: proposed(facts) }, ['R-SET-07', 'INF-04']);
}
