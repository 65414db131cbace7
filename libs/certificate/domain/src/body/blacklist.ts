import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { type Finding, judgeAll, type RuleSet } from '@jiquan/policy';
import { type AssessmentBody, bodyMoves } from './body';

interface BlacklistFacts {
  readonly body: AssessmentBody;
  readonly reason: string;
}

const wrongState = ({ body }: BlacklistFacts): Refusal<'body.wrong-state'> | undefined =>
  mayMove(bodyMoves, body.state, 'blacklist') ? undefined : refuse('body.wrong-state', { state: body.state }, ['R-ASM-08']);

/** What the rules make of a problem an officer found serious (R-ASM-07, R-ASM-08): that it is blacklisted and leaves. */
export const judgeProblem = (set: RuleSet): Finding[] => judgeAll(['R-ASM-07', 'R-ASM-08'], { bodyProblem: 'SERIOUS', blacklisted: false }, set);

/** What it issued before stays as it is: each certificate is revoked by a decision of its own. */
export const blacklistBody = verb([wrongState], ({ body, reason }: BlacklistFacts, now: Instant): AssessmentBody => ({
  ...body,
  state: 'blacklisted',
  blacklistedFrom: dayOf(now),
  blacklistedFor: reason,
}));
