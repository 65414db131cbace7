import { fen, ZERO } from '@jiquan/kernel';
import { type Finding, judge, type RuleSet } from '@jiquan/policy';
import type { Recovery } from './recovery';

/** Money that lost its ground, or was paid twice, was allocated against the rules: what of it is still out (R-SET-19). */
export function judgeRecovery({ amountFen, state }: Pick<Recovery, 'amountFen' | 'state'>, set: RuleSet): Finding {
  const recoveredFen = state === 'received' ? fen(amountFen) : ZERO;
  return judge('R-SET-19', { allocatedAgainstRules: true, paidFen: amountFen, recoveredFen }, set);
}
