import type { onlineParameters } from '../../parameters/online';
import { type Chapter, read, says } from '../stated';
import { ONLINE } from './places';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': says(true, ONLINE, '未纳入监管系统'),
    'online.popupMaxGap': says(5, ONLINE, '连续5分钟内'),
    'online.randomPhotosPerClassHour.min': says(1, ONLINE, '每课时无随机保留'),
    'online.violationEffect': says('RESULT_NOT_RECOGNISED', ONLINE, '培训结果不予认可'),
    'online.contentApproval': says('PROVINCIAL_OFFICE', ONLINE, '报省…办公室审核同意'),
    'online.platformBan': read('FROM_DISCOVERY_NO_END', ONLINE, '自发现之日起'),
    'online.offlinePracticeMinHours': null,
    'online.assessmentMonths': null,
    'online.pureOnlineApplicants': null,
  },
  rules: {},
};
