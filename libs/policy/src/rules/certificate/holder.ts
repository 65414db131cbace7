import type { HolderFacts } from '../../facts';
import { about, flags, passed, refusedUnless } from '../../frame/rule';

const holder = about<HolderFacts>();

/** Who counts as skilled talent in the figures; nobody is refused anything by it. */
export const skilledTalent = holder(
  {
    id: 'R-CERT-02',
    sources: ['PYX22'],
    parameter: 'cert.skilledTalentKinds',
    needs: ['kindsHeld'],
    asks: { zh: '持有所列五类证书之一的为技能人才', en: 'Holders of one of the listed kinds are skilled talent' },
    remedy: { zh: '不计入技能人才', en: 'Do not count the person as skilled talent' },
  },
  (facts, under) => {
    const kinds = under.value('cert.skilledTalentKinds') as readonly string[];
    return facts.kindsHeld.some((kind) => kinds.includes(kind)) ? passed() : flags({ effect: 'NOT_COUNTED' });
  },
);

export const perGraduate = holder(
  {
    id: 'R-CERT-05',
    sources: ['EDU21', 'HEN22', 'PYX22'],
    parameter: 'cert.perGraduateMin',
    needs: ['graduate', 'kindsHeld'],
    concerns: ({ graduate }) => graduate,
    asks: { zh: '毕业生至少取得规定数量的证书', en: 'A graduate holds at least the stated certificates' },
    remedy: { zh: '毕业前组织参加评价', en: 'Bring the student to an assessment before graduation' },
  },
  (facts, under) => {
    const skillLevel = under.value('cert.perGraduateSkillLevel') === true;
    const counted = facts.kindsHeld.filter((kind) => !skillLevel || kind === 'SKILL_LEVEL').length;
    const compared = { counted };
    return counted >= (under.value('cert.perGraduateMin') as number) ? passed({ compared }) : flags({ compared });
  },
);

export const educationOfTechnicalClass = holder(
  {
    id: 'R-CERT-10',
    sources: ['PYX22'],
    parameter: 'cert.technicalClassEquivalents',
    needs: ['technicalClass', 'fullTime', 'takenFor'],
    concerns: ({ fullTime }) => fullTime,
    asks: { zh: '全日制技工院校各班毕业生参照相应学历', en: 'Full-time technical-school graduates are taken for the stated education' },
    remedy: { zh: '按对应学历办理', en: 'Take them for the education stated' },
  },
  (facts, under) => {
    const equivalents = under.value('cert.technicalClassEquivalents') as Readonly<Record<string, string>>;
    const limit = equivalents[facts.technicalClass] ?? null;
    return refusedUnless(limit !== null && limit === facts.takenFor, { limit });
  },
);

const ONE = 1;

export const oneArchive = holder(
  {
    id: 'R-CERT-11',
    sources: ['PYX22'],
    needs: ['archives', 'archiveHasTraining', 'archiveHasAssessment'],
    asks: { zh: '每名劳动者有一份培训评价电子档案', en: 'Each worker has one electronic archive of training and assessment' },
    remedy: { zh: '建立或合并档案，补录培训和评价信息', en: 'Open or merge the archive; enter training and assessment' },
  },
  (facts) => refusedUnless(facts.archives === ONE && facts.archiveHasTraining && facts.archiveHasAssessment),
);

/** An award may open both titles: a gold medallist of WorldSkills is among its prize-winners. */
export const titleByAward = holder(
  {
    id: 'R-CERT-12',
    sources: ['PYX22'],
    parameter: 'cert.fullSeniorTitleAwards',
    needs: ['award', 'title', 'seriesMatches'],
    asks: { zh: '所获奖项可直接申报该级职称', en: 'The award opens the way to the title applied for' },
    remedy: { zh: '按一般程序申报', en: 'Apply in the ordinary way' },
  },
  (facts, under) => {
    const key = facts.title === 'FULL_SENIOR' ? 'cert.fullSeniorTitleAwards' : 'cert.associateSeniorTitleAwards';
    const limit = under.value(key) ?? [];
    return refusedUnless(limit.includes(facts.award) && facts.seriesMatches, { limit, by: key });
  },
);

export const recruitedDirectly = holder(
  {
    id: 'R-CERT-13',
    sources: ['PYX22'],
    parameter: 'cert.recruitmentAchievements',
    needs: ['vocationalGraduate', 'achievement', 'personsInEvent', 'finalRank', 'postMatchesPrize'],
    concerns: ({ vocationalGraduate }) => vocationalGraduate,
    asks: { zh: '职业院校毕业生凭所列赛绩可直接考察招聘', en: 'Vocational graduates with a listed result may be recruited by direct assessment' },
    remedy: { zh: '按一般公开招聘程序办理', en: 'Recruit in the ordinary way' },
  },
  (facts, under) => {
    const listed = (under.value('cert.recruitmentAchievements') as readonly string[]).includes(facts.achievement);
    if (facts.achievement !== 'NATIONAL_INDUSTRY_FINAL') return refusedUnless(listed && facts.postMatchesPrize);
    const lowestRank = (under.value('cert.recruitmentFinalRank') ?? {})[String(facts.personsInEvent)] ?? null;
    const ranked = lowestRank !== null && facts.finalRank !== null && facts.finalRank <= Number(lowestRank);
    return refusedUnless(listed && ranked && facts.postMatchesPrize, { compared: { lowestRank }, by: 'cert.recruitmentFinalRank' });
  },
);
