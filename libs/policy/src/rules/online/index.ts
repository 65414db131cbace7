import * as occupation from './occupation';
import * as platform from './platform';
import * as session from './session';

export const onlineRules = {
  'R-ONL-01': platform.connected,
  'R-ONL-02': session.noFastForward,
  'R-ONL-03': session.oneWindow,
  'R-ONL-04': session.popUps,
  'R-ONL-05': session.liveness,
  'R-ONL-06': session.contentOrder,
  'R-ONL-07': session.randomPhotos,
  'R-ONL-08': session.noProhibitedCondition,
  'R-ONL-09': platform.contentApproved,
  'R-ONL-10a': platform.barredForYears,
  'R-ONL-10b': platform.barredFromDiscovery,
  'R-ONL-10c': platform.delisted,
  'R-ONL-11': occupation.whollyOnlineLimited,
  'R-ONL-12': occupation.offlinePractice,
  'R-ONL-13': occupation.assessmentMonth,
  'R-ONL-14a': occupation.listedApplicant,
  'R-ONL-14b': occupation.pureOnlineApplicant,
} as const;
