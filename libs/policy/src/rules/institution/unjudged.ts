import { aFigureToMonitor, anotherJurisdiction, type Unjudged } from '../../frame/unjudged';

export const institutionUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-INST-15': aFigureToMonitor(
    ['PYX22'],
    { zh: '每年遴选若干家机构面向重点群体培训', en: 'The county selects about so many institutions a year for key groups' },
    {
      zh: '“左右”不是门槛；县人社局对照目标表查看遴选家数',
      en: 'An “about” is no gate: the county’s HRSS reads the number selected beside the target',
    },
  ),
  'R-INST-18': anotherJurisdiction(
    ['HEN23'],
    {
      zh: '取缔非法培训评价机构，打击“黑中介”',
      en: 'Illegal training and assessment institutions are closed, and dishonest agents punished',
    },
    {
      zh: '由市场监管、公安和应急部门依法查处；结果以处理决定录入机构档案',
      en: 'Market supervision, police and emergency departments; what they decide is recorded with the institution',
    },
  ),
  'R-INST-22': aFigureToMonitor(
    ['HEN22'],
    { zh: '全省社会培训评价机构保持在一定数量左右', en: 'The province keeps about so many social assessment bodies' },
    {
      zh: '“左右”不是门槛；省人社厅对照目标表查看在册家数',
      en: 'An “about” is no gate: the province’s HRSS reads the number on the list beside the target',
    },
  ),
};
