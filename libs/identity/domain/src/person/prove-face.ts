import { type Guard, refuse, verb } from '@jiquan/kernel';
import { erased } from './freeze';
import { ended } from '../session/step-up';
import type { Session } from '../session/session';
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

export interface OwnWordFacts {
  readonly person: Person;
  readonly session: Session | undefined;
  /** How the session was proved last: only a face says that the holder has the phone. */
  readonly acr: string;
}
const noFace: Guard<OwnWordFacts, 'step-up.required'> = ({ acr, person }) =>
  acr === 'real-person' && person.assurance === 'real-person' ? undefined : refuse('step-up.required', { needs: 'real-person' }, ['R-VCH-03', 'INF-02']);

/** The holder says by their own phone, after their face, that they are there (R-VCH-03). */
export const attestPresence = verb([ended, erased, notRealName, noFace] as const, ({ person }: OwnWordFacts): Person => person);

/** The person before the camera of their own phone is the holder of the document. */
export const proveFace = verb([erased, notRealName, otherFace] as const, ({ person }: FaceFacts): Person => ({ ...person, assurance: 'real-person' }));

/** The person before the institution's camera is the one to be admitted: user at every step is the holder (R-VCH-03). */
export const provePresence = verb([erased, notRealName, otherPresent] as const, ({ person }: FaceFacts): Person => person);
