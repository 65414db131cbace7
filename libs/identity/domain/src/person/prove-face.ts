import { type Guard, refuse, verb } from '@jiquan/kernel';
import { erased } from './freeze';
import type { Person } from './person';

export interface FaceFacts {
  readonly person: Person;
  readonly sameFace: boolean;
}

export const notRealName: Guard<{ person: Person }, 'person.not-real-name'> = ({ person }) =>
  person.assurance === 'none' ? refuse('person.not-real-name', {}, ['R-VCH-02']) : undefined;
const otherFace: Guard<FaceFacts, 'face.mismatch'> = ({ sameFace }) => (sameFace ? undefined : refuse('face.mismatch', {}, ['R-VCH-02']));
const otherPresent: Guard<FaceFacts, 'presence.face-mismatch'> = ({ sameFace }) =>
  sameFace ? undefined : refuse('presence.face-mismatch', {}, ['R-VCH-03', 'INF-02']);

/** The person before the camera of their own phone is the holder of the document. */
export const proveFace = verb([erased, notRealName, otherFace] as const, ({ person }: FaceFacts): Person => ({ ...person, assurance: 'real-person' }));

/** The person before the institution's camera is the one to be admitted: user at every step is the holder (R-VCH-03). */
export const provePresence = verb([erased, notRealName, otherPresent] as const, ({ person }: FaceFacts): Person => person);
