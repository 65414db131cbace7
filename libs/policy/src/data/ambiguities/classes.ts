import type { Ambiguity } from '../../frame/ambiguity';

export const classesAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-07': {
    point: { zh: '检查平均人数如何取整、是否含开班当日', en: 'Rounding of the mean of inspections, and whether the opening day is one' },
    default: {
      zh: '含开班当日检查时的人数；保留两位小数；应付人数舍去小数，不超过开班人数和名册人数',
      en: 'A count made by an inspection on the opening day is one; two places are kept; persons are rounded down, never above opening count or roster',
    },
    by: { setting: 'headcount.includeOpeningDay' },
  },
  'A-09': {
    point: { zh: '以检查平均人数为准而没有检查', en: 'The mean of inspections counts, and there was none' },
    default: {
      zh: '记录不再检查的理由的，以人脸签到支持的开班人数为准；2023年仍须至少一次检查，可远程',
      en: 'With a reason on record the opening count stands as far as face check-ins support it; 2023 still asks for one inspection, remote if need be',
    },
    by: { setting: 'headcount.waiverUsesCheckIns' },
  },
  'A-10': {
    point: { zh: '实操比例，2021年县与省不同', en: 'The practice share of the county in 2021 and of the province after' },
    default: { zh: '按规则文件的年度取值，不沿用县2021年的值', en: 'Each year’s own value; the county’s of 2021 is not carried over' },
    by: { parameter: 'class.minPracticeShare' },
  },
  'A-11': {
    point: { zh: '纯线上培训与实操比例', en: 'Purely online training against the practice share' },
    default: {
      zh: '只有现行线上职业清单内的职业免除实操比例、师生比和工位比',
      en: 'Only occupations of an online list in force are exempt from practice share, teachers and workstations',
    },
    by: { setting: 'practice.exemptListedOnline' },
  },
  'A-59': {
    point: { zh: '学徒制20倍上限在2023年是否继续', en: 'Does the limit of apprentices per teacher go on in 2023' },
    default: { zh: '不继续，2023年只有三个人数上限', en: 'No: 2023 has its three numbers alone' },
    by: { rules: ['R-CLASS-14a', 'R-CLASS-14b'] },
  },
  'A-62': {
    point: { zh: '2023年的附件缺失', en: 'The annexes of 2023 are not at hand' },
    default: { zh: '以2021年附件2的栏目为表，数值仍用2023年的', en: 'The fields of the county’s annex of 2021, with the numbers of 2023' },
    by: { setting: 'form.whereMissing' },
  },
};
