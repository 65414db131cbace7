import { anotherJurisdiction, type Unjudged } from '../../frame/unjudged';

export const certificateUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-CERT-08': anotherJurisdiction(
    ['EDU21'],
    { zh: '按证书类别和等级赋予学分，可转换为学历教育学分', en: 'Certificates give credits by kind and level, convertible into credits of degree education' },
    { zh: '学分办法由各院校制定，学籍部门办理', en: 'Each college makes its own table of credits, and its registry applies it' },
  ),
  'R-CERT-09a': anotherJurisdiction(
    ['HEN22'],
    { zh: '研究制订行业证书与等级证书、合格证书互通政策', en: 'A policy is to be drafted on industry certificates, skill-level and completion certificates standing for each other' },
    { zh: '由省级部门制订；出台前各类证书互不替代', en: 'The province drafts it; until it is issued no kind stands for another' },
  ),
  'R-CERT-09b': anotherJurisdiction(
    ['HCX21'],
    { zh: '建设行业合格证书与培训合格证书互通互认', en: 'Construction trade: industry and completion certificates are to recognise each other' },
    { zh: '由住建和人社部门商定对应关系；商定前不替代', en: 'Housing and HRSS departments agree the mapping; until then neither stands for the other' },
  ),
};
