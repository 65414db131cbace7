import { type Guard, refuse, verb } from '@jiquan/kernel';
import type { Inspection } from './inspection';
import { inspectionGuards, type InspectFacts, inState, mayNotInspect } from './inspect';

const openingRecorded: Guard<InspectFacts, 'inspection.opening-recorded'> = ({ earlier }) =>
  earlier.some(({ kind }) => kind === 'opening-day') ? refuse('inspection.opening-recorded', {}, ['R-ATT-06']) : undefined;

/** F-16 to F-19: on or after the approved opening day, before the class is opened. */
export const inspectOpening = verb(
  [inState(['approved'], 'inspect-opening'), mayNotInspect, openingRecorded, ...inspectionGuards],
  ({ inspection }: InspectFacts): Inspection => inspection,
);
