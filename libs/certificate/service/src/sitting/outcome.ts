import type { Candidate, Sitting } from '@jiquan/certificate-domain';

/** What is told of a candidate when a sitting is confirmed or voided. */
export function outcomeOf(sitting: Sitting, candidate: Candidate) {
  return {
    sitting: sitting.id,
    candidate: candidate.id,
    person: candidate.person,
    enrolment: candidate.enrolment,
    occupation: sitting.occupation,
    catalogueEdition: sitting.catalogueEdition,
    level: sitting.level,
    body: sitting.body,
    assessedOn: sitting.heldOn,
  };
}
