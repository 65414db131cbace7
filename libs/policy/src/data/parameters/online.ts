import { demand, list, whole, word } from '../../frame/parameter';

export const onlineParameters = {
  'online.platformConnectedRequired': demand('R-ONL-01'),
  'online.popupMaxGap': whole('minutes', 'lower', 'R-ONL-04'),
  'online.randomPhotosPerClassHour.min': whole('photos per class hour', 'higher', 'R-ONL-07'),
  /** The conditions of which any one is enough. */
  'online.prohibitedConditions': list('conditions', 'superset', 'R-ONL-08'),
  'online.violationEffect': word('R-ONL-08', ['INVALID_AND_NO_OFFLINE_ASSESSMENT', 'INVALID', 'RESULT_NOT_RECOGNISED']),
  'online.contentApproval': word('R-ONL-09', ['PROVINCIAL_OFFICE']),
  'online.platformBan': word('R-ONL-10', ['DELIST_AND_EXPOSE', 'TWO_YEARS_FROM_BREACH', 'FROM_DISCOVERY_NO_END']),
  'online.platformBanYears': whole('years', 'higher', 'R-ONL-10a'),
  /** By name, as the documents give no codes; `null` where a document limits them without a list. */
  'online.whollyOnlineOccupations': list('occupations', 'none', 'R-ONL-11'),
  'online.offlinePracticeOccupations': list('occupations', 'superset', 'R-ONL-12'),
  'online.offlinePracticeMinHours': whole('class hours', 'higher', 'R-ONL-12'),
  'online.assessmentMonths': list('months of the year', 'none', 'R-ONL-13'),
  'online.pureOnlineApplicants': list('applicants', 'none', 'R-ONL-14'),
} as const;
