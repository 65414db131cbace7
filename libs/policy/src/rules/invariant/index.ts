import * as invariant from './invariant';

export const invariantRules = {
  'INF-01': invariant.redeemedOnce,
  'INF-02': invariant.samePerson,
  'INF-03': invariant.matchesClass,
  'INF-04': invariant.differentOfficers,
  'INF-05': invariant.countsDescend,
  'INF-06': invariant.formSums,
  'INF-07': invariant.wholeFen,
  'INF-08': invariant.versionPinned,
} as const;
