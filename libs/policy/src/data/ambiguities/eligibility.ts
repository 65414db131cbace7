import type { Ambiguity } from '../../frame/ambiguity';

export const eligibilityAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-14': {
    point: { zh: '“一个月”是日历月还是三十天', en: 'A month: of the calendar, or thirty days' },
    default: {
      zh: '日历月，同日即满；大小月取月末；按北京时间计',
      en: 'A calendar month: the same day number is enough, and a shorter month ends it on its last day',
    },
    by: { setting: 'interval.monthDays' },
  },
  'A-15': {
    point: { zh: '间隔期写在线上培训段落内，是否适用于全部培训', en: 'The interval stands in the paragraph on online training: is it for all training' },
    default: { zh: '适用于本人全部补贴性培训', en: 'For every subsidised training of the person' },
    by: { setting: 'interval.scope' },
  },
  'A-28': {
    point: { zh: '“相近”职业和“同一职业分类”的深度', en: 'How close is “close”, and at which depth is a classification the same' },
    default: {
      zh: '由经办人员维护关系表并写明理由；分类比较到小类；其余转人工',
      en: 'Officers keep a table of relations with reasons; classification is compared at the small class; the rest is for people',
    },
    by: { setting: 'classification.parts' },
  },
  'A-29': {
    point: { zh: '“毕业年度”与“毕业学年”', en: 'Graduation year and last study year' },
    default: {
      zh: '两个日期都存；按该规则所用的词判断：毕业年度为公历年，毕业学年为最后一个学年',
      en: 'Both days are kept, and each rule set’s own word decides: the calendar year of graduation, or the last study year',
    },
    by: { rules: ['R-ELIG-05b', 'R-ELIG-05c'] },
  },
  'A-30': {
    point: { zh: '在校生限制：按专业、按年度、按本校', en: 'Students are excluded by major, by year, or at their own school' },
    default: { zh: '三个取值，各按其规则', en: 'Three values, each with its rule' },
    by: { parameter: 'student.exclusion' },
  },
  'A-31': {
    point: { zh: '60周岁是否也限社区矫正和戒毒人员', en: 'Does the age limit of prisoners cover correction and detoxification' },
    default: { zh: '三类都适用；后两类超龄的由人员决定', en: 'All three; past the age a person decides on the latter two' },
    by: { setting: 'prisoner.ageCovers' },
  },
  'A-32': {
    point: { zh: '“刑期至2025年前”', en: 'A sentence that ends “before 2025”' },
    default: { zh: '刑期止于该年之前；止于该年之内的由人员决定', en: 'Ends before that year; within it a person decides' },
    by: { setting: 'prisoner.lastYearDecidedByHand' },
  },
  'A-33': {
    point: { zh: '就业能力条件：只限专账资金，还是一般条件', en: 'Employability: of one fund, or of everybody' },
    default: { zh: '两条规则，各按其规则文件', en: 'Two rules, each under its own documents' },
    by: { rules: ['R-ELIG-02a', 'R-ELIG-02b'] },
  },
  'A-34': {
    point: { zh: '由谁认定“无意愿、无能力”', en: 'Who says that somebody has no will or no ability' },
    default: { zh: '问卷自述并经人社部门确认；绝不只凭数据推断', en: 'The person in the questionnaire, and HRSS confirms; data alone never say so' },
    by: {
      builtIn:
        'What nobody declared is not known and gives facts-missing, and a declaration known to be unconfirmed does too; to infer it, a fact would have to be filled from lists.',
    },
  },
};
