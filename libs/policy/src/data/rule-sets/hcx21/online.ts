import type { onlineParameters } from '../../parameters/online';
import { type Chapter, says } from '../stated';
import { ONLINE, ASSESSMENT } from './places';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': null,
    'online.popupMaxGap': says(5, ONLINE, '连续5分钟内'),
    'online.randomPhotosPerClassHour.min': says(1, ONLINE, '每课时无随机保留'),
    'online.violationEffect': says('INVALID_AND_NO_OFFLINE_ASSESSMENT', ONLINE, '视同培训无效'),
    'online.contentApproval': null,
    'online.platformBan': says('DELIST_AND_EXPOSE', '三（一）', '退出目录清单'),
    'online.offlinePracticeMinHours': says(8, ONLINE, '不少于8个学时'),
    'online.assessmentMonths': says(['4', '8', '12'], ONLINE, '4月、8月、12月'),
    'online.pureOnlineApplicants': says(['ENTERPRISE'], ASSESSMENT, '只接受企业'),
  },
  rules: {},
};
