import type { Words } from './finding';

/** Why no program judges a rule. Few and fixed: whoever adds one explains it to every reader of the page. */
export const reasons = ['a person decides', 'a figure to monitor', 'another jurisdiction', 'outside the product'] as const;
export type Reason = (typeof reasons)[number];

/** A rule that is in the list all the same, with its reason in this one place. */
export interface Unjudged {
  /** Rule sets that state it. */
  readonly sources: readonly string[];
  readonly reason: Reason;
  readonly asks: Words;
  /** Who decides and where, or who watches the figure; why it is not ours, for the others. */
  readonly note: Words;
}

const because =
  (reason: Reason) =>
  (sources: readonly string[], asks: Words, note: Words): Unjudged => ({ sources, reason, asks, note });

/** `note`: which role, on which screen. */
export const aPersonDecides = because('a person decides');
/** `note`: the figure, and who reads it. */
export const aFigureToMonitor = because('a figure to monitor');
/** `note`: whose it is. */
export const anotherJurisdiction = because('another jurisdiction');
/** `note`: what does it instead. */
export const outsideTheProduct = because('outside the product');
