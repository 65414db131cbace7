import { type Day, dayOf } from '@jiquan/kernel';
import { calendarFor, type Finding, judge, type RuleSet } from '@jiquan/policy';
import type { Application, Remark } from './application';

type Signed = readonly Pick<Remark, 'step' | 'opinion' | 'at'>[];

export interface Days {
  readonly application: Pick<Application, 'submittedAt' | 'acceptedOn' | 'industryDepartment'>;
  readonly remarks: Signed;
  /** The days of the notice; the last one is not known while its calendar is not published. */
  readonly notice: { readonly from: Day; readonly until: Day | null } | null;
  readonly on: Day;
}

/** How long each office took, or has by now: late is seen and counted, and undoes nothing (R-SET-01, R-SET-02, R-SET-05). */
export function judgeDays({ application, remarks, notice, on }: Days, set: RuleSet): Finding[] {
  const calendar = calendarFor(set);
  const step = (startedOn: Day, ...ends: string[]) => ({ startedOn, doneOn: doneOn(remarks, ends), on, calendar });
  const { submittedAt, acceptedOn, industryDepartment } = application;
  const reviewed = doneOn(remarks, ['industry-second']);
  return [
    judge('R-SET-01', { ...step(dayOf(submittedAt), 'industry-second'), industryDepartment: industryDepartment !== null }, set),
    ...(acceptedOn === null ? [] : [judge('R-SET-02', step(acceptedOn, 'industry-second'), set)]),
    ...(reviewed === null ? [] : [judge('R-SET-05', { ...step(reviewed, 'hrss-second'), notice }, set)]),
  ];
}

/** A rejection ends whichever step it was given at. */
function doneOn(remarks: Signed, ends: readonly string[]): Day | null {
  const last = remarks.find(({ step, opinion }) => ends.includes(step) || opinion === 'reject');
  return last ? dayOf(last.at) : null;
}
