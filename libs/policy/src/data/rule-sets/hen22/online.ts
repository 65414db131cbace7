import { prohibitedConditions } from '../../online-conditions';
import type { onlineParameters } from '../../parameters/online';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, ONLINE } from './places';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': says(true, ONLINE, '未纳入监管系统'),
    'online.popupMaxGap': says(5, ONLINE, '连续5分钟内'),
    'online.randomPhotosPerClassHour.min': says(1, ONLINE, '每课时无随机保留'),
    'online.prohibitedConditions': says([...prohibitedConditions], ONLINE, '等情形之一的'),
    'online.violationEffect': says('INVALID', ONLINE, '视同培训无效'),
    'online.contentApproval': says('PROVINCIAL_OFFICE', ONLINE, '办公室审核同意'),
    'online.platformBan': says('TWO_YEARS_FROM_BREACH', ONLINE, '自违规之日起'),
    'online.platformBanYears': says(2, ONLINE, '两年内'),
    'online.whollyOnlineOccupations': null,
    'online.offlinePracticeOccupations': null,
    'online.offlinePracticeMinHours': null,
    'online.assessmentMonths': null,
    'online.pureOnlineApplicants': says(['ENTERPRISE', 'INDIVIDUAL'], ASSESSMENT, '只接受企业、劳动者个人'),
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
    'R-ONL-10a': at(ONLINE, '不得参与补贴培训'),
    'R-ONL-11': at(ONLINE, '严格控制纯线上培训'),
    'R-ONL-14b': at(ASSESSMENT, '只接受企业、劳动者个人'),
    'R-ONL-15': at('二（四）20（2）', '继续面向社会征集'),
  },
};
