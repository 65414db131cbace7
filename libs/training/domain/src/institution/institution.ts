import type { Day } from '@jiquan/kernel';

export const institutionKinds = ['training-institution', 'enterprise', 'school', 'technical-school', 'individual'] as const;
export type InstitutionKind = (typeof institutionKinds)[number];
export const sanctionKinds = ['rectifying', 'barred', 'exited', 'blacklisted'] as const;
export type SanctionKind = (typeof sanctionKinds)[number];

export interface Institution {
  readonly id: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly creditCode: string;
  /** Why an officer took a credit code whose check character is wrong. */
  readonly overrideReason: string | null;
  readonly division: string;
  readonly version: number;
}

/** An occupation may be taught from a day on: a lawful change takes effect from its date (R-INST-03). */
export interface ListedOccupation {
  readonly occupation: string;
  readonly from: Day;
  /** The day before which it was still listed; null while it is. */
  readonly until: Day | null;
}

/** The institution in the catalogue list of one year (R-INST-01). */
export interface Listing {
  readonly institution: string;
  readonly year: number;
  readonly listedOn: Day;
  readonly occupations: readonly ListedOccupation[];
  readonly workstations: number;
  readonly document: string | null;
  readonly version: number;
}

export interface Sanction {
  readonly id: string;
  readonly institution: string;
  readonly kind: SanctionKind;
  readonly from: Day;
  readonly until: Day | null;
  readonly problemFoundOn: Day | null;
  readonly cites: readonly string[];
  readonly reason: string;
  readonly orderedBy: string;
  readonly liftedOn: Day | null;
  readonly liftedBy: string | null;
  readonly liftReason: string | null;
  readonly version: number;
}

export interface Teacher {
  readonly id: string;
  readonly institution: string;
  readonly person: string;
  readonly account: string | null;
  readonly specialties: readonly string[];
  readonly fullTime: boolean;
  readonly teacherCertificate: boolean;
}

/** The occupations in effect on a day. */
export function occupationsOn(listing: Listing, on: Day): string[] {
  return listing.occupations.filter(({ from, until }) => from <= on && (until === null || on < until)).map(({ occupation }) => occupation);
}

/** Sanctions in force on a day. None ends by itself: an officer lifts it. */
export const inForce = (sanctions: readonly Sanction[], on: Day): Sanction[] =>
  sanctions.filter(({ from, liftedOn }) => from <= on && (liftedOn === null || on < liftedOn));

const GRAVITY: readonly SanctionKind[] = ['rectifying', 'barred', 'exited', 'blacklisted'];

/** What the catalogue shows: the gravest sanction in force, else whether the institution is listed for the year. */
export function standingOf(sanctions: readonly Sanction[], listings: readonly Listing[], on: Day): SanctionKind | 'listed' | 'not-listed' {
  const kinds = inForce(sanctions, on).map(({ kind }) => kind);
  const gravest = [...GRAVITY].reverse().find((kind) => kinds.includes(kind));
  if (gravest) return gravest;
  return listings.some(({ year }) => year === Number(on.slice(0, 4))) ? 'listed' : 'not-listed';
}
