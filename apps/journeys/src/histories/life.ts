import type { Dice } from './dice';

/** What may happen to the money of one certified person, a word each. */
export type Word =
  | 'submit' | 'approve' | 'push' | 'accept' | 'file' | 'settled' | 'returned' | 'late' | 'twice'
  | 'revoke' | 'not-recognised' | 'order' | 'receive' | 'take-back';

export type Place =
  | 'certified' | 'claimed' | 'approved' | 'pushed' | 'accepted' | 'filed' | 'stopping' | 'returned' | 'paid' | 'overpaid' | 'receivable' | 'ordered' | 'over';

/**
 * Where the money is and what can happen next: revoked at every place, returned and paid after all, returned late, paid
 * twice by the bank, ordered back. The first way of each place is the simplest.
 */
const WAYS: Readonly<Record<Place, readonly (readonly [Word, Place])[]>> = {
  certified: [['submit', 'claimed'], ['revoke', 'over']],
  claimed: [['approve', 'approved'], ['revoke', 'over']],
  approved: [['push', 'pushed'], ['revoke', 'over']],
  pushed: [['accept', 'accepted'], ['revoke', 'over']],
  accepted: [['file', 'filed'], ['revoke', 'over']],
  filed: [['settled', 'paid'], ['returned', 'returned'], ['revoke', 'stopping']],
  stopping: [['settled', 'receivable'], ['returned', 'over']],
  returned: [['push', 'pushed'], ['settled', 'paid'], ['revoke', 'over']],
  paid: [['late', 'returned'], ['twice', 'overpaid'], ['revoke', 'receivable'], ['not-recognised', 'receivable']],
  overpaid: [['late', 'paid'], ['take-back', 'paid']],
  receivable: [['order', 'ordered'], ['late', 'over']],
  ordered: [['receive', 'over'], ['late', 'over']],
  over: [],
};

/** Where nobody has to do anything next: a life may end here. */
const RESTING: readonly Place[] = ['certified', 'returned', 'paid', 'overpaid', 'ordered', 'over'];

/** What each history must hold: one certificate revoked before its payment, one after; the third may keep its own. */
export type Role = 'revoked-before' | 'revoked-after' | 'kept' | 'free';

export const MAX_PUSHES = 3;
const LONG = 11;

/** A word, and where the money is after it. */
export interface Turn {
  readonly word: Word;
  readonly place: Place;
}

export function lifeOf(role: Role, dice: Dice): Turn[] {
  const turns: Turn[] = [];
  let place: Place = 'certified';
  for (;;) {
    const words = turns.map(({ word }) => word);
    const done = role === 'kept' || role === 'free' || words.includes('revoke');
    const ways: readonly (readonly [Word, Place])[] = WAYS[place].filter(([word]) => fits(role, words, word));
    const mayRest: boolean = done && (RESTING.includes(place) || ways.length === 0);
    if (ways.length === 0 || (mayRest && words.length >= LONG)) return turns;
    const goal = words.length >= LONG ? ways.find(([word]) => word === 'revoke') : undefined;
    const way: readonly [Word, Place] | undefined = goal ?? (mayRest ? dice.pick([undefined, ...ways]) : dice.pick(ways));
    if (!way) return turns;
    turns.push({ word: way[0], place: way[1] });
    place = way[1];
  }
}

function fits(role: Role, words: readonly Word[], word: Word): boolean {
  const revoked = words.includes('revoke');
  const paid = words.includes('settled');
  if (word === 'push') return words.filter((each) => each === 'push').length < MAX_PUSHES;
  if (word === 'late') return words.filter((each) => each === 'late').length < 2;
  if (word === 'twice') return !words.includes('twice');
  if (role === 'kept' && word === 'revoke') return false;
  if (role === 'revoked-before') return revoked || (word !== 'settled' && word !== 'not-recognised');
  if (role === 'revoked-after') return word === 'revoke' ? paid : word !== 'not-recognised';
  return true;
}
