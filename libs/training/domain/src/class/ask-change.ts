import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import type { Finding } from '@jiquan/policy';
import type { TrainingClass } from './class';
import { type DraftFacts, type LessonPlan, planGuards } from './draft';
import { openingRefused } from './findings';
import { wrongState } from './life';
import { type Change, pastOpening } from './change';

export interface AskChangeFacts extends DraftFacts {
  readonly before: TrainingClass;
  readonly change: Change;
  readonly today: Day;
  readonly plannedBefore: readonly LessonPlan[];
  readonly openChanges: number;
  readonly findings: readonly Finding[];
}

const nothingNew: Guard<AskChangeFacts, 'change.nothing-new'> = ({ before, form, lessons, plannedBefore }) => {
  const same = form.opensOn === before.opensOn && form.endsOn === before.endsOn && form.site === before.site;
  return same && JSON.stringify(lessons) === JSON.stringify(plannedBefore) ? refuse('change.nothing-new', {}, ['configured']) : undefined;
};

const openAlready: Guard<AskChangeFacts, 'change.open-already'> = ({ openChanges }) =>
  openChanges > 0 ? refuse('change.open-already', {}, ['R-CLASS-10']) : undefined;

export const askChange = verb(
  [
    ({ before }: AskChangeFacts) => wrongState(before.state, 'change'),
    nothingNew,
    openAlready,
    ...planGuards,
    ({ before, form, today }: AskChangeFacts) => pastOpening(before, form.opensOn, today),
    ({ findings }: AskChangeFacts) => openingRefused(findings),
  ],
  ({ change }: AskChangeFacts): Change => change,
);
