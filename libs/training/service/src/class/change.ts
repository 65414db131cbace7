import type { Tx } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { type Change, type LessonPlan, pinnedRulesOf, type TrainingClass } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { planIn } from './form';
import { openingFindings, seatedIn } from './situation';

export type Asked = InputOf<typeof trainingApi.routes.askChange>;

/** Each kind of change touches its own fields and no other. */
export function changeOf(id: string, asked: Asked, askedBy: string): Change {
  const dates = asked.kind === 'dates';
  return {
    id,
    class: asked.class,
    kind: asked.kind,
    reason: asked.reason,
    opensOn: (dates && asked.opensOn) || null,
    endsOn: (dates && asked.endsOn) || null,
    site: (asked.kind === 'site' && asked.site) || null,
    lessons: asked.kind !== 'site' && asked.lessons ? planIn(asked.lessons) : null,
    state: 'asked',
    askedBy,
    firstBy: null,
    secondBy: null,
    text: null,
    version: 1,
  };
}

export const changed = (one: TrainingClass, { opensOn, endsOn, site }: Change): TrainingClass => ({
  ...one,
  opensOn: opensOn ?? one.opensOn,
  endsOn: endsOn ?? one.endsOn,
  site: site ?? one.site,
});

/** What the pinned rules say of the class as it would be. */
export async function findingsOf(tx: Tx, one: TrainingClass, lessons: readonly LessonPlan[]) {
  const rosterCount = (await seatedIn(tx, one.id)).length;
  return openingFindings(tx, one, { lessons, rosterCount, planAndRosterInSystem: one.planAndRosterInSystem }, pinnedRulesOf(one), tx.today);
}
