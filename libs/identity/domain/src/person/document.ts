import { type Day, day, isDay, isResidentId, normaliseResidentId, type Refusal, refuse, residentBirthDay } from '@jiquan/kernel';

export const documentKinds = ['resident-id', 'residence-permit', 'permanent-residence'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document whose form, birth date and check character hold. Whether it belongs to somebody is the provider's to say. */
export interface Document {
  readonly kind: DocumentKind;
  /** Upper case, 18 characters where the old form can be widened: one document is one text. */
  readonly number: string;
  readonly birthDay: Day;
}

const PERMIT = /^8[123]0000/;
const OLD_RESIDENCE_CARD = /^[A-Z]{3}\d{12}$/;

/** The prefix tells the kind: 81/82/83 0000 are permits of Hong Kong, Macao and Taiwan residents, 9 is the card of 2023. */
const prefixOf: Readonly<Record<DocumentKind, (number: string) => boolean>> = {
  'resident-id': (number) => !PERMIT.test(number) && !number.startsWith('9'),
  'residence-permit': (number) => PERMIT.test(number),
  'permanent-residence': (number) => number.startsWith('9'),
};

export type DocumentRefusal = Refusal<'document.malformed' | 'document.birth-day-needed'>;

/** Reads a document as printed. The old permanent-residence card carries no century: the birth day is asked for then. */
export function readDocument(kind: DocumentKind, printed: string, birthDay?: Day): Document | DocumentRefusal {
  const text = printed.trim().toUpperCase();
  if (kind === 'permanent-residence' && OLD_RESIDENCE_CARD.test(text)) {
    return birthDay ? { kind, number: text, birthDay } : refuse('document.birth-day-needed', { kind }, ['configured']);
  }
  const number = normaliseResidentId(text);
  if (number === undefined || !isResidentId(number) || !prefixOf[kind](number)) return refuse('document.malformed', { kind }, ['R-VCH-02']);
  return { kind, number, birthDay: day(residentBirthDay(number)) };
}

/** For lists that name no kind: the number as one text, or undefined when it breaks the rules of every kind. */
export function documentNumber(printed: string): string | undefined {
  const text = printed.trim().toUpperCase();
  if (OLD_RESIDENCE_CARD.test(text)) return text;
  const number = normaliseResidentId(text);
  return number !== undefined && isDay(residentBirthDay(number)) && isResidentId(number) ? number : undefined;
}
