import { type Day, isResidentId, normaliseResidentId, refuse, type Refusal } from '@jiquan/kernel';
import { type CertificateKind, levels } from '@jiquan/policy';

/** Forms known from a source, a number that is the holder's document, and everything else. */
export type NumberForm = 'skill-level' | 'special-grade' | 'qualification' | 'holder-document' | 'unverified';

export interface CertificateNumber {
  readonly number: string;
  readonly form: NumberForm;
}

/**
 * A special-operation certificate may be numbered with the holder's resident id. Documents stay with identity, so the id is
 * replaced by the person's own before anything is stored; whoever asks the real query system puts the document back.
 */
export function readNumber(printed: string, kind: CertificateKind, person: string): CertificateNumber {
  const number = printed.toUpperCase().replace(/\s/g, '');
  const document = normaliseResidentId(number.slice(-18));
  if (document !== undefined && isResidentId(document) && number.length <= 20) {
    return { number: `${number.slice(0, -18)}#${person}`, form: 'holder-document' };
  }
  return { number, form: formOf(number, kind) };
}

function formOf(number: string, kind: CertificateKind): NumberForm {
  if (kind === 'SKILL_LEVEL' && /^[A-Z]\d{21}$/.test(number)) return 'skill-level';
  if (kind === 'SKILL_LEVEL' && /^[A-Z]{2}\d{20}$/.test(number)) return 'special-grade';
  // A number of 13 digits is an old Shanghai one, asked for with three zeros in front.
  if (kind === 'QUALIFICATION' && /^(\d{16}|\d{13})$/.test(number)) return 'qualification';
  return 'unverified';
}

interface Printed {
  readonly printed: CertificateNumber;
  readonly level: string | null;
  readonly issuedOn: Day;
}

/** Where level and year stand in each form; forms without a known place say nothing. */
const places: Partial<Record<NumberForm, { readonly year: number; readonly level: number }>> = {
  'skill-level': { year: 13, level: 15 },
  qualification: { year: 0, level: 10 },
};

/** A number of a known form cannot be of another level, nor of a year after the day of issue. */
export function numberContradicts({ printed, level, issuedOn }: Printed): Refusal<'certificate.number-contradicts'> | undefined {
  const place = places[printed.form];
  if (!place || (printed.form === 'qualification' && printed.number.length !== 16)) return undefined;
  const levelDigit = Number(printed.number[place.level]);
  const year = yearOf(printed.number.slice(place.year, place.year + 2), issuedOn);
  const stated = levels[level as keyof typeof levels]?.digit ?? null;
  const levelFits = levelDigit >= 1 && levelDigit <= 5 && (stated === null || stated === levelDigit);
  if (levelFits && year <= Number(issuedOn.slice(0, 4))) return undefined;
  return refuse('certificate.number-contradicts', { form: printed.form, levelDigit, year }, ['R-CERT-01', 'R-CERT-15']);
}

/** Two digits: of this century, or of the last one where that lies more than half a century ahead. */
function yearOf(digits: string, issuedOn: Day): number {
  const year = 2000 + Number(digits);
  return year > Number(issuedOn.slice(0, 4)) + 50 ? year - 100 : year;
}
