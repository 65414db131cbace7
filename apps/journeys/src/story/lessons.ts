import { addDays, addMilliseconds, type Day, startOf } from '@jiquan/kernel';

export interface LessonPlan {
  readonly number: number;
  readonly day: Day;
  readonly startsAt: string;
  readonly minutes: number;
  readonly kind: 'theory' | 'practice';
  readonly specialty: string;
  readonly teachers: string[];
  readonly workstations: number;
}

export interface Course {
  readonly opensOn: Day;
  readonly days: number;
  readonly lessonsPerDay: number;
  readonly specialty: string;
  readonly teachers: readonly string[];
  readonly workstations: number;
  /** How many of all lessons, in percent, are practice at least. */
  readonly practicePercent: number;
}

const HOUR = 3_600_000;

/** Lessons of 45 minutes from nine in the morning, day after day, theory first. */
export function lessonsOf(course: Course): LessonPlan[] {
  const count = course.days * course.lessonsPerDay;
  const theory = Math.floor((count * (100 - course.practicePercent)) / 100);
  return Array.from({ length: count }, (_, index) => {
    const onDay = addDays(course.opensOn, Math.floor(index / course.lessonsPerDay));
    return {
      number: index + 1,
      day: onDay,
      startsAt: addMilliseconds(startOf(onDay), (9 + (index % course.lessonsPerDay)) * HOUR),
      minutes: 45,
      kind: index < theory ? 'theory' : 'practice',
      specialty: course.specialty,
      teachers: [...course.teachers],
      workstations: course.workstations,
    };
  });
}
