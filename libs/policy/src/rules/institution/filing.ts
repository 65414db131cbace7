import type { DesignationFacts, FilingFacts, ProjectFacts, Tier } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless, sanctions } from '../../frame/rule';
import { compareShare, percentText } from '../../frame/share';

const filing = about<FilingFacts>();
const designation = about<DesignationFacts>();
const project = about<ProjectFacts>();

export const bodyExits = filing(
  {
    id: 'R-INST-10',
    sources: ['PYX22'],
    needs: ['problems'],
    asks: { zh: '评价机构未出现问题', en: 'The assessment body has no confirmed problem' },
    remedy: { zh: '动态退出、查处并向社会曝光', en: 'It leaves the list, is dealt with, and made known' },
  },
  ({ problems }) => (problems.length === 0 ? passed() : sanctions({ effect: 'EXIT_PUNISH_EXPOSE' })),
);

/** Local secondary schools go to their own city or county; every other college to the province, whoever runs it. */
const tierOf = (school: string | null, affiliation: Tier): Tier =>
  school === 'SECONDARY_VOCATIONAL' && affiliation === 'CITY_OR_COUNTY' ? 'CITY_OR_COUNTY' : 'PROVINCE';

export const collegeRoute = filing(
  {
    id: 'R-INST-11',
    sources: ['EDU21'],
    needs: ['bodyKind', 'school', 'affiliation', 'expertsReviewed', 'recommendedBy', 'filedWith'],
    concerns: ({ bodyKind, school }) => bodyKind !== 'OTHER' && school !== null && school !== 'TECHNICAL',
    asks: {
      zh: '院校类评价机构按隶属经教育部门专家初审、推荐，向人社部门备案',
      en: 'A college body goes to its education department’s experts, is recommended, and filed with the HRSS of that tier',
    },
    remedy: { zh: '按隶属关系报送', en: 'Take the route of its affiliation' },
  },
  (facts) => {
    const tier = tierOf(facts.school, facts.affiliation);
    return refusedUnless(facts.expertsReviewed && facts.recommendedBy === tier && facts.filedWith === tier, {
      compared: { tier },
    });
  },
);

export const otherRoute = filing(
  {
    id: 'R-INST-12',
    sources: ['EDU21'],
    needs: ['bodyKind', 'affiliation', 'filedWith'],
    concerns: ({ bodyKind }) => bodyKind !== 'COLLEGE',
    asks: {
      zh: '其他类评价机构：省属院校向省人社厅备案，地方院校向当地人社部门备案',
      en: 'Bodies of other kinds: colleges of the province file with the province, local ones with their place',
    },
    remedy: { zh: '向相应人社部门申请备案', en: 'File with the HRSS of that tier' },
  },
  (facts) => refusedUnless(facts.filedWith === facts.affiliation, { compared: { tier: facts.affiliation } }),
);

export const inDirectory = filing(
  {
    id: 'R-INST-13',
    sources: ['EDU21'],
    needs: ['bodyKind', 'inDirectory'],
    concerns: ({ bodyKind }) => bodyKind !== 'OTHER',
    asks: { zh: '院校类评价机构纳入评价机构目录', en: 'A college body stands in the directory of assessment bodies' },
    remedy: { zh: '由人社部门列入目录', en: 'HRSS enters it in the directory' },
  },
  (facts) => refusedUnless(facts.inDirectory),
);

export const lawfulDesignation = designation(
  {
    id: 'R-INST-14',
    sources: ['HEN23'],
    needs: ['designated', 'legalBasis'],
    asks: {
      zh: '无法律或省级以上文件依据的，不得随意指定机构',
      en: 'No institution is designated without a law or a document of the province or above',
    },
    remedy: { zh: '写明依据，或向所有机构开放', en: 'Name the basis, or open it to every institution' },
  },
  ({ designated, legalBasis }) => {
    const rank = legalBasis?.rank ?? null;
    return refusedUnless(!designated || (rank !== null && rank !== 'BELOW'), { compared: { rank } });
  },
);

export const projectsEvaluated = project(
  {
    id: 'R-INST-20',
    sources: ['HEN22'],
    parameter: 'project.acceptedYears',
    needs: ['projectYear', 'built', 'performanceEvaluated', 'accepted'],
    asks: {
      zh: '已建成项目开展绩效评估，规定年份的项目评估验收',
      en: 'Projects that are built are evaluated, and those of the stated years accepted',
    },
    remedy: { zh: '完成绩效评估和验收', en: 'Evaluate and accept them' },
  },
  (facts, under) => {
    const { min, max } = under.value('project.acceptedYears') as { min: number; max: number };
    const toAccept = facts.projectYear >= min && facts.projectYear <= max;
    const more = { limit: `${min}–${max}` };
    return (!facts.built || facts.performanceEvaluated) && (!toAccept || facts.accepted) ? passed(more) : flags(more);
  },
);

export const studiosToIndustry = project(
  {
    id: 'R-INST-21',
    sources: ['HCX21'],
    parameter: 'project.masterStudio.industryShareMin',
    needs: ['masterStudios', 'masterStudiosOfIndustryOrHeritage'],
    asks: {
      zh: '技能大师工作室项目中企业和非遗项目占比不低于规定比例',
      en: 'At least the stated share of master studios is of enterprises and intangible heritage',
    },
    remedy: { zh: '向企业和非遗项目倾斜', en: 'Give more studios to enterprises and heritage' },
  },
  ({ masterStudios, masterStudiosOfIndustryOrHeritage: theirs }, under) => {
    if (masterStudios === 0) return notApplicable();
    const more = { compared: { share: percentText(theirs, masterStudios) } };
    const limit = under.value('project.masterStudio.industryShareMin') as string;
    return compareShare(theirs, masterStudios, limit) >= 0 ? passed(more) : flags(more);
  },
);

/** Ways the document supports; another one is not forbidden by it. */
export const highSkillOrganised = project(
  {
    id: 'R-INST-23',
    sources: ['HEN23'],
    parameter: 'highSkill.organisedBy',
    needs: ['organisedBy'],
    asks: {
      zh: '高技能人才培训以所列方式组织',
      en: 'Training of highly skilled people is organised in one of the ways named',
    },
    remedy: { zh: '采用所列方式之一，或说明理由', en: 'Take one of them, or say why not' },
  },
  (facts, under) =>
    (under.value('highSkill.organisedBy') as readonly string[]).includes(facts.organisedBy) ? passed() : flags(),
);
