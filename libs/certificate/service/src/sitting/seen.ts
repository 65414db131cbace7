import type { Sitting } from '@jiquan/certificate-domain';
import { type Call, holdsDivision } from '@jiquan/platform';

/** May this caller look at this sitting? */
export function sittingSeen({ caller }: Call, sitting: Sitting): boolean {
  if (caller.role === 'auditor') return true;
  if (caller.role === 'hrss') return holdsDivision(caller.division, sitting.division);
  return caller.organisation !== undefined && caller.organisation === (caller.role === 'institution' ? sitting.institution : sitting.body);
}

export function sittingRow({ id, body, class: inClass, division, occupation, catalogueEdition, level, mode, state, heldOn }: Sitting) {
  return { sitting: id, body, class: inClass, division, occupation, catalogueEdition, level, mode, state, heldOn };
}
