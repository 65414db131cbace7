import { canonical } from './canonical';
import { tenThousandths } from './share';

/** Which way a value is stricter. `none`: neither is; two different values of one key then cannot stand together. */
export type Strictness = 'lower' | 'higher' | 'superset' | 'none';

/** A period as a document writes it: working days or days. */
export interface Period {
  readonly count: number;
  readonly unit: 'WORKING_DAY' | 'DAY';
}

export type Comparison = 'equal' | 'stricter' | 'looser' | 'conflict';

/** Is `candidate` stricter than `floor`? Both are values of the same key. */
export function compareStrictness(strictness: Strictness, candidate: unknown, floor: unknown): Comparison {
  if (canonical(candidate) === canonical(floor)) return 'equal';
  if (strictness === 'none') return 'conflict';
  if (strictness === 'superset') return compareSets(candidate as readonly string[], floor as readonly string[]);
  if (isPeriod(candidate) && isPeriod(floor)) return comparePeriods(candidate, floor);
  const [own, above] = [rank(candidate), rank(floor)];
  // 0.6 and 0.60 are one share in two spellings.
  if (own === above) return 'equal';
  return own > above === (strictness === 'higher') ? 'stricter' : 'looser';
}

function compareSets(candidate: readonly string[], floor: readonly string[]): Comparison {
  const holds = (all: readonly string[], some: readonly string[]) => some.every((one) => all.includes(one));
  if (holds(candidate, floor) && holds(floor, candidate)) return 'equal';
  if (holds(candidate, floor)) return 'stricter';
  return holds(floor, candidate) ? 'looser' : 'conflict';
}

/** n working days last at least n days. Where that decides nothing, nobody here decides: it is a conflict. */
function comparePeriods(candidate: Period, floor: Period): Comparison {
  if (candidate.unit === floor.unit) return candidate.count > floor.count ? 'stricter' : 'looser';
  if (candidate.unit === 'WORKING_DAY') return candidate.count >= floor.count ? 'stricter' : 'conflict';
  return floor.count >= candidate.count ? 'looser' : 'conflict';
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'unit' in value;
}

/** Numbers, shares, days and booleans on one scale each: values of one key are of one kind, which its schema has checked. */
function rank(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value as string;
  return text.includes('-') ? Date.parse(`${text}T00:00:00.000Z`) : tenThousandths(text);
}
