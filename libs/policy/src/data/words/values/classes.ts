import type { Words } from '../../../frame/finding';

const said = (zh: string, en: string): Words => ({ zh, en });

/** Words for the codes of classes, forms and supervision. */
export const classWords: Readonly<Record<string, Words>> = {
  ANNEX2_2021: said('2021年附件2申请表', 'the form of annex 2, 2021'),
  ANNEX_2022: said('2022年附件申请表', 'the annexed form of 2022'),
  OPENING: said('开班申请', 'class opening'),
  SUPERVISION: said('过程监管', 'process supervision'),
  ASSESSMENT: said('结业考核', 'completion assessment'),
  CLAIM: said('申领', 'claim'),
  PAYMENT: said('资金拨付', 'disbursement'),
  SELF_RUN: said('企业自主培训', 'run by the enterprise itself'),
  ENTRUSTED: said('委托培训', 'entrusted'),
  ORDER: said('订单式', 'to order'),
  POST: said('定岗式', 'for a post'),
  PACKAGE: said('套餐式', 'package'),
  PROJECT: said('项目制', 'project-based'),
  NAMED_CLASS: said('冠名班', 'named class'),
  AWARENESS: said('创业意识培训', 'awareness'),
  START_OR_IMPROVE: said('创办（改善）企业培训', 'start or improve a business'),
  ONLINE_COMMERCE: said('网络（电商）创业培训', 'online or e-commerce'),
  PRACTICAL_SIMULATION: said('创业实训', 'practical simulation'),
  ORDINARY: said('一般培训', 'ordinary training'),
  APPRENTICESHIP: said('企业新型学徒制', 'apprenticeship'),
  FUTURE_INDUSTRY: said('未来产业定向培育', 'targeted training for future industries'),
  ENTREPRENEURSHIP: said('创业培训', 'entrepreneurship training'),
  LIVE_PATROL: said('远程实时巡查', 'live remote patrol'),
  PLAYBACK: said('视频回放', 'playback'),
  FACE_CHECK_IN_REVIEW: said('查看人脸签到记录', 'review of face check-ins'),
  PROVINCIAL: said('省级', 'of the province'),
  LOCAL: said('本地监管平台', 'a local platform'),
  PERIOD_NOT_RECOGNISED: said('当期不予认可', 'the failing period is not recognised'),
  LOW_VALUE: said('低含金量', 'low value'),
};
