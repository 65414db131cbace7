import { levelCodes } from '../../data/certificates';
import type { CandidateFacts } from '../../facts';
import { about, notApplicable, refusedUnless } from '../../frame/rule';

const candidate = about<CandidateFacts>();
const rank = (level: string): number => levelCodes.findIndex((code) => code === level);
type Levels = Readonly<Record<string, string>>;

/** A rule of one route asks nothing of who takes another. */
const by =
  (own: string) =>
  ({ route = own }: CandidateFacts): boolean =>
    route === own;
const ofSecondarySchool = ({ education = 'SECONDARY_VOCATIONAL' }: CandidateFacts): boolean => education === 'SECONDARY_VOCATIONAL';

export const knownRoute = candidate(
  {
    id: 'R-ASM-12',
    sources: ['EDU21'],
    parameter: 'assessment.routes',
    needs: ['route'],
    asks: { zh: '学生以所列方式之一取得等级证书', en: 'A student comes to the certificate by one of the listed routes' },
    remedy: { zh: '改用所列方式', en: 'Choose one of the listed routes' },
  },
  (facts, under) => refusedUnless((under.value('assessment.routes') as readonly string[]).includes(facts.route)),
);

export const directRecognition = candidate(
  {
    id: 'R-ASM-13',
    sources: ['EDU21'],
    parameter: 'cert.direct.1+X',
    needs: ['route', 'onePlusXLevel', 'correspondingOccupation', 'level'],
    concerns: by('DIRECT_RECOGNITION'),
    asks: { zh: '凭1+X证书直接认定相应职业的规定等级', en: 'A 1+X certificate is recognised as the stated level of the corresponding occupation' },
    remedy: { zh: '按对应关系认定，或参加考试', en: 'Recognise the level stated, or sit the examination' },
  },
  (facts, under) => {
    const limit = (under.value('cert.direct.1+X') as Levels)[facts.onePlusXLevel ?? ''] ?? null;
    return refusedUnless(limit !== null && limit === facts.level && facts.correspondingOccupation, { limit });
  },
);

export const processAssessment = candidate(
  {
    id: 'R-ASM-14',
    sources: ['EDU21'],
    parameter: 'cert.process',
    needs: ['route', 'education', 'studentStage', 'theoryPassed', 'skillPassed', 'level'],
    concerns: by('PROCESS_ASSESSMENT'),
    asks: {
      zh: '过程化考核：毕业生或毕业学年学生，理论、技能均合格，按学历层次认定等级',
      en: 'Process assessment: graduates or those in their last year, both parts passed, at the level of their schooling',
    },
    remedy: { zh: '补考不合格部分，或改用其他方式', en: 'Pass what was failed, or take another route' },
  },
  (facts, under) => {
    const limit = (under.value('cert.process') as Levels)[facts.education] ?? null;
    const both = facts.theoryPassed && facts.skillPassed;
    return refusedUnless(both && facts.studentStage !== 'EARLIER' && limit !== null && limit === facts.level, { limit });
  },
);

/** Only what lies above the level open to every graduate is asked about; how far "outstanding" goes, the school says. */
export const outstandingGraduates = candidate(
  {
    id: 'R-ASM-15a',
    sources: ['EDU21'],
    parameter: 'cert.secondaryGraduateMaxLevel',
    needs: ['route', 'education', 'studentStage', 'outstanding', 'level'],
    concerns: (facts) => by('EXAMINATION')(facts) && ofSecondarySchool(facts) && facts.level !== null,
    asks: { zh: '优秀中职毕业生可参加高级工考试考核', en: 'Outstanding secondary vocational graduates may be examined up to the stated level' },
    remedy: { zh: '参加较低等级的考核', en: 'Be examined for a lower level' },
  },
  (facts, under) => {
    const limit = under.value('cert.secondaryGraduateMaxLevel') as string;
    if (facts.level === null || rank(facts.level) < rank(limit)) return notApplicable();
    return refusedUnless(rank(facts.level) === rank(limit) && facts.outstanding && facts.studentStage !== 'EARLIER');
  },
);

/** A lower level asks for no graduation, and the other routes of the education system have levels of their own. */
export const graduatesDirectly = candidate(
  {
    id: 'R-ASM-15b',
    sources: ['PYX22'],
    parameter: 'cert.secondaryGraduateDirectLevel',
    needs: ['education', 'studentStage', 'appliesDirectly', 'level'],
    concerns: (facts) => by('EXAMINATION')(facts) && ofSecondarySchool(facts) && facts.appliesDirectly !== false && facts.level !== null,
    asks: { zh: '中职毕业生可直接参加中级工评价', en: 'Secondary vocational graduates may be assessed directly up to the stated level' },
    remedy: { zh: '毕业后参加，或先取得较低等级', en: 'Come after graduation, or take the lower level first' },
  },
  (facts, under) => {
    const limit = under.value('cert.secondaryGraduateDirectLevel') as string;
    if (facts.level === null || rank(facts.level) < rank(limit)) return notApplicable();
    // In the education system the higher level is R-ASM-15a's to judge.
    if (rank(facts.level) > rank(limit) && under.set.rules['R-ASM-15a'] !== undefined) return notApplicable();
    return refusedUnless(rank(facts.level) === rank(limit) && facts.studentStage === 'GRADUATE');
  },
);

export const byCompetition = candidate(
  {
    id: 'R-ASM-16',
    sources: ['EDU21'],
    needs: ['route', 'competitionRules', 'resultQualifies'],
    concerns: by('COMPETITION'),
    asks: { zh: '竞赛取证：院校有竞赛办法，成绩符合条件', en: 'By competition: the college has its rules, and the result meets them' },
    remedy: { zh: '先制定竞赛办法；成绩不符的参加考试', en: 'Make the rules first; a result that falls short goes to the examination' },
  },
  (facts) => refusedUnless(facts.competitionRules && facts.resultQualifies),
);

export const freeOfCharge = candidate(
  {
    id: 'R-ASM-19',
    sources: ['PYX22'],
    parameter: 'fee.assessmentCandidate',
    needs: ['candidateEligible', 'feeFen', 'bodyInCityCatalogue'],
    concerns: ({ candidateEligible }) => candidateEligible,
    asks: { zh: '符合条件的劳动者在目录内机构免费参加评价', en: 'Eligible workers are assessed free of charge by a body of the city’s list' },
    remedy: { zh: '退还费用；改在目录内机构评价', en: 'Return the fee; go to a listed body' },
  },
  (facts, under) =>
    refusedUnless(facts.feeFen <= (under.value('fee.assessmentCandidate') as number) && facts.bodyInCityCatalogue),
);
