import { mayMove, refuse } from '@jiquan/kernel';
import { isOwn, notInOffice, type Office, type Officer, type Standing } from '../officer';
import { type Application, applicationMoves } from './application';

export interface OnFile extends Standing {
  readonly application: Application;
}

export interface OnIndustry extends OnFile {
  /** The divisions of the classes that are applied for. */
  readonly taughtIn: readonly string[];
}

/** the industry department where there is one, otherwise HRSS. Every county has departments of the same names: it is that of the class. */
export function notIndustry({ officer, application, taughtIn }: OnIndustry) {
  const { industryDepartment: department, division } = application;
  const duty = 'application-review';
  const offices: Office[] =
    department === null ? [{ role: 'hrss', duty, division }] : [{ role: 'industry', duty, department }, ...taughtIn.map((place) => ({ role: 'industry', duty, department, division: place }))];
  return offices.map((office) => notInOffice(officer, office)).find((denied) => denied !== undefined);
}

export function frozen({ application }: OnFile) {
  return application.frozen ? refuse('application.frozen', {}, ['R-SET-18']) : undefined;
}

/** INF-04: nobody decides on what they or their body applied for. */
export function own({ officer, application }: OnFile) {
  return isOwn(officer, application.committedBy) || belongsTo(officer, application) ? refuse('application.own', {}, ['INF-04']) : undefined;
}

function belongsTo(officer: Officer, application: Application): boolean {
  return officer.organisation === application.applicant || officer.person === application.applicant;
}

export function notAt(application: Application, by: string) {
  return mayMove(applicationMoves, application.state, by) ? undefined : refuse('application.wrong-state', { state: application.state }, ['R-SET-07']);
}
