import type { Day, Instant } from '@jiquan/kernel';

/** F-16 to F-25: who was seen, where, by whom. `opening-day` is the first, the others are in the course. */
export interface Inspection {
  readonly id: string;
  readonly class: string;
  readonly kind: 'opening-day' | 'in-course';
  readonly mode: 'field' | 'random' | 'remote';
  readonly date: Day;
  readonly place: string;
  readonly present: number;
  readonly teachers: string;
  readonly signIn: string | null;
  readonly materials: string | null;
  readonly attendance: string | null;
  readonly inspector: string;
  readonly recordedAt: Instant;
}
