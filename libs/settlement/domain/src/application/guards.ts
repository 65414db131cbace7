import { mayMove, refuse } from '@jiquan/kernel';
import { notInOffice, type Office, type Officer, type Standing } from '../officer';
import { type Application, applicationMoves } from './application';

export interface OnFile extends Standing {
  readonly application: Application;
}

/** the industry department where there is one, otherwise HRSS. */
export function industryOffice({ industryDepartment, division }: Application): Office {
  return industryDepartment === null
    ? { role: 'hrss', duty: 'application-review', division }
    : { role: 'industry', duty: 'application-review', department: industryDepartment };
}

export const notIndustry = ({ officer, application }: OnFile) => notInOffice(officer, industryOffice(application));

export function frozen({ application }: OnFile) {
  return application.frozen ? refuse('application.frozen', {}, ['R-SET-18']) : undefined;
}

/** INF-04: nobody decides on what they or their body applied for. */
export function own({ officer, application }: OnFile) {
  const isOwn = application.committedBy === officer.account || belongsTo(officer, application);
  return isOwn ? refuse('application.own', {}, ['INF-04']) : undefined;
}

function belongsTo(officer: Officer, application: Application): boolean {
  return officer.organisation === application.applicant || officer.person === application.applicant;
}

export function notAt(application: Application, by: string) {
  return mayMove(applicationMoves, application.state, by) ? undefined : refuse('application.wrong-state', { state: application.state }, ['R-SET-07']);
}
