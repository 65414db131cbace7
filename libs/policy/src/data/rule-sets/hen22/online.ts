import type { onlineParameters } from '../../parameters/online';
import type { Chapter } from '../stated';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': null,
    'online.popupMaxGap': null,
    'online.randomPhotosPerClassHour.min': null,
    'online.violationEffect': null,
    'online.contentApproval': null,
    'online.platformBan': null,
    'online.offlinePracticeMinHours': null,
    'online.assessmentMonths': null,
    'online.pureOnlineApplicants': null,
  },
  rules: {},
};
