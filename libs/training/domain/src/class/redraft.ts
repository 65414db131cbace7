import { verb } from '@jiquan/kernel';
import type { TrainingClass } from './class';
import { wrongState } from './life';
import { type DraftFacts, planGuards } from './draft';

const notOpenToChange = (facts: DraftFacts) => facts.before && wrongState(facts.before.state, 'redraft');

/** A correction keeps the life and the roster; only the form and the plan change. */
export const redraft = verb([notOpenToChange, ...planGuards], ({ before, form }: DraftFacts & { readonly before: TrainingClass }): TrainingClass => ({
  ...before,
  ...form,
}));
