import type { Day, Instant } from '@jiquan/kernel';

/** One person at one lesson. The id is made by the device, so that sending it again is the same check-in. */
export interface CheckIn {
  readonly id: string;
  readonly class: string;
  readonly enrolment: string;
  readonly lesson: number;
  readonly at: Instant;
  readonly method: 'face' | 'signature';
  readonly device: string | null;
  /** SHA-256 of the picture or of the signed sheet. */
  readonly evidence: string;
  readonly place: string | null;
  readonly recordedAt: Instant;
}

/** What was recorded of a lesson; the file itself stays where it is kept (R-ATT-05). */
export interface Video {
  readonly id: string;
  readonly class: string;
  readonly lesson: number;
  readonly device: string;
  readonly startedAt: Instant;
  readonly seconds: number;
  readonly longestClipSeconds: number;
  readonly sha256: string;
}

/** One occurrence of R-ATT-03, confirmed by an officer. */
export interface VisibilityFailure {
  readonly class: string;
  readonly lesson: number;
  readonly visible: number;
  readonly present: number;
  readonly confirmedBy: string;
  readonly confirmedOn: Day;
  readonly note: string;
}

/** Leave for one lesson and, later, how it was made up (R-ATT-10). All evidence that exists is kept. */
export interface Leave {
  readonly id: string;
  readonly class: string;
  readonly enrolment: string;
  readonly lesson: number;
  readonly reason: string;
  readonly writtenLeave: string | null;
  readonly consentBy: string | null;
  readonly consentOn: Day | null;
  readonly madeUpAt: Instant | null;
  readonly fullVideo: string | null;
  readonly evidence: string | null;
  readonly version: number;
}

/** Lessons attended or made up, of all lessons, in percent with two places cut off (R-ATT-11). No threshold. */
export function rateText(counted: number, lessons: number): string {
  if (lessons === 0) return '0.00%';
  const hundredths = Math.floor((counted * 10_000) / lessons);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`;
}
