import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { type AssessmentBody, bodyMoves } from './body';

interface BlacklistFacts {
  readonly body: AssessmentBody;
  readonly reason: string;
}

const wrongState = ({ body }: BlacklistFacts): Refusal<'body.wrong-state'> | undefined =>
  mayMove(bodyMoves, body.state, 'blacklist') ? undefined : refuse('body.wrong-state', { state: body.state }, ['R-ASM-08']);

/** What it issued before stays as it is: each certificate is revoked by a decision of its own. */
export const blacklistBody = verb([wrongState], ({ body, reason }: BlacklistFacts, now: Instant): AssessmentBody => ({
  ...body,
  state: 'blacklisted',
  blacklistedFrom: dayOf(now),
  blacklistedFor: reason,
}));
