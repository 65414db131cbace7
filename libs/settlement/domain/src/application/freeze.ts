import { type Guard, refuse, verb } from '@jiquan/kernel';
import { closedAccount, notInOffice } from '../officer';
import type { Application } from './application';
import { frozen, type OnFile } from './guards';

/** HRSS or audit: at any step, and back to where it was (R-SET-18). An auditor without a division audits them all, here as in what is shown. */
function notFreezer({ officer, application: { division } }: OnFile) {
  if (officer.role === 'auditor') return notInOffice(officer, { role: 'auditor', ...(officer.division === undefined ? {} : { division }) });
  return notInOffice(officer, { role: 'hrss', duty: 'freeze', division });
}
const notFrozen = ({ application }: OnFile) => (application.frozen ? undefined : refuse('application.not-frozen', {}, ['R-SET-18']));

export const freeze = verb([closedAccount, notFreezer, frozen] satisfies Guard<OnFile>[], ({ application }: OnFile): Application => ({ ...application, frozen: true }));

export const unfreeze = verb([closedAccount, notFreezer, notFrozen] satisfies Guard<OnFile>[], ({ application }: OnFile): Application => ({ ...application, frozen: false }));
