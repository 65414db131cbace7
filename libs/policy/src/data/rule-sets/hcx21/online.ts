import { prohibitedConditions } from '../../online-conditions';
import { offlinePracticeNames, whollyOnlineNames } from '../../online-occupations';
import type { onlineParameters } from '../../parameters/online';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, ONLINE } from './places';

const LISTS = '附件3';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': null,
    'online.popupMaxGap': says(5, ONLINE, '连续5分钟内'),
    'online.randomPhotosPerClassHour.min': says(1, ONLINE, '每课时无随机保留'),
    'online.prohibitedConditions': says([...prohibitedConditions], ONLINE, '快进播放、多窗口学习'),
    'online.violationEffect': says('INVALID_AND_NO_OFFLINE_ASSESSMENT', ONLINE, '视同培训无效'),
    'online.contentApproval': null,
    'online.platformBan': says('DELIST_AND_EXPOSE', '三（一）', '予以退出目录清单管理'),
    'online.platformBanYears': null,
    'online.whollyOnlineOccupations': says(whollyOnlineNames, LISTS, '全线上培训'),
    'online.offlinePracticeOccupations': says(offlinePracticeNames, LISTS, '不少于8个学时'),
    'online.offlinePracticeMinHours': says(8, LISTS, '不少于8个学时'),
    'online.assessmentMonths': says(['4', '8', '12'], ONLINE, '统一于4月、8月、12月'),
    'online.pureOnlineApplicants': says(['ENTERPRISE'], ASSESSMENT, '只接受企业'),
  },
  rules: {
    'R-ONL-02': at(ONLINE, '快进播放'),
    'R-ONL-03': at(ONLINE, '多窗口学习'),
    'R-ONL-04': at(ONLINE, '无弹窗管控'),
    'R-ONL-05': at(ONLINE, '无法进行人脸活体比对'),
    'R-ONL-06': at(ONLINE, '不按内容先后顺序'),
    'R-ONL-07': at(ONLINE, '无随机保留影像照片'),
    'R-ONL-08': at(ONLINE, '不接受线下考核申请'),
    'R-ONL-10c': at('三（一）', '并向社会曝光'),
    'R-ONL-11': at(ONLINE, '全面压缩纯线上培训'),
    'R-ONL-12': at(ONLINE, '不少于 8 个学时'),
    'R-ONL-13': at(ONLINE, '4月、8月、12月'),
    'R-ONL-14a': at(ASSESSMENT, '只接受企业申请考核'),
  },
};
