import { annexName } from '../data/online-occupations';
import { parameter, type RuleSet, setting } from '../frame/rule-set';

export type OnlineListing = 'WHOLLY_ONLINE' | 'OFFLINE_PRACTICE' | 'NOT_LISTED';

/**
 * How an occupation stands on the online list in force; `null` where the rule set has none. One that is printed as wholly
 * online and again among those with offline hours needs the hours, unless configured otherwise.
 */
export function onlineListingOf(set: RuleSet, occupationName: string): OnlineListing | null {
  const wholly = parameter(set, 'online.whollyOnlineOccupations');
  const practice = parameter(set, 'online.offlinePracticeOccupations');
  if (wholly === null && practice === null) return null;
  const name = annexName(occupationName);
  const [inFirst, inSecond] = [wholly?.includes(name) ?? false, practice?.includes(name) ?? false];
  if (inSecond && !(inFirst && setting(set, 'online.listedTwice') === 'LOOSER')) return 'OFFLINE_PRACTICE';
  return inFirst ? 'WHOLLY_ONLINE' : 'NOT_LISTED';
}

/** A stretch of one learner's online time. */
export interface LearningStretch {
  readonly seconds: number;
  readonly paused: boolean;
  readonly livenessFailed: boolean;
}

const SECONDS_PER_MINUTE = 60;

/** Whole online class hours; pauses and stretches without liveness count for nothing. `null`: no length stated. */
export function onlineClassHours(set: RuleSet, stretches: readonly LearningStretch[]): number | null {
  const minutes = parameter(set, 'class.minLessonMinutes');
  if (minutes === null) return null;
  const all = setting(set, 'online.classHourCounts') === 'LOGGED';
  const counted = stretches.filter(({ paused, livenessFailed }) => all || (!paused && !livenessFailed));
  const seconds = counted.reduce((sum, stretch) => sum + stretch.seconds, 0);
  return Math.floor(seconds / (minutes * SECONDS_PER_MINUTE));
}
