import type { Calendar, Day } from '@jiquan/kernel';
import type { DeadlineFacts } from '../../facts';
import type { ParameterKey } from '../../data/parameters';
import { parameter, type RuleSet } from '../../frame/rule-set';
import { about, flags, lacking, passed } from '../../frame/rule';
import { dueAfter, standsFor } from '../../procedure/clock';
import { competentDepartment, processDeadline, reviewDeadline, type Stands } from '../../procedure/deadline';

const deadline = about<DeadlineFacts>();

type Due = Day | 'pending-calendar';
type DueOn = (set: RuleSet, from: Day, calendar: Calendar, stands: Stands) => Due;
interface Step {
  readonly due: DueOn;
  /** The notice lies within this step: its days are told both ways. */
  readonly holdsNotice?: true;
  /** This step is the competent department's. */
  readonly competent?: true;
}

/** A late step is seen and counted, never undone: so it is flagged. */
const within = (
  id: string,
  sources: readonly string[],
  parameter: ParameterKey,
  words: { zh: string; en: string },
  step: Step,
) =>
  deadline(
    {
      id,
      sources,
      parameter,
      needs: ['startedOn', 'doneOn', 'on', 'calendar'],
      asks: words,
      remedy: { zh: '尽快办结，并说明原因', en: 'Finish it and record why it was late' },
    },
    (facts, under) => {
      const { startedOn, calendar, on, withApplicant = [] } = facts;
      const notice = step.holdsNotice ? (facts.notice ?? null) : null;
      const stretches = standsFor(under.set, { withApplicant, notice });
      const due = step.due(under.set, startedOn, calendar, { stretches, on });
      if (due === 'pending-calendar') return { ...lacking('calendar'), defaults: ['A-66'] };
      const more = {
        compared: { due, ...otherWay(step, facts, under.set, stretches.length), ...competent(step, facts, under.set) },
        ...(withApplicant.length > 0 || notice ? { defaults: ['A-19'] } : {}),
      };
      return (facts.doneOn ?? on) <= due ? passed(more) : flags(more);
    },
  );

type Known = DeadlineFacts & { startedOn: Day; on: Day; calendar: Calendar };

/** The day it would be due with the notice counted, or set apart, where that is not how it is run. */
function otherWay(step: Step, facts: Known, set: RuleSet, stretches: number): { dueOtherWay?: Due } {
  if (!step.holdsNotice || !facts.notice) return {};
  const corrections = standsFor(set, { withApplicant: facts.withApplicant ?? [] });
  const counted = stretches === corrections.length;
  const stands = { stretches: counted ? [...corrections, facts.notice] : corrections, on: facts.on };
  return { dueOtherWay: step.due(set, facts.startedOn, facts.calendar, stands) };
}

function competent(step: Step, facts: Known, set: RuleSet): { competentDepartment?: string } {
  if (!step.competent || facts.industryDepartment === undefined) return {};
  return { competentDepartment: competentDepartment(set, facts.industryDepartment) };
}

/** The form's own days, whatever the text says beside them. */
function formDue(set: RuleSet, from: Day, calendar: Calendar, { stretches, on }: Stands): Due {
  return dueAfter(calendar, from, parameter(set, 'claim.industryReviewMax') as number, stretches, on);
}

export const reviewWithinText = within(
  'R-SET-01',
  ['HCX21', 'HEN22'],
  'claim.acceptanceReviewMax',
  { zh: '受理及审核在规定工作日内完成', en: 'Acceptance and review are done within the stated working days' },
  { due: (...step) => reviewDeadline(...step).due, competent: true },
);
export const reviewWithinForm = within(
  'R-SET-02',
  ['HCX21'],
  'claim.industryReviewMax',
  {
    zh: '行业主管部门自受理之日起在规定工作日内审核',
    en: 'The industry department reviews within the stated working days of acceptance',
  },
  { due: formDue },
);
export const hrssWithin = within(
  'R-SET-05',
  ['HCX21', 'HEN22'],
  'process.hrssMax',
  { zh: '同一笔业务在人社部门不超过规定工作日', en: 'One transaction stays with HRSS no longer than stated' },
  { due: (set, ...step) => processDeadline(set, 'HRSS', ...step).due, holdsNotice: true },
);
export const financeWithin = within(
  'R-SET-06',
  ['HCX21', 'HEN22'],
  'process.financeMax',
  { zh: '同一笔业务在财政部门不超过规定工作日', en: 'One transaction stays with finance no longer than stated' },
  { due: (set, ...step) => processDeadline(set, 'FINANCE', ...step).due },
);
