import { type Day, type Instant, mayMove, moves, refuse, type Refusal } from '@jiquan/kernel';
import type { CertificateKind } from '@jiquan/policy';
import type { NumberForm } from './number-form';

export type CertificateState = 'issued' | 'verified' | 'unverifiable' | 'revoked';
export const certificateStates: readonly CertificateState[] = ['issued', 'verified', 'unverifiable', 'revoked'];

/**
 * How it came to its enrolment: `own` of a sitting here, `matched` the only one that fits, `named` by the bringer,
 * `decided` by an officer, `none` fits, `undecided` because several fit and nobody guesses.
 */
export type Matching = 'own' | 'matched' | 'named' | 'decided' | 'none' | 'undecided';

export type RevocationReason = 'fraud' | 'lax-assessment' | 'issued-in-error' | 'body-blacklisted' | 'sitting-voided' | 'query-system' | 'other';

export interface Certificate {
  readonly id: string;
  readonly number: string;
  readonly numberForm: NumberForm;
  /** The issuer (R-ASM-21). */
  readonly body: string;
  /** The holder by the county's id; the name as printed stays with identity. */
  readonly person: string;
  readonly enrolment: string | null;
  /** Whose HRSS is in charge of it: where it was assessed, or the person trained. */
  readonly division: string;
  readonly sitting: string | null;
  readonly candidate: string | null;
  readonly kind: CertificateKind;
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
  readonly issuedOn: Day;
  readonly assessedOn: Day | null;
  readonly origin: 'own' | 'imported';
  readonly matching: Matching;
  readonly broughtBy: string;
  readonly state: CertificateState;
  readonly verifiedAsOf: Instant | null;
  readonly revokedOn: Day | null;
  readonly revokedFor: RevocationReason | null;
  readonly revokedBy: string | null;
  readonly note: string | null;
  /** HRSS's statement that no other certificate can be had for the occupation; only of a completion certificate. */
  readonly noOther: string | null;
  readonly version: number;
}

export const certificateMoves = moves<CertificateState>([
  { from: ['none'], by: 'issue', kind: 'command', to: 'issued', cites: ['R-ASM-21', 'R-CERT-14'] },
  { from: ['none'], by: 'import', kind: 'command', to: 'issued', cites: ['R-CERT-01'] },
  { from: ['issued', 'verified', 'unverifiable'], by: 'answer-equal', kind: 'command', to: 'verified', cites: ['R-CERT-04'] },
  { from: ['issued', 'verified', 'unverifiable'], by: 'answer-not-found', kind: 'command', to: 'unverifiable', cites: ['R-CERT-04', 'R-VCH-05'] },
  { from: ['issued', 'verified', 'unverifiable'], by: 'answer-mismatch', kind: 'command', to: 'unverifiable', cites: ['R-CERT-04', 'INF-02'] },
  { from: ['issued', 'verified', 'unverifiable'], by: 'answer-revoked', kind: 'command', to: 'revoked', cites: ['R-CERT-04', 'R-SET-18'] },
  { from: ['issued', 'verified', 'unverifiable'], by: 'revoke', kind: 'command', to: 'revoked', cites: ['R-ASM-07', 'R-ASM-08', 'R-SET-18'] },
]);

export function revokedAlready({ certificate }: { readonly certificate: Certificate }): Refusal<'certificate.revoked-already'> | undefined {
  return mayMove(certificateMoves, certificate.state, 'revoke')
    ? undefined
    : refuse('certificate.revoked-already', { certificate: certificate.id, revokedOn: certificate.revokedOn }, ['R-ASM-08']);
}
