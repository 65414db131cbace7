import { event, field } from '@jiquan/wire';
import * as z from 'zod';

const seat = z.strictObject({ enrolment: field.id, person: field.id });

export const InstitutionListed = event('training', 'institution.listed', 'institution', {
  institution: field.id,
  name: field.publicWords,
  /** training-institution · enterprise · school · technical-school · individual */
  kind: field.code,
  division: field.code,
  year: field.count,
  occupations: z.array(field.code).max(200),
});
export const InstitutionSanctioned = event('training', 'institution.sanctioned', 'institution', {
  institution: field.id,
  /** rectifying · barred · exited · blacklisted */
  sanction: field.code,
  from: field.day,
  until: field.day.nullable(),
  cites: z.array(field.code).max(10),
});
/** Substance is pinned here (A-13, INF-08). The roster is version 1. */
export const ClassApproved = event('training', 'class.approved', 'class', {
  class: field.id,
  institution: field.id,
  division: field.code,
  industryDepartment: field.code.nullable(),
  /** institution · enterprise · individual, and the form's applicant: who may claim the subsidy. */
  applicantKind: field.code,
  applicant: field.id,
  occupation: field.code,
  catalogueEdition: field.code,
  level: field.code.nullable(),
  ruleSet: field.pin,
  approvedOn: field.day,
  opensOn: field.day,
  endsOn: field.day,
  /** voucher · voucherless */
  channel: field.code,
  plannedCount: field.count,
  version: field.count,
  roster: z.array(seat).max(200),
});
export const ClassRosterChanged = event('training', 'class.roster-changed', 'class', {
  class: field.id,
  version: field.count,
  added: z.array(seat).max(200),
  removed: z.array(seat).max(200),
});
export const ClassCancelled = event('training', 'class.cancelled', 'class', { class: field.id, reason: field.code });
export const ClassOpened = event('training', 'class.opened', 'class', {
  class: field.id,
  openedOn: field.day,
  /** R-CLASS-12: those actually present. */
  present: field.count,
});
export const EnrolmentEnded = event('training', 'enrolment.ended', 'class', {
  class: field.id,
  enrolment: field.id,
  person: field.id,
  reason: field.code,
});
export const TrainingCompleted = event('training', 'training.completed', 'class', {
  class: field.id,
  enrolment: field.id,
  person: field.id,
  completedOn: field.day,
});
export const ClassCompleted = event('training', 'class.completed', 'class', {
  class: field.id,
  completedOn: field.day,
  openedOn: field.day,
  openingCount: field.count,
  /** floor of the mean of inspections, or as the rule set's method says (R-CLASS-13, A-07). */
  recognisedCount: field.count,
});
/** Not recognised without the trainees' fault: every binding ends, certificates of it carry no value. */
export const ClassNotRecognised = event('training', 'class.not-recognised', 'class', {
  class: field.id,
  decidedOn: field.day,
  cites: z.array(field.code).max(10),
});
export const ClassSubsidyCancelled = event('training', 'class.subsidy-cancelled', 'class', {
  class: field.id,
  decidedOn: field.day,
  cites: z.array(field.code).max(10),
});
