import { type ClassFacts, type Finding, gates, type InspectionFacts, judgeAll, type RuleSet, type TeachingFacts } from '@jiquan/policy';
import type { Video, VisibilityFailure } from '../attendance/attendance';
import type { Lesson, TrainingClass } from '../class/class';
import type { Inspection } from '../inspection/inspection';

const SECONDS_OF_A_MINUTE = 60;

export interface RunFacts {
  readonly class: TrainingClass;
  readonly lessons: readonly Lesson[];
  readonly videos: readonly Pick<Video, 'lesson' | 'seconds' | 'longestClipSeconds'>[];
  readonly failures: readonly VisibilityFailure[];
  readonly inspections: readonly Inspection[];
  readonly listedPlatforms: readonly string[];
}

/** What the pinned rules say of the training as it ran: what they void, and which inspections are missing. */
export function judgeRunning(facts: RunFacts, set: RuleSet): Finding[] {
  const ran = { ...teachingFacts(facts), ...taughtFacts(facts), ...inspectionFacts(facts) };
  return judgeAll([...gates.classCompletion, 'R-ATT-06'], ran, set);
}

/** A lesson recorded longer than it lasted does not make up for another. Online theory has its own evidence. */
function teachingFacts({ lessons, videos, failures }: RunFacts): TeachingFacts {
  const recorded = (number: number) => videos.filter(({ lesson }) => lesson === number);
  const theory = lessons.filter(({ kind }) => kind === 'theory');
  const minutes = theory.map((lesson) => {
    const seconds = recorded(lesson.number).reduce((sum, video) => sum + video.seconds, 0);
    return Math.min(lesson.minutes, Math.floor(seconds / SECONDS_OF_A_MINUTE));
  });
  return {
    theoryMinutes: theory.reduce((sum, lesson) => sum + lesson.minutes, 0),
    theoryRecordedMinutes: minutes.reduce((sum, one) => sum + one, 0),
    practiceClipSeconds: lessons
      .filter(({ kind }) => kind === 'practice')
      .map(({ number }) => Math.max(0, ...recorded(number).map(({ longestClipSeconds }) => longestClipSeconds))),
    confirmedNotAllVisible: failures.length,
  };
}

function taughtFacts({ lessons, listedPlatforms }: RunFacts): ClassFacts {
  const online = lessons.filter(({ kind }) => kind === 'online-theory');
  return {
    phase: 'RUN',
    shortestLessonMinutes: Math.min(...lessons.map(({ minutes }) => minutes)),
    totalHours: lessons.length,
    practiceHours: lessons.filter(({ kind }) => kind === 'practice').length,
    onlineTheoryHours: online.length,
    onlinePlatformListed: online.length === 0 ? null : online.every(({ platform }) => platform !== null && listedPlatforms.includes(platform)),
    occupationListedOnline: false,
  };
}

export function inspectionFacts({ class: one, inspections }: Pick<RunFacts, 'class' | 'inspections'>): InspectionFacts {
  const opening = inspections.find(({ kind }) => kind === 'opening-day');
  return {
    openingDay: opening
      ? { count: opening.present, signIn: opening.signIn !== null, materials: opening.materials !== null, inspector: opening.inspector }
      : null,
    inCourse: inspections.filter(({ kind }) => kind === 'in-course').length,
    // Whatever is inspected is entered here, and the average is computed from it (R-ATT-08).
    inspectionsInSystem: true,
    averageRecorded: true,
    opinionGiven: one.opinion !== null,
  };
}

export interface SurveyFacts {
  readonly trainees: number;
  readonly answers: number;
  readonly satisfied: number;
}

/** What the survey of the round means under the pinned rules (R-ASM-04, A-42, A-43). */
export function judgeSurvey(facts: SurveyFacts, set: RuleSet): Finding[] {
  return judgeAll(gates.survey, facts, set);
}
