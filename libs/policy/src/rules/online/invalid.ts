import { flags, lacking, type Under, type Verdict, voids } from '../../frame/rule';

/** Where a fault was found, and what has become of the result meanwhile. */
interface Found {
  readonly foundOn: 'PLATFORM' | 'SESSION';
  readonly paid?: boolean;
  readonly hrssDecided?: boolean;
}

/**
 * What a fault of online training does: a platform's reaches every learner on it, a session's the learner. What is
 * paid already falls only by a decision of HRSS; until then it is shown to them.
 */
export function invalid(facts: Found, under: Under, more: Omit<Verdict, 'outcome'> = {}): Verdict {
  const reach = facts.foundOn === 'PLATFORM' ? 'EVERY_LEARNER' : under.setting('online.sessionFlagReach');
  const compared = { ...more.compared, reach };
  if (facts.paid === undefined) return { ...lacking('paid'), compared };
  if (facts.paid && !under.setting('online.voidsPaid')) {
    if (facts.hrssDecided === undefined) return { ...lacking('hrssDecided'), compared };
    if (!facts.hrssDecided) return flags({ compared, effect: 'HRSS_DECIDES', defaults: ['A-75', 'A-76'] });
  }
  const effect = under.value('online.violationEffect');
  return voids({ ...more, compared, ...(effect && { effect }), defaults: ['A-75', 'A-76'] });
}
