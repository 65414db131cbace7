import { edu21Targets } from './edu21';
import { hcx21Targets } from './hcx21';
import { hen22Targets } from './hen22';
import { hen23Targets } from './hen23';
import { pyx22Targets } from './pyx22';
import type { Target } from './target';

export { hen22Programmes } from './hen22';
export { hen23Projects } from './hen23';
export type { Bound, PlannedProgramme, Target, TrainingProject, Unit } from './target';

/** The targets of each document, by its code. */
export const targets: Readonly<Record<string, readonly Target[]>> = {
  HCX21: hcx21Targets,
  EDU21: edu21Targets,
  HEN22: hen22Targets,
  HEN23: hen23Targets,
  PYX22: pyx22Targets,
};
