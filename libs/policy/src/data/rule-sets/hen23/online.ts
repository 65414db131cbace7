import { prohibitedConditions } from '../../online-conditions';
import type { onlineParameters } from '../../parameters/online';
import { at, type Chapter, read, readAt, says } from '../stated';
import { ONLINE } from './places';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': says(true, ONLINE, '未纳入监管系统'),
    'online.popupMaxGap': says(5, ONLINE, '连续5分钟内'),
    'online.randomPhotosPerClassHour.min': says(1, ONLINE, '每课时无随机保留'),
    'online.prohibitedConditions': says([...prohibitedConditions], ONLINE, '等情形之一的'),
    'online.violationEffect': says('RESULT_NOT_RECOGNISED', ONLINE, '培训结果不予认可'),
    'online.contentApproval': says('PROVINCIAL_OFFICE', ONLINE, '办公室审核同意'),
    'online.platformBan': read('FROM_DISCOVERY_NO_END', ONLINE, '自发现之日起'),
    'online.platformBanYears': null,
    'online.whollyOnlineOccupations': null,
    'online.offlinePracticeOccupations': null,
    'online.offlinePracticeMinHours': null,
    'online.assessmentMonths': null,
    'online.pureOnlineApplicants': null,
  },
  rules: {
    'R-ONL-01': at(ONLINE, '不予认可'),
    'R-ONL-02': at(ONLINE, '快进播放'),
    'R-ONL-03': at(ONLINE, '多窗口学习'),
    'R-ONL-04': at(ONLINE, '无弹窗管控'),
    'R-ONL-05': at(ONLINE, '无法进行人脸活体比对'),
    'R-ONL-06': at(ONLINE, '不按内容先后顺序'),
    'R-ONL-07': at(ONLINE, '无随机保留影像照片'),
    'R-ONL-08': at(ONLINE, '等情形之一的'),
    'R-ONL-09': at(ONLINE, '新增培训视频'),
    'R-ONL-10b': readAt(ONLINE, '自发现之日起'),
  },
};
