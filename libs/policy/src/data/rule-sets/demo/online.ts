import type { onlineParameters } from '../../parameters/online';
import { type Chapter, says } from '../stated';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': says(true, '演示第二条', '平台须接入'),
    'online.popupMaxGap': says(5, '演示第二条', '5分钟内弹窗'),
    'online.randomPhotosPerClassHour.min': says(1, '演示第二条', '每课时一张照片'),
    'online.violationEffect': says('RESULT_NOT_RECOGNISED', '演示第二条', '结果不予认可'),
    'online.contentApproval': null,
    'online.platformBan': null,
    'online.offlinePracticeMinHours': null,
    'online.assessmentMonths': null,
    'online.pureOnlineApplicants': null,
  },
  rules: {},
};
