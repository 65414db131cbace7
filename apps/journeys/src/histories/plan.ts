import fc from 'fast-check';
import { Dice } from './dice';
import { lifeOf, type Role, type Turn } from './life';

export type Trade = 'cook' | 'nurse';
/** How a first class was lost: the voucher comes back and is admitted elsewhere. */
export type Loss = 'not-recognised' | 'cancelled' | 'left' | 'unbound';
export type Window = 'early' | 'taught' | 'late';

/** One voucher: whose, in which classes, and what becomes of its money. */
export interface Story {
  readonly voucher: string;
  readonly person: string;
  readonly campaign: string;
  readonly trade: Trade;
  readonly lost: Loss | undefined;
  /** How far it had come in the class that was lost: admitted, trained, certified. */
  readonly got: number;
  /** Whether it may share its last class with others of its trade. */
  readonly shares: boolean;
  readonly again: boolean;
  /** The first push its line may go out with. */
  readonly from: number;
  readonly life: readonly Turn[];
}

export interface Freeze {
  readonly thing: string;
  readonly window: Window;
  readonly lifted: boolean;
}

export interface Plan {
  readonly stories: readonly Story[];
  readonly freezes: readonly Freeze[];
  /** In which order what has no order of its own is done. */
  readonly order: readonly number[];
}

const PERSONS = [[1, 1, 2], [1, 2, 1], [1, 2, 2], [1, 2, 3]];

const ORDERS = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
const LOSSES: readonly Loss[] = ['not-recognised', 'cancelled', 'left', 'unbound'];

/** Few sides, so that a failure is soon made small. */
export const numbers = (many: number) => fc.array(fc.nat({ max: 23 }), { maxLength: many, size: 'max' });

/** Three vouchers of two or three people; one at least is lost by a class that is not recognised, and comes back. */
export const plans: fc.Arbitrary<Plan> = fc.record({ what: numbers(120), order: numbers(200) }).map(({ what, order }) => planOf(new Dice(what), order));

function planOf(dice: Dice, order: readonly number[]): Plan {
  const persons = dice.pick(PERSONS);
  const places = dice.pick(ORDERS);
  const roles: readonly Role[] = ['revoked-before', 'revoked-after', dice.pick(['kept', 'free'])];
  const surely = dice.roll(3);
  const stories = [0, 1, 2].map((at): Story => {
    const person = persons[at] as number;
    const second = persons.slice(0, at).includes(person);
    return {
      voucher: `voucher ${at + 1}`,
      person: `person ${person}`,
      campaign: second ? 'second campaign' : 'first campaign',
      trade: second ? 'nurse' : 'cook',
      lost: surely === at ? 'not-recognised' : dice.pick([undefined, ...LOSSES]),
      got: dice.roll(3),
      shares: dice.roll(2) === 1,
      again: dice.roll(3) === 1,
      from: 1 + (dice.roll(3) === 1 ? 1 : 0),
      life: lifeOf(roles[places[at] as number] as Role, dice),
    };
  });
  const things = [...new Set(stories.flatMap(({ person, voucher }) => [person, voucher]))];
  const freezes = things.flatMap((thing): Freeze[] => {
    const window = dice.pick([undefined, 'early', 'taught', 'late'] as const);
    return window ? [{ thing, window, lifted: window !== 'late' || dice.roll(2) === 0 }] : [];
  });
  return { stories, freezes, order };
}
