import { type Day, isRefusal, type Refusal, refuse } from '@jiquan/kernel';
import { merge } from './merge';
import { pathDown, type Pin, type RuleSet, type RuleSetData, type System, systems } from './rule-set';
import { readRuleSet } from './read-rule-set';

/** Rule sets as a value. Revisions are added and never replaced: what was pinned stays findable. */
export interface Registry {
  readonly sets: readonly RuleSetData[];
}

export type LoadCode = 'rule-set.malformed' | 'rule-set.duplicate' | 'rule-set.overlap' | 'rule-set.conflict';

/** Reads and checks every set, alone and with those it will be merged with; nothing is loaded when one is wrong. */
export function registryOf(data: readonly unknown[]): Registry | Refusal<LoadCode> {
  const sets: RuleSetData[] = [];
  for (const one of data) {
    const read = readRuleSet(one);
    if (isRefusal(read)) return read;
    sets.push(read);
  }
  const registry = { sets };
  return duplicate(sets) ?? overlap(sets) ?? conflict(registry) ?? registry;
}

function duplicate(sets: readonly RuleSetData[]): Refusal<'rule-set.duplicate'> | undefined {
  const seen = new Set<string>();
  for (const { code, revision } of sets) {
    const name = `${code}@${revision}`;
    if (seen.has(name)) return refuse('rule-set.duplicate', { code, revision }, ['INF-08']);
    seen.add(name);
  }
  return undefined;
}

function overlap(sets: readonly RuleSetData[]): Refusal<'rule-set.overlap'> | undefined {
  for (const one of newest(sets)) {
    for (const other of newest(sets)) {
      if (one === other || one.division !== other.division || one.system !== other.system) continue;
      if (inForce(one, other.from))
        return refuse('rule-set.overlap', { one: one.code, other: other.code, on: other.from });
    }
  }
  return undefined;
}

/** The mix at a division changes only on days when a set begins or ends, so these days are all that need trying. */
function conflict(registry: Registry): Refusal<'rule-set.conflict'> | undefined {
  const days = new Set(registry.sets.flatMap((set) => (set.until === null ? [set.from] : [set.from, set.until])));
  const divisions = new Set(registry.sets.map((set) => set.division));
  for (const division of divisions) {
    for (const on of days) {
      for (const system of [undefined, ...systems]) {
        const found = resolve(division, on, registry, system);
        if (isRefusal(found) && found.refused === 'rule-set.conflict') return found as Refusal<'rule-set.conflict'>;
      }
    }
  }
  return undefined;
}

/**
 * The rules in force at a division on a day, for the institutions of a system where one is named. No set there and then is a refusal: another year's set is never taken
 * instead, and a set that rests on one above it is not in force without it.
 */
export function resolve(
  division: string,
  on: Day,
  registry: Registry,
  system?: System,
): RuleSet | Refusal<'rule-set.none' | 'rule-set.conflict'> {
  const path = pathDown(division);
  const parts = newest(registry.sets)
    .filter((set) => path.includes(set.division) && inForce(set, on) && (set.system === null || set.system === system))
    .sort((a, b) => path.indexOf(a.division) - path.indexOf(b.division) || Number(a.system !== null) - Number(b.system !== null));
  if (parts.length === 0) return refuse('rule-set.none', { division, on }, ['A-61']);
  for (const { code, restsOn } of parts) {
    if (restsOn !== null && !parts.some((part) => part.division === restsOn && part.system === null)) {
      return refuse('rule-set.none', { division, on, ruleSet: code, restsOn }, ['A-12', 'A-61']);
    }
  }
  return merged(parts);
}

/** The very set a decision was pinned to, whatever is in force today (INF-08). */
export function byPin(pin: Pin, registry: Registry): RuleSet | Refusal<'rule-set.unknown' | 'rule-set.mismatch'> {
  const found = combinations(pin.code.split('+'), registry)
    .map((parts) => merged(parts))
    .filter((set): set is RuleSet => !isRefusal(set) && set.revision === pin.revision);
  if (found.length === 0) return refuse('rule-set.unknown', { code: pin.code, revision: pin.revision }, ['INF-08']);
  const exact = found.find((set) => set.sha256 === pin.sha256);
  return (
    exact ?? refuse('rule-set.mismatch', { code: pin.code, revision: pin.revision, sha256: pin.sha256 }, ['INF-08'])
  );
}

/** Every way to take one revision of each code. Codes are few and revisions fewer. */
function combinations(codes: readonly string[], registry: Registry): RuleSetData[][] {
  return codes.reduce<RuleSetData[][]>(
    (mixes, code) =>
      mixes.flatMap((mix) => registry.sets.filter((set) => set.code === code).map((set) => [...mix, set])),
    [[]],
  );
}

const mergedBefore = new WeakMap<RuleSetData, { parts: readonly RuleSetData[]; set: ReturnType<typeof merge> }[]>();

/** Merging hashes some kilobytes; the same parts give the same set, so it is done once for each mix. */
function merged(parts: readonly RuleSetData[]): ReturnType<typeof merge> {
  const first = parts[0] as RuleSetData;
  const known = mergedBefore.get(first) ?? [];
  const same = known.find(
    (one) => one.parts.length === parts.length && one.parts.every((part, at) => part === parts[at]),
  );
  if (same) return same.set;
  const set = merge(parts);
  mergedBefore.set(first, [...known, { parts, set }]);
  return set;
}

const inForce = (set: RuleSetData, on: Day): boolean => set.from <= on && (set.until === null || on <= set.until);

function newest(sets: readonly RuleSetData[]): RuleSetData[] {
  return sets.filter((set) => !sets.some((other) => other.code === set.code && other.revision > set.revision));
}
