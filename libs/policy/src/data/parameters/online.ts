import { demand, list, whole, word } from '../../frame/parameter';

export const onlineParameters = {
  'online.platformConnectedRequired': demand('R-ONL-01'),
  'online.popupMaxGap': whole('minutes', 'lower', 'R-ONL-04'),
  'online.randomPhotosPerClassHour.min': whole('photos per class hour', 'higher', 'R-ONL-07'),
  'online.violationEffect': word('R-ONL-08', ['INVALID_AND_NO_OFFLINE_ASSESSMENT', 'INVALID', 'RESULT_NOT_RECOGNISED']),
  'online.contentApproval': word('R-ONL-09', ['PROVINCIAL_OFFICE']),
  'online.platformBan': word('R-ONL-10', ['DELIST_AND_EXPOSE', 'TWO_YEARS_FROM_BREACH', 'FROM_DISCOVERY_NO_END']),
  'online.offlinePracticeMinHours': whole('class hours', 'higher', 'R-ONL-12'),
  'online.assessmentMonths': list('months', 'none', 'R-ONL-13'),
  'online.pureOnlineApplicants': list('applicants', 'none', 'R-ONL-14'),
} as const;
