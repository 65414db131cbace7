import type { ParameterDefinition } from '../frame/parameter';
import { assessmentParameters } from './parameters/assessment';
import { attendanceParameters } from './parameters/attendance';
import { audienceParameters } from './parameters/audience';
import { certificateParameters } from './parameters/certificate';
import { classesParameters } from './parameters/classes';
import { eligibilityParameters } from './parameters/eligibility';
import { institutionParameters } from './parameters/institution';
import { onlineParameters } from './parameters/online';
import { reportingParameters } from './parameters/reporting';
import { settlementParameters } from './parameters/settlement';
import { subsidyParameters } from './parameters/subsidy';
import { teachingParameters } from './parameters/teaching';
import { voucherParameters } from './parameters/voucher';

/**
 * Every key a rule set may state. A key that a document does not state is `null` there: silent, and never filled with
 * the value of a neighbour or of another year.
 */
export const parameters = {
  ...eligibilityParameters,
  ...classesParameters,
  ...teachingParameters,
  ...attendanceParameters,
  ...onlineParameters,
  ...assessmentParameters,
  ...certificateParameters,
  ...voucherParameters,
  ...subsidyParameters,
  ...settlementParameters,
  ...institutionParameters,
  ...reportingParameters,
  ...audienceParameters,
} as const satisfies Record<string, ParameterDefinition<never> | ParameterDefinition<unknown> | object>;

export type ParameterKey = keyof typeof parameters;
export type ParameterValue<Key extends ParameterKey> =
  (typeof parameters)[Key] extends ParameterDefinition<infer Value> ? Value : never;
export const parameterKeys = Object.keys(parameters) as ParameterKey[];
