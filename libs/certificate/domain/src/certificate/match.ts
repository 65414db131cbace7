import type { CertificateKind } from '@jiquan/policy';
import type { Enrolment } from '../candidate/candidate';
import type { Matching } from './certificate';

export interface Skill {
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
}
/** An enrolment of the person, with what its class trained for. */
export interface Trained extends Skill {
  readonly enrolment: Enrolment;
  /** Whether another certificate of the same kind stands for it already. */
  readonly hasKind: boolean;
}

/**
 * By person, occupation with edition, level and kind. One enrolment that fits is taken; several are a person's choice and
 * never a guess. Whether it was trained in time is not asked here: that is settlement's to judge, and it is told the truth.
 */
export function matchEnrolment(
  certificate: Skill & { readonly kind: CertificateKind },
  trainings: readonly Trained[],
): { readonly matching: Extract<Matching, 'matched' | 'none' | 'undecided'>; readonly enrolment: string | null } {
  // 1+X certificates are counted separately (R-CERT-06); only a person may put one against a class.
  const fitting = certificate.kind === 'ONE_PLUS_X' ? [] : trainings.filter((each) => fits(certificate, each));
  const [first, ...others] = fitting;
  if (!first) return { matching: 'none', enrolment: null };
  return others.length > 0 ? { matching: 'undecided', enrolment: null } : { matching: 'matched', enrolment: first.enrolment.enrolment };
}

function fits(certificate: Skill, { enrolment, hasKind, ...trained }: Trained): boolean {
  return (
    enrolment.ended === null &&
    !hasKind &&
    trained.occupation === certificate.occupation &&
    trained.catalogueEdition === certificate.catalogueEdition &&
    trained.level === certificate.level
  );
}
