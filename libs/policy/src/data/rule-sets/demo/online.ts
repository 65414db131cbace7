import { prohibitedConditions } from '../../online-conditions';
import type { onlineParameters } from '../../parameters/online';
import { at, type Chapter, says } from '../stated';

const ONLINE = '演示第二条';

export const online: Chapter<typeof onlineParameters> = {
  parameters: {
    'online.platformConnectedRequired': says(true, ONLINE, '平台须接入'),
    'online.popupMaxGap': says(5, ONLINE, '5分钟内弹窗'),
    'online.randomPhotosPerClassHour.min': says(1, ONLINE, '每课时一张照片'),
    'online.prohibitedConditions': says([...prohibitedConditions], ONLINE, '六种情形之一'),
    'online.violationEffect': says('RESULT_NOT_RECOGNISED', ONLINE, '结果不予认可'),
    'online.contentApproval': null,
    'online.platformBan': says('FROM_DISCOVERY_NO_END', ONLINE, '自发现之日起'),
    'online.platformBanYears': null,
    'online.whollyOnlineOccupations': null,
    'online.offlinePracticeOccupations': null,
    'online.offlinePracticeMinHours': null,
    'online.assessmentMonths': null,
    'online.pureOnlineApplicants': says(['ENTERPRISE', 'INDIVIDUAL'], ONLINE, '企业、个人申请'),
  },
  rules: {
    'R-ONL-01': at(ONLINE, '线上培训'),
    'R-ONL-02': at(ONLINE, '线上培训'),
    'R-ONL-03': at(ONLINE, '线上培训'),
    'R-ONL-04': at(ONLINE, '线上培训'),
    'R-ONL-05': at(ONLINE, '线上培训'),
    'R-ONL-06': at(ONLINE, '线上培训'),
    'R-ONL-07': at(ONLINE, '线上培训'),
    'R-ONL-08': at(ONLINE, '线上培训'),
    'R-ONL-10b': at(ONLINE, '自发现之日起'),
    'R-ONL-14b': at(ONLINE, '企业、个人申请'),
  },
};
