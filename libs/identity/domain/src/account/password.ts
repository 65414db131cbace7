import { type Guard, refuse } from '@jiquan/kernel';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
const KINDS = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];
const KINDS_MIN = 2;

/** Length does most of the work; one kind of character repeated is the only other thing refused. */
export const weakPassword: Guard<{ readonly next: string }, 'password.weak'> = ({ next }) => {
  const length = [...next].length;
  const kinds = KINDS.filter((kind) => kind.test(next)).length;
  const good = length >= PASSWORD_MIN && length <= PASSWORD_MAX && kinds >= KINDS_MIN;
  return good ? undefined : refuse('password.weak', { min: PASSWORD_MIN, max: PASSWORD_MAX, kinds: KINDS_MIN }, ['configured']);
};
