import type { BodyFacts } from '../../facts';
import { about, flags, lacking, passed, refusedUnless } from '../../frame/rule';

const body = about<BodyFacts>();

export const acrossTerritories = body(
  {
    id: 'R-ASM-10',
    sources: ['HCX21', 'HEN22'],
    needs: ['bodyIsLocal'],
    asks: { zh: '外地机构只在本地不具备评价条件时承担考核', en: 'A body from elsewhere assesses only where nobody local can' },
    remedy: { zh: '由本地机构考核，或说明本地无法开展', en: 'Let a local body assess, or say why none can' },
  },
  (facts) => {
    if (facts.bodyIsLocal) return passed();
    if (facts.localCannotAssess === undefined) return lacking('localCannotAssess');
    return refusedUnless(facts.localCannotAssess, { compared: { localCannotAssess: facts.localCannotAssess } });
  },
);

export const specificationReviewed = body(
  {
    id: 'R-ASM-11a',
    sources: ['EDU21'],
    parameter: 'assessment.specExpertsMin',
    needs: ['nationalStandard', 'specificationByCode', 'specificationExperts', 'specificationFiledWithProvince'],
    concerns: ({ nationalStandard }) => nationalStandard !== true,
    asks: {
      zh: '没有国家标准的，评价规范经规定人数专家评审并报省备案',
      en: 'Without a national standard, the specification is reviewed by the stated experts and filed with the province',
    },
    remedy: { zh: '补足专家评审并报省人社部门备案', en: 'Have it reviewed and filed before assessing' },
  },
  (facts, under) => {
    const enough = facts.specificationExperts >= (under.value('assessment.specExpertsMin') as number);
    return refusedUnless(enough && facts.specificationByCode && facts.specificationFiledWithProvince);
  },
);

/** A permission: a specification beside a national standard is shown, and refused by nothing here. */
export const enterpriseSpecification = body(
  {
    id: 'R-ASM-11b',
    sources: ['HCX21'],
    needs: ['bodyClass', 'nationalStandard', 'ownSpecification'],
    concerns: ({ bodyClass = 'ENTERPRISE' }) => bodyClass === 'ENTERPRISE',
    asks: { zh: '没有国家标准的，企业可自主开发评价规范', en: 'Without a national standard, an enterprise may write its own specification' },
    remedy: { zh: '有国家标准的，按标准评价', en: 'Where there is a standard, assess by it' },
  },
  (facts) => (facts.nationalStandard && facts.ownSpecification ? flags() : passed()),
);

export const ownStudents = body(
  {
    id: 'R-ASM-18',
    sources: ['EDU21'],
    needs: ['bodyClass', 'bodySchool', 'candidateSchool'],
    concerns: ({ bodyClass = 'COLLEGE' }) => bodyClass === 'COLLEGE',
    asks: { zh: '院校类机构只评价本校学生和教职工', en: 'A college body assesses students and staff of its own school' },
    remedy: { zh: '由面向社会的机构评价', en: 'Let a body for the public assess them' },
  },
  (facts) => refusedUnless(facts.candidateSchool === facts.bodySchool),
);

export const equipped = body(
  {
    id: 'R-ASM-20',
    sources: ['EDU21'],
    parameter: 'assessment.bodyMustHave',
    needs: ['bodyHas'],
    asks: { zh: '备案机构具备机构、制度、人员、设备、场地等条件', en: 'A filed body has its unit, rules, people, equipment and premises' },
    remedy: { zh: '补齐所缺条件', en: 'Provide what is missing' },
  },
  (facts, under) => {
    const wanting = (under.value('assessment.bodyMustHave') as readonly string[]).filter((one) => !facts.bodyHas.includes(one));
    return refusedUnless(wanting.length === 0, { compared: { wanting } });
  },
);

export const issuerAssessed = body(
  {
    id: 'R-ASM-21',
    sources: ['EDU21'],
    needs: ['issuer', 'assessedBy'],
    asks: { zh: '谁评价、谁发证、谁负责', en: 'Who assesses issues the certificate, and answers for it' },
    remedy: { zh: '由实施评价的机构发证', en: 'The body that assessed issues it' },
  },
  (facts) => refusedUnless(facts.issuer === facts.assessedBy),
);
