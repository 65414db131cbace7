import type { Ambiguity } from '../../frame/ambiguity';

export const institutionAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-52': {
    point: { zh: '跨区域培训：2021年经人社部门同意即可，2023年从严', en: 'Training elsewhere: free with consent in 2021, strict in 2023' },
    default: { zh: '按年度规定；同意文件编号必填', en: 'By the year; the document of consent has to be named' },
    by: { rules: ['R-INST-06a', 'R-INST-06b', 'R-INST-06c', 'R-INST-06d'] },
  },
  'A-57': {
    point: { zh: '“黑名单”期限和移出', en: 'How long a blacklisting lasts, and how it ends' },
    default: { zh: '无期限，由人员说明理由后移出', en: 'Until an officer lifts it with a reason' },
    by: { setting: 'blacklist.months' },
  },
  'A-61': {
    point: { zh: '2021年全省及其他地区、年份没有文件', en: 'No document for the province in 2021, nor for other places and years' },
    default: { zh: '答复无规则集；不得套用其他年份', en: 'There is no rule set, and that of another year is never taken' },
    by: { builtIn: 'Resolving answers rule-set.none until a document is loaded as data; nothing falls back to another set.' },
  },
  'A-69': {
    point: {
      zh: '“除技工学校外”指其作为培训方例外，还是不计入本地已有机构',
      en: 'Whether technical schools are exempt as trainers, or not counted among the institutions a city has',
    },
    default: { zh: '作为培训方例外；同意文件仍可登记', en: 'Exempt as trainers; a consent may be recorded all the same' },
    by: { setting: 'crossCity.technicalSchools' },
  },
  'A-70': {
    point: { zh: '“年底前”指列入目录还是变更', en: 'Whether the listing or the change is before the end of the year' },
    default: { zh: '两个日期都在计划年度内', en: 'Both days fall in the plan year' },
    by: { setting: 'occupationChange.yearEnd' },
  },
};
