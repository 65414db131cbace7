import type { RuleSetData } from '../../frame/rule-set';
import type { assessmentParameters } from '../parameters/assessment';
import type { attendanceParameters } from '../parameters/attendance';
import type { audienceParameters } from '../parameters/audience';
import type { certificateParameters } from '../parameters/certificate';
import type { classesParameters } from '../parameters/classes';
import type { eligibilityParameters } from '../parameters/eligibility';
import type { institutionParameters } from '../parameters/institution';
import type { onlineParameters } from '../parameters/online';
import type { reportingParameters } from '../parameters/reporting';
import type { settlementParameters } from '../parameters/settlement';
import type { subsidyParameters } from '../parameters/subsidy';
import type { teachingParameters } from '../parameters/teaching';
import type { voucherParameters } from '../parameters/voucher';
import type { Chapter } from './stated';

/** One document, family by family. A family it does not speak of is said to be `silent`, so that none is forgotten. */
export interface Chapters {
  readonly eligibility: Chapter<typeof eligibilityParameters>;
  readonly classes: Chapter<typeof classesParameters>;
  readonly teaching: Chapter<typeof teachingParameters>;
  readonly attendance: Chapter<typeof attendanceParameters>;
  readonly online: Chapter<typeof onlineParameters>;
  readonly assessment: Chapter<typeof assessmentParameters>;
  readonly certificate: Chapter<typeof certificateParameters>;
  readonly voucher: Chapter<typeof voucherParameters>;
  readonly subsidy: Chapter<typeof subsidyParameters>;
  readonly settlement: Chapter<typeof settlementParameters>;
  readonly institution: Chapter<typeof institutionParameters>;
  readonly reporting: Chapter<typeof reportingParameters>;
  readonly audience: Chapter<typeof audienceParameters>;
}

export function documentOf(head: Omit<RuleSetData, 'parameters' | 'rules'>, chapters: Chapters): RuleSetData {
  const all = Object.values(chapters) as Chapter<object>[];
  return {
    ...head,
    rules: Object.assign({}, ...all.map((chapter) => chapter.rules)) as RuleSetData['rules'],
    parameters: Object.assign({}, ...all.map((chapter) => chapter.parameters)) as RuleSetData['parameters'],
  };
}
