import { aFigureToMonitor, anotherJurisdiction, type Unjudged } from '../../frame/unjudged';

export const reportingUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-REP-10': aFigureToMonitor(
    ['HEN23'],
    { zh: '定期分析培训评价质量结构', en: 'The quality and structure of training and assessment are analysed regularly' },
    {
      zh: '“定期”没有期限；省、市人社部门在统计页面查看各类证书和评价的构成',
      en: '“Regularly” has no length: HRSS of province and city read the make-up of certificates on the statistics screen',
    },
  ),
  'R-REP-14': anotherJurisdiction(
    ['EDU21'],
    {
      zh: '院校取证任务完成情况作为遴选项目、安排资金和招生计划的依据',
      en: 'How colleges do on their certificates weighs in choosing projects, money and places',
    },
    {
      zh: '由省教育厅决定；本系统只提供各院校取证数',
      en: 'The province’s education department decides; only the numbers of each college come from here',
    },
  ),
};
