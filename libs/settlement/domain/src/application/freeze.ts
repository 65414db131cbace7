import { type Guard, refuse, verb } from '@jiquan/kernel';
import { closedAccount, notInOffice } from '../officer';
import type { Application } from './application';
import { frozen, type OnFile } from './guards';

/** HRSS or audit: at any step, and back to where it was (R-SET-18). */
const notFreezer = ({ officer, application }: OnFile) =>
  notInOffice(officer, officer.role === 'auditor' ? { role: 'auditor', division: application.division } : { role: 'hrss', duty: 'freeze', division: application.division });
const notFrozen = ({ application }: OnFile) => (application.frozen ? undefined : refuse('application.not-frozen', {}, ['R-SET-18']));

export const freeze = verb([closedAccount, notFreezer, frozen] satisfies Guard<OnFile>[], ({ application }: OnFile): Application => ({ ...application, frozen: true }));

export const unfreeze = verb([closedAccount, notFreezer, notFrozen] satisfies Guard<OnFile>[], ({ application }: OnFile): Application => ({ ...application, frozen: false }));
