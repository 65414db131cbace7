import type { Tariff } from '../../tariff/tariff';
import { demoAssessment, demoTraining } from './demo';
import { pyx22Assessment } from './pyx22';

export { demoAssessment, demoTraining, pyx22Assessment };

/** The tariffs that come with the product. Training amounts of real counties have no source (R-SUB-14) and are not among them. */
export const shippedTariffs: readonly Tariff[] = [pyx22Assessment, demoTraining, demoAssessment];
