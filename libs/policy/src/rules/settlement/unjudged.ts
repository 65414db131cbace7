import { aPersonDecides, type Unjudged } from '../../frame/unjudged';

export const settlementUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-SET-22': aPersonDecides(
    ['HCX21', 'HEN22', 'HEN23', 'PYX22'],
    {
      zh: '对工作失误与违规违纪区别对待，容错纠错',
      en: 'Mistakes of officials are told apart from misconduct, and tolerated and corrected',
    },
    {
      zh: '由纪检和上级部门判断；每项决定的理由保存在审计页面',
      en: 'Discipline inspection and superiors judge it; every decision keeps its reasons on the audit screen',
    },
  ),
};
