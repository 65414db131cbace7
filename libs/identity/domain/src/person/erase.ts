import { type Instant, verb } from '@jiquan/kernel';
import { erased } from './freeze';
import type { Person } from './person';

/**
 * Erasure needs no reason to be judged here: whoever commands it answers for it, and the audit keeps who that was. A hold outlives
 * it (R-SET-18): nobody is released from an investigation by asking to be forgotten.
 */
export const erase = verb([erased] as const, ({ person }: { person: Person }, now: Instant): Person => ({ ...person, erasedAt: now }));
