import type { Ambiguity } from '../../frame/ambiguity';

export const onlineAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-16': {
    point: { zh: '附件3有十六个职业同时列在两行', en: 'Sixteen occupations of annex 3 stand in both of its rows' },
    default: {
      zh: '按较严的一行：这十六个须有线下学时，其余十六个可全线上',
      en: 'The stricter row: these sixteen need their offline hours, the other sixteen may be wholly online',
    },
    by: { setting: 'online.listedTwice' },
  },
  'A-17': {
    point: { zh: '平台禁入：自违规之日两年，或自发现之日起无期限', en: 'A platform is barred two years from the breach, or from discovery without end' },
    default: {
      zh: '按违规当年的规则；无期限的由人员说明理由后解除',
      en: 'The rule of the year of the breach; where it has no end, until an officer lifts it with a reason',
    },
    by: { setting: 'online.banYear' },
  },
  'A-41': {
    point: { zh: '纯线上培训由谁申请考核：只限企业，或企业和个人', en: 'Who applies after wholly online training: enterprises only, or individuals too' },
    default: { zh: '各按其规则文件', en: 'Each rule set’s own' },
    by: { parameter: 'online.pureOnlineApplicants' },
  },
  'A-65': {
    point: { zh: '线上学习的一课时如何计算', en: 'What a class hour of online learning is' },
    default: {
      zh: '与线下课时同长，只计经验证的学习时间；暂停和活体比对失败的时间不计',
      en: 'As long as any class hour, of verified learning time; pauses and failed liveness are left out',
    },
    by: { setting: 'online.classHourCounts' },
  },
  'A-68': {
    point: { zh: '统一考核月份适用于全部线上职业，还是只限有线下学时的职业', en: 'Are the assessment months for all online occupations, or for those with offline hours' },
    default: { zh: '适用于附件3的全部职业，不适用于其他班次', en: 'For every occupation of annex 3, and for no other class' },
    by: { setting: 'online.assessmentMonthsFor' },
  },
  'A-75': {
    point: { zh: '违反一项录像、线上或人数规定：整班还是个人', en: 'One failed rule of video, online learning or count: the class, or the trainee' },
    default: {
      zh: '录像和人数：整班；线上：平台的问题及于其全部学员，一次学习的问题只及于本人',
      en: 'Video and count: the class. Online: a platform’s fault voids all its learners, a session’s only the learner',
    },
    by: { setting: 'online.sessionFlagReach' },
  },
  'A-76': {
    point: { zh: '平台违规是否使已认可的结果失效', en: 'Does a platform’s breach void what was recognised before' },
    default: { zh: '已付的须经人社部门决定', en: 'What is paid falls only by a decision of HRSS' },
    by: { setting: 'online.voidsPaid' },
  },
};
