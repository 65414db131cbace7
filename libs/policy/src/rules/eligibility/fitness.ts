import { type Day, yearOf } from '@jiquan/kernel';
import { classOf } from '../../data/occupations';
import type { FitnessFacts, PreviousTraining } from '../../facts';
import { about, lacking, notApplicable, passed, refused, refusedUnless } from '../../frame/rule';
import { mayTrainAgainOn } from '../../procedure/interval';

const fitness = about<FitnessFacts>();

export const postRelated = fitness(
  {
    id: 'R-ELIG-03',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['postRelation'],
    asks: {
      zh: '企业职工参加与本人岗位相同或相近的职业（工种）培训',
      en: 'An employee trains in an occupation the same as or close to the own post',
    },
    remedy: {
      zh: '由人社部门登记岗位与职业的关系并写明理由（A-28）',
      en: 'An officer records how post and occupation relate, with the reason (A-28)',
    },
  },
  (facts) => {
    if (facts.postRelation === null) return notApplicable();
    if (facts.postRelation === 'UNDECIDED') return { ...lacking('postRelation'), defaults: ['A-28'] };
    return refusedUnless(facts.postRelation !== 'OTHER');
  },
);

export const transferredElsewhere = fitness(
  {
    id: 'R-ELIG-04',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['transfer'],
    asks: {
      zh: '转岗职工培训的职业与原岗位职业不隶属于同一职业分类',
      en: 'A transferred employee trains outside the classification of the former post',
    },
    remedy: { zh: '选择另一小类的职业（A-28）', en: 'Choose an occupation of another small class (A-28)' },
  },
  ({ transfer }, under) => {
    if (transfer === null) return notApplicable();
    const parts = under.setting('classification.parts');
    const former = classOf(transfer.formerOccupation, parts);
    const next = classOf(transfer.newOccupation, parts);
    return refusedUnless(former !== next, { compared: { former, next }, defaults: ['A-28'] });
  },
);

const studentRemedy = {
  zh: '毕业后，或选择规则允许的课程和专业再参加',
  en: 'Take part after graduation, or in a course the rule set allows',
};

export const notOwnStudents = fitness(
  {
    id: 'R-ELIG-05a',
    sources: ['HCX21'],
    parameter: 'student.exclusion',
    needs: ['student'],
    asks: {
      zh: '不对本职业学校在校生开展在读专业的补贴性培训',
      en: 'A vocational school’s own students get no subsidised training in the major they study',
    },
    remedy: studentRemedy,
  },
  ({ student }) => {
    if (student === null) return notApplicable();
    return refusedUnless(!(student.ownSchool && student.sameMajor), {
      compared: { ownSchool: student.ownSchool, sameMajor: student.sameMajor },
    });
  },
);

export const notLastStudyYearSameMajor = fitness(
  {
    id: 'R-ELIG-05b',
    sources: ['HEN22'],
    parameter: 'student.exclusion',
    needs: ['student', 'classOpensOn'],
    asks: {
      zh: '不对毕业学年在校生开展在读专业的补贴性培训',
      en: 'Students in their last study year get no subsidised training in the major they study',
    },
    remedy: studentRemedy,
  },
  ({ student, classOpensOn: on }) => {
    if (student === null) return notApplicable();
    const lastYear = on >= student.lastStudyYearFrom && on <= student.graduatesOn;
    return refusedUnless(!(lastYear && student.sameMajor), {
      compared: { lastYear, sameMajor: student.sameMajor },
      defaults: ['A-29'],
    });
  },
);

export const notGraduationYear = fitness(
  {
    id: 'R-ELIG-05c',
    sources: ['HEN23'],
    parameter: 'student.exclusion',
    needs: ['student', 'classOpensOn', 'course'],
    asks: {
      zh: '不对毕业年度在校生开展补贴性培训（特殊职业教育、普通高校学生和创业培训除外）',
      en: 'Students in their graduation year get no subsidised training, save those of special vocational education and ordinary universities, and in entrepreneurship',
    },
    remedy: studentRemedy,
  },
  ({ student, classOpensOn: on, course }) => {
    if (student === null || course === 'ENTREPRENEURSHIP') return notApplicable();
    if (student.school === 'SPECIAL_VOCATIONAL' || student.school === 'ORDINARY_UNIVERSITY') return notApplicable();
    const graduationYear = yearOf(student.graduatesOn);
    const enrolledThen = on <= student.graduatesOn;
    return refusedUnless(!(enrolledThen && yearOf(on) === graduationYear), {
      compared: { graduationYear, school: student.school },
      defaults: ['A-29'],
    });
  },
);

/** The day the interval is measured to: the next class's opening, or taking part again. */
export const interval = fitness(
  {
    id: 'R-ELIG-06',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'interval.minMonths',
    needs: ['previousTrainings', 'classOpensOn'],
    asks: {
      zh: '上一个培训项目已考核，且考核结束已满规定的间隔期',
      en: 'The previous training was assessed, and the interval since has passed',
    },
    remedy: {
      zh: '等上一项目考核结束并满间隔期后再参加',
      en: 'Wait until the previous training is assessed and the interval is over',
    },
  },
  (facts, under) => {
    if (under.setting('interval.scope') === 'ONLINE') {
      if (facts.delivery === undefined) return { ...lacking('delivery'), defaults: ['A-15'] };
      if (facts.delivery === 'OFFLINE') return notApplicable({ defaults: ['A-15'] });
    }
    const measuredTo = under.value('interval.measuredTo');
    const startsOn =
      measuredTo === 'NEXT_CLASS_OPENING' ? facts.classOpensOn : (facts.takesPartOn ?? facts.classOpensOn);
    const counted = facts.previousTrainings.filter((training) => !training.endedWithoutFault);
    if (counted.some((training) => training.assessmentEndedOn === null)) {
      return refused({ compared: { startsOn, assessed: false }, defaults: ['A-15'] });
    }
    const freeFrom = latest(counted, (ended) => mayTrainAgainOn(under.set, ended) as Day);
    if (freeFrom === undefined) return passed({ compared: { startsOn, previous: 0 } });
    return refusedUnless(startsOn >= freeFrom, { compared: { startsOn, freeFrom }, defaults: ['A-14', 'A-15'] });
  },
);

function latest(trainings: readonly PreviousTraining[], free: (ended: Day) => Day): Day | undefined {
  return trainings
    .flatMap(({ assessmentEndedOn }) => (assessmentEndedOn === null ? [] : [free(assessmentEndedOn)]))
    .sort()
    .at(-1);
}

export const screened = fitness(
  {
    id: 'R-ELIG-10',
    sources: ['HEN23'],
    needs: ['questionnaireDone', 'identityCompared'],
    asks: {
      zh: '开班前完成问卷调查并比对人员信息',
      en: 'Before opening the questionnaire is done and the person’s data are compared',
    },
    remedy: { zh: '补做问卷或信息比对', en: 'Do the questionnaire or the comparison' },
  },
  (facts) => refusedUnless(facts.questionnaireDone && facts.identityCompared),
);
