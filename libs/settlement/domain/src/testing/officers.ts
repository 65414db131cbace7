import { day, fen, instant } from '@jiquan/kernel';
import type { Application } from '../application/application';
import type { Officer } from '../officer';

/** People and an application for specs of verbs. */
export const division = 'CN-HA/puyang/puyang-county';
export const now = instant('2023-04-17T01:00:00.000Z');
export const today = day('2023-04-17');

export const officer = (role: string, account: string, ...duties: string[]): Officer => ({ account, role, division, department: 'agriculture', duties });
export const hrss = (account = 'hrss') => officer('hrss', account, 'application-review', 'notice', 'push', 'freeze', 'sanction', 'campaign');
export const industry = (account = 'industry') => officer('industry', account, 'application-review');
export const finance = (account = 'finance') => officer('finance', account, 'maker', 'checker');
export const standingOf = (who: Officer, closed = false) => ({ officer: who, closed });

export const application: Application = {
  id: 'application',
  purpose: 'training',
  state: 'submitted',
  frozen: false,
  applicantKind: 'institution',
  applicant: 'institution',
  division,
  industryDepartment: 'agriculture',
  fund: 'fund',
  persons: 1,
  totalFen: fen(100),
  submittedAt: now,
  committedBy: 'director',
  committedOn: today,
  acceptedBy: null,
  acceptedOn: null,
  ruleSet: null,
  industryFirst: null,
  industrySecond: null,
  hrssFirst: null,
  hrssSecond: null,
  notice: null,
  refusedReason: null,
  version: 1,
};
