import type { Ambiguity } from '../../frame/ambiguity';

export const reportingAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-24': {
    point: { zh: '制造业占比只对市规定', en: 'The manufacturing share is stated for cities' },
    default: { zh: '按市计算，县级仅供参考', en: 'Judged for the city; a county’s is shown for information' },
    by: { setting: 'manufacturing.level' },
  },
  'A-45': {
    point: { zh: '2022年院校机构：省400家，教育系统350所', en: 'Colleges to be filed in 2022: 400 by the province, 350 by the education system' },
    default: { zh: '两个目标都保留并注明来源', en: 'Both are kept, each with its source' },
    by: { builtIn: 'Targets are listed by document and never merged; one of the two is left out by leaving its document out.' },
  },
  'A-46': {
    point: { zh: '正文补贴性任务合计8100，附件8000', en: 'The subsidised tasks add up to 8,100 in the text and 8,000 in the annex' },
    default: { zh: '以附件为准，正文第10项另列，不设任务数', en: 'The annex counts; item 10 of the text is a line without a quota' },
    by: { setting: 'quota.ofRecord' },
  },
  'A-47': {
    point: { zh: '50人次：正文为城市管理，附件为交通运输', en: 'Fifty person-times: city management in the text, transport in the annex' },
    default: { zh: '归附件的牵头单位', en: 'They belong to the lead unit of the annex' },
    by: { setting: 'quota.owner' },
  },
  'A-53': {
    point: { zh: '2023年前“相关延续信息”的范围', en: 'What is carried over from before 2023 is not defined' },
    default: { zh: '保留在原系统，可申领，予以提示', en: 'It stays in the original system, passes, and is flagged' },
    by: { setting: 'carryOver.passes' },
  },
  'A-74': {
    point: { zh: '何为“制造业”培训', en: 'What training is manufacturing' },
    default: {
      zh: '开班时由人员标注，企业行业代码作参考',
      en: 'What an officer marks at the opening; the industry of the enterprise helps',
    },
    by: { setting: 'manufacturing.by' },
  },
};
