import { addWorkingDays, daysBetween } from '@jiquan/kernel';
import type { AssessmentFacts } from '../../facts';
import {
  about,
  lacking,
  passed,
  refused,
  refusedUnless,
  type Under,
  type Verdict,
  voidsUnless,
} from '../../frame/rule';
import { compareShare, percentText } from '../../frame/share';

const assessment = about<AssessmentFacts>();

const directSays = {
  zh: '能取得其他证书的，不得直接组织培训合格证书考核',
  en: 'Where another certificate can be had, no direct examination for the completion certificate',
};
const directRemedy = {
  zh: '组织学员参加相应的鉴定、认定或考核',
  en: 'Bring the trainees to the assessment for that certificate',
};

const direct = (id: 'R-ASM-01a' | 'R-ASM-01b' | 'R-ASM-01c', sources: readonly string[]) =>
  assessment(
    {
      id,
      sources,
      parameter: 'assessment.mustUseCertificates',
      needs: ['obtainableKinds', 'plannedKind'],
      asks: directSays,
      remedy: directRemedy,
    },
    (facts, under) => {
      const better = (under.value('assessment.mustUseCertificates') as readonly string[]).filter((kind) =>
        facts.obtainableKinds.includes(kind),
      );
      const effect = under.value('assessment.directCompletionExam');
      const holds = facts.plannedKind !== 'TRAINING_COMPLETION' || better.length === 0;
      return voidsUnless(holds, { compared: { better }, ...(!holds && effect && { effect }) });
    },
  );

export const noDirectExam2021 = direct('R-ASM-01a', ['HCX21']);
export const noDirectExam2022 = direct('R-ASM-01b', ['HEN22']);
export const noDirectExam2023 = direct('R-ASM-01c', ['HEN23']);

export const proposedAhead = assessment(
  {
    id: 'R-ASM-03',
    sources: ['HCX21'],
    parameter: 'assessment.noticeDays',
    needs: ['proposedOn', 'assessmentOn'],
    asks: { zh: '考核时间按规定天数提前提出', en: 'The assessment is proposed the stated days ahead' },
    remedy: { zh: '改定较晚的考核日期', en: 'Choose a later day' },
  },
  (facts, under) => {
    const days = under.value('assessment.noticeDays') as number;
    const defaults = ['A-39'];
    if (under.setting('assessment.noticeDaysRunAs') === 'DAY') {
      return refusedUnless(daysBetween(facts.proposedOn, facts.assessmentOn) >= days, { defaults });
    }
    const earliest = facts.calendar && addWorkingDays(facts.calendar, facts.proposedOn, days);
    if (earliest === undefined || earliest === 'pending-calendar') return { ...lacking('calendar'), defaults };
    return refusedUnless(facts.assessmentOn >= earliest, { compared: { earliest }, defaults });
  },
);

const surveySays = { zh: '培训满意度达到规定比例', en: 'Satisfaction reaches the stated share' };
const surveyRemedy = {
  zh: '停止开班整改；按规则重新培训或取消本班补贴',
  en: 'Stop opening classes and rectify; by rule train again or cancel the class’s subsidy',
};

/** Below the share: the institution is stopped, or the class's assessment is held; too few answers decide nothing. */
function judgeSurvey(facts: { trainees: number; answers: number; satisfied: number }, under: Under): Verdict {
  const { trainees, answers, satisfied } = facts;
  if (answers === 0 || compareShare(answers, trainees, under.setting('satisfaction.minResponse')) < 0) {
    return { ...lacking('answers'), defaults: ['A-42'] };
  }
  const compared = { share: percentText(satisfied, answers) };
  if (compareShare(satisfied, answers, under.value('satisfaction.min') as string) >= 0)
    return passed({ compared, defaults: ['A-42'] });
  const effect = under.value('satisfaction.effect') ?? 'STOP_OPENING';
  const more = { compared, effect, defaults: ['A-42', 'A-43'] };
  return effect === 'SUSPEND_ASSESSMENT' ? refused(more) : { ...more, outcome: 'sanctions' };
}

const survey = (id: 'R-ASM-04a' | 'R-ASM-04b' | 'R-ASM-04c', sources: readonly string[]) =>
  assessment(
    {
      id,
      sources,
      parameter: 'satisfaction.min',
      needs: ['trainees', 'answers', 'satisfied'],
      asks: surveySays,
      remedy: surveyRemedy,
    },
    judgeSurvey,
  );

export const survey2021 = survey('R-ASM-04a', ['HCX21']);
export const survey2022 = survey('R-ASM-04b', ['HEN22']);
export const survey2023 = survey('R-ASM-04c', ['HEN23']);

export const recordComplete = assessment(
  {
    id: 'R-ASM-17',
    sources: ['HCX21'],
    needs: ['record', 'resultsInSystem', 'patrolSigned'],
    asks: {
      zh: '考核记录各类人数齐全，结果在系统填报，巡查人员签字',
      en: 'The record has its rows, results are in the system, the patrol officer has signed',
    },
    remedy: { zh: '补齐记录和签字', en: 'Complete the record and the signature' },
  },
  ({ record, resultsInSystem, patrolSigned }) => {
    const rows = [
      record.qualification,
      record.skillLevel,
      record.specialOperation,
      record.specificAbility,
      record.completion,
      ...(record.other ? [record.other] : []),
    ];
    const attending = rows.reduce((sum, row) => sum + row.attending, 0);
    const certified = rows.reduce((sum, row) => sum + row.certified, 0);
    return refusedUnless(resultsInSystem && patrolSigned && attending > 0, { compared: { attending, certified } });
  },
);
