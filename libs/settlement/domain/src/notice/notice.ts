import { addDays, type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Finding, saidBy } from '@jiquan/policy';
import type { Application } from '../application/application';
import { frozen, notAt, type OnFile, own } from '../application/guards';
import { refusedBy } from '../finding/refused-by';
import { closedAccount, notInOffice } from '../officer';

/** The public notice of an application (F-45 to F-49). */
export interface Notice {
  readonly id: string;
  readonly application: string;
  readonly applicant: string;
  readonly division: string;
  readonly site: string;
  readonly address: string;
  readonly publishedBy: string;
  readonly publishedOn: Day;
  readonly from: Day;
  readonly days: number;
  readonly unit: 'working-day' | 'day';
}

export interface Period {
  readonly days: number;
  readonly unit: 'working-day' | 'day';
}

interface PublishNoticeFacts extends OnFile {
  readonly id: string;
  readonly site: string;
  readonly address: string;
  readonly period: Period;
  readonly linesLeft: number;
  readonly today: Day;
}

const notPublisher = ({ officer, application }: OnFile) => notInOffice(officer, { role: 'hrss', duty: 'notice', division: application.division });
const noLines = ({ linesLeft }: PublishNoticeFacts) => (linesLeft === 0 ? refuse('application.no-lines-left', {}, ['R-SET-16']) : undefined);

/** The period starts on the day after publication. */
export const publishNotice = verb(
  [closedAccount, notPublisher, ({ application }) => notAt(application, 'publish-notice'), frozen, own, noLines] satisfies Guard<PublishNoticeFacts>[],
  (facts: PublishNoticeFacts): { application: Application; notice: Notice } => ({
    application: { ...facts.application, state: 'noticed', notice: facts.id },
    notice: {
      id: facts.id,
      application: facts.application.id,
      applicant: facts.application.applicant,
      division: facts.application.division,
      site: facts.site,
      address: facts.address,
      publishedBy: facts.officer.account,
      publishedOn: facts.today,
      from: addDays(facts.today, 1),
      ...facts.period,
    },
  }),
);

export interface NoticeGate {
  readonly until: Day | 'pending-calendar';
  readonly today: Day;
  readonly openObjections: number;
  /** What the procedure pinned at acceptance says of it today. */
  readonly findings: readonly Finding[];
}

/** Shut while the period runs, while its end cannot be computed, and while an objection is open. */
export function noticeShut(gate: NoticeGate | undefined) {
  if (!gate) return refuse('notice.running', {}, ['R-SET-03']);
  const { until, today, openObjections: open } = gate;
  const length = saidBy(gate.findings, 'R-SET-03a', 'R-SET-03b', 'R-SET-03c');
  if (until === 'pending-calendar') return refusedBy(length, 'notice.pending-calendar', { cites: ['A-66'], holds: false });
  return (
    refusedBy(length, 'notice.running', { facts: { until }, cites: ['R-SET-03', 'A-21'], holds: today > until }) ??
    refusedBy(saidBy(gate.findings, 'R-SET-16', 'A-20'), 'notice.open-objection', { facts: { open }, cites: ['R-SET-16'], holds: open === 0 })
  );
}

export interface Objection {
  readonly id: string;
  readonly notice: string;
  readonly application: string;
  readonly division: string;
  readonly line: string | null;
  readonly text: string;
  readonly state: 'open' | 'dismissed' | 'upheld';
  readonly receivedAt: Instant;
  readonly handledBy: string | null;
  readonly handledAt: Instant | null;
  readonly handling: string | null;
  readonly version: number;
}

/** Taken while the notice runs; where its end is not known yet, it runs. */
export function objectionLate(until: Day | 'pending-calendar', today: Day) {
  return until !== 'pending-calendar' && today > until ? refuse('notice.over', { until }, ['R-SET-16']) : undefined;
}

interface HandleFacts {
  readonly objection: Objection;
  readonly officer: OnFile['officer'];
  readonly closed: boolean;
  readonly outcome: 'dismissed' | 'upheld';
  readonly handling: string;
}

const notHandler = ({ officer, objection }: HandleFacts) => notInOffice(officer, { role: 'hrss', duty: 'notice', division: objection.division });
const handled = ({ objection }: HandleFacts) => (objection.state === 'open' ? undefined : refuse('objection.handled', { state: objection.state }, ['R-SET-16']));

/** Dismissed: the period does not start again. Upheld: the line, or the whole, leaves. */
export const handleObjection = verb(
  [closedAccount, notHandler, handled] satisfies Guard<HandleFacts>[],
  ({ objection, officer, outcome, handling }: HandleFacts, now: Instant): Objection => ({
    ...objection,
    state: outcome,
    handledBy: officer.account,
    handledAt: now,
    handling,
  }),
);

