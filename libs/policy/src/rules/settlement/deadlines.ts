import type { Day } from '@jiquan/kernel';
import type { DeadlineFacts } from '../../facts';
import type { ParameterKey } from '../../data/parameters';
import type { RuleSet } from '../../frame/rule-set';
import { about, flags, lacking, passed } from '../../frame/rule';
import { processDeadline, reviewDeadline } from '../../procedure/deadline';

const deadline = about<DeadlineFacts>();

type DueOn = (
  set: RuleSet,
  facts: { startedOn: Day; calendar: NonNullable<DeadlineFacts['calendar']> },
) => Day | 'pending-calendar' | null;

/** A late step is seen and counted, never undone: so it is flagged. */
const within = (
  id: string,
  sources: readonly string[],
  parameter: ParameterKey,
  words: { zh: string; en: string },
  dueOn: DueOn,
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
      const due = dueOn(under.set, facts);
      if (due === null || due === 'pending-calendar') return { ...lacking('calendar'), defaults: ['A-66'] };
      const compared = { due };
      return (facts.doneOn ?? facts.on) <= due ? passed({ compared }) : flags({ compared });
    },
  );

export const reviewWithinText = within(
  'R-SET-01',
  ['HCX21', 'HEN22'],
  'claim.acceptanceReviewMax',
  { zh: '受理及审核在规定工作日内完成', en: 'Acceptance and review are done within the stated working days' },
  (set, facts) => reviewDeadline(set, facts.startedOn, facts.calendar).due,
);
export const reviewWithinForm = within(
  'R-SET-02',
  ['HCX21'],
  'claim.industryReviewMax',
  {
    zh: '行业主管部门自受理之日起在规定工作日内审核',
    en: 'The industry department reviews within the stated working days of acceptance',
  },
  (set, facts) =>
    reviewDeadline(set, facts.startedOn, facts.calendar).alarm ??
    reviewDeadline(set, facts.startedOn, facts.calendar).due,
);
export const hrssWithin = within(
  'R-SET-05',
  ['HCX21', 'HEN22'],
  'process.hrssMax',
  { zh: '同一笔业务在人社部门不超过规定工作日', en: 'One transaction stays with HRSS no longer than stated' },
  (set, facts) => processDeadline(set, 'HRSS', facts.startedOn, facts.calendar).due,
);
export const financeWithin = within(
  'R-SET-06',
  ['HCX21', 'HEN22'],
  'process.financeMax',
  { zh: '同一笔业务在财政部门不超过规定工作日', en: 'One transaction stays with finance no longer than stated' },
  (set, facts) => processDeadline(set, 'FINANCE', facts.startedOn, facts.calendar).due,
);
