import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { type AssessmentBody, bodyMoves } from './body';

interface FileFacts {
  readonly body: AssessmentBody;
  readonly document: string;
}

const wrongState = ({ body }: FileFacts): Refusal<'body.wrong-state'> | undefined =>
  mayMove(bodyMoves, body.state, 'file') ? undefined : refuse('body.wrong-state', { state: body.state }, ['R-INST-11']);

/** A blacklisted body comes back only this way: an officer files it again, with a document. */
export const fileBody = verb([wrongState], ({ body, document }: FileFacts, now: Instant): AssessmentBody => ({
  ...body,
  state: 'filed',
  filedOn: dayOf(now),
  filingDocument: document,
  blacklistedFrom: null,
  blacklistedFor: null,
}));
