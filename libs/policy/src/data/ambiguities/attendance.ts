import type { Ambiguity } from '../../frame/ambiguity';

export const attendanceAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-06': {
    point: { zh: '培训到课率没有下限', en: 'No document states a least attendance rate' },
    default: { zh: '只记录到课率；县可设下限，低于的由人员核查', en: 'The rate is recorded; a county may set one, below which a person looks' },
    by: { setting: 'attendance.minRate' },
  },
  'A-35': {
    point: { zh: '“当班（当期）”指班次还是课次', en: 'Is it the class or the period that is not recognised' },
    default: { zh: '整个班次；列出未通过的课次；经办人员可限于该期', en: 'The class; its failing lessons are listed, and an officer may limit it to the period' },
    by: { setting: 'video.notRecognisedUnit' },
  },
  'A-36': {
    point: { zh: '何为一次“无法显示全体”', en: 'What is one failure to show everybody' },
    default: { zh: '一堂录像课可见人数少于签到人数，经人员确认', en: 'One recorded lesson with fewer visible than checked in, confirmed by an officer' },
    by: { setting: 'video.failureNeedsOfficer' },
  },
  'A-37': {
    point: { zh: '连续15分钟是否允许中断', en: 'May the continuous minutes be interrupted or short' },
    default: { zh: '每个实操课时一段不间断录像，不留容差', en: 'One uninterrupted clip for each practical class hour, without tolerance' },
    by: { setting: 'video.clipToleranceSeconds' },
  },
  'A-38': {
    point: { zh: '视频留存从何时起算', en: 'From when recordings are kept' },
    default: { zh: '自班次关闭（考核、拨付较晚者）起', en: 'From the class’s close, the later of assessment and payment' },
    by: { setting: 'video.retentionFrom' },
  },
  'A-63': {
    point: { zh: '补课条件：书面请假、部门同意、全程录像', en: 'Make-up lessons: written leave, consent, or full video' },
    default: { zh: '各年按其规则；三种材料有则都存', en: 'Each year its own; all three are kept where they are there' },
    by: { parameter: 'makeup.precondition' },
  },
};
