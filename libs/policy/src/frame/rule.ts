import type { FactValue } from '@jiquan/kernel';
import type { ParameterKey, ParameterValue } from '../data/parameters';
import type { SettingKey, SettingValue } from '../data/settings';
import type { Finding, Outcome, Words } from './finding';
import { parameter, type RuleSet, setting, type SourcedClause, statedOf } from './rule-set';

export interface Verdict {
  readonly outcome: Outcome;
  readonly compared?: Readonly<Record<string, FactValue>>;
  readonly missing?: readonly string[];
  readonly limit?: FactValue;
  readonly effect?: string;
  readonly defaults?: readonly string[];
  /** The value it was judged by, where the rule has several: its clause is the one cited. */
  readonly by?: ParameterKey;
}

/** What a rule may look at besides its facts: the values in force, and the defaults chosen. */
export interface Under {
  readonly set: RuleSet;
  value<Key extends ParameterKey>(key: Key): ParameterValue<Key> | null;
  setting<Key extends SettingKey>(key: Key): SettingValue<Key>;
}

export interface RuleDefinition<Facts, Need extends keyof Facts> {
  readonly id: string;
  /** Rule sets that state it; [] for an invariant, which holds under every set. */
  readonly sources: readonly string[];
  /** Without a value for this key the documents are silent, and the rule does not apply. */
  readonly parameter?: ParameterKey;
  /** Facts without which nothing is judged; `null` is a known absence, `undefined` is not known. */
  readonly needs: readonly Need[];
  readonly always?: true;
  /** `false`: the rule is not about these facts, and then asks for none of the others; `undefined`: it is not known yet. */
  readonly concerns?: (facts: Facts) => boolean | undefined;
  readonly asks: Words;
  readonly remedy: Words;
}

export type Known<Facts, Need extends keyof Facts> = Facts & {
  readonly [Key in Need]-?: Exclude<Facts[Key], undefined>;
};

export interface Rule<Facts> {
  (facts: Facts, set: RuleSet): Finding;
  readonly id: string;
  readonly sources: readonly string[];
  readonly parameter?: ParameterKey;
  readonly needs: readonly string[];
  readonly asks: Words;
  readonly remedy: Words;
}

type Limit<Facts, Need extends keyof Facts> = (facts: Known<Facts, Need>, under: Under) => Verdict;

/** `about<ClassFacts>()(definition, judge)`: the facts' type is said, what is needed of them is inferred. */
export const about =
  <Facts extends object>() =>
  <const Need extends keyof Facts & string>(
    definition: RuleDefinition<Facts, Need>,
    judge: Limit<Facts, Need>,
  ): Rule<Facts> => {
    const standings = new WeakMap<RuleSet, Standing>();
    const standing = (set: RuleSet): Standing => {
      const known = standings.get(set);
      if (known) return known;
      const fresh = standingOf(definition, set);
      standings.set(set, fresh);
      return fresh;
    };
    const run = (facts: Facts, set: RuleSet): Finding => {
      const at = standing(set);
      if (!at.applies) return finding(at, { outcome: 'not-applicable' }, {});
      const there = shown(facts, definition.needs);
      if (definition.concerns?.(facts) === false) return finding(at, notApplicable(), there);
      const missing = definition.needs.filter((need) => facts[need] === undefined);
      if (missing.length > 0) return finding(at, { outcome: 'facts-missing', missing }, there);
      const verdict = judge(facts as Known<Facts, Need>, at.under);
      const own = verdict.by && statedOf(set, verdict.by);
      return finding(own ? { ...at, clause: clauseOf(own) } : at, verdict, verdict.compared ? Object.assign(there, verdict.compared) : there);
    };
    const { id, sources, needs, asks, remedy, parameter: key } = definition;
    return Object.assign(run, { id, sources, needs, asks, remedy, ...(key && { parameter: key }) });
  };

/** What a rule is under one set, looked up once: a set never changes, and a class asks the same rule thousands of times. */
interface Standing extends Pick<Finding, 'rule' | 'ruleSet' | 'revision' | 'parameter' | 'limit' | 'clause' | 'says'> {
  readonly applies: boolean;
  readonly under: Under;
}

function standingOf<Facts, Need extends keyof Facts>(definition: RuleDefinition<Facts, Need>, set: RuleSet): Standing {
  const { id, parameter: key, asks } = definition;
  const stated = key && statedOf(set, key);
  // A value may belong to the variants of several years; its clause speaks only for the one the set states.
  const source = definition.always || set.rules[id] ? (stated ?? set.rules[id]) : undefined;
  const limit = stated ? printableLimit(stated.value) : undefined;
  return {
    applies: applies(definition, set),
    under: { set, value: (one) => parameter(set, one), setting: (one) => setting(set, one) },
    rule: id,
    ruleSet: set.code,
    revision: set.revision,
    ...(key && { parameter: key }),
    ...(limit !== undefined && { limit }),
    clause: source ? clauseOf(source) : null,
    says: asks,
  };
}

const clauseOf = ({ place, words, ruleSet, document, reconstructed }: SourcedClause): SourcedClause => ({
  place,
  words,
  ruleSet,
  document,
  ...(reconstructed && { reconstructed: true }),
});

/** A rule counts where a document on the path states it, and states the number it needs (silence is no rule). */
function applies(definition: Pick<RuleDefinition<never, never>, 'id' | 'always' | 'parameter'>, set: RuleSet): boolean {
  if (definition.always) return true;
  if (set.rules[definition.id] === undefined) return false;
  return definition.parameter === undefined || parameter(set, definition.parameter) !== null;
}

/** Of the facts needed, those that can be printed. */
function shown<Facts extends object>(facts: Facts, needs: readonly (keyof Facts & string)[]): Record<string, FactValue> {
  const there: Record<string, FactValue> = {};
  for (const need of needs) {
    const value: unknown = facts[need];
    if (isPrintable(value)) there[need] = value;
  }
  return there;
}

function isPrintable(value: unknown): value is FactValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number') return true;
  return Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
}

function finding(at: Standing, verdict: Verdict, compared: Record<string, FactValue>): Finding {
  const limit = verdict.limit ?? at.limit;
  const { outcome, missing, effect, defaults } = verdict;
  const found: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    rule: at.rule,
    outcome,
    ruleSet: at.ruleSet,
    revision: at.revision,
    compared,
    clause: at.clause,
    says: at.says,
  };
  if (at.parameter) found.parameter = at.parameter;
  if (limit !== undefined && outcome !== 'not-applicable') found.limit = limit;
  if (missing) found.missing = missing;
  if (effect) found.effect = effect;
  if (defaults) found.defaults = defaults;
  return found;
}

function printableLimit(value: unknown): FactValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value as FactValue;
  return Object.values(value).join(' ');
}

const says =
  (outcome: Outcome) =>
  (more: Omit<Verdict, 'outcome'> = {}): Verdict => ({ ...more, outcome });

export const passed = says('passed');
export const refused = says('refused');
export const voids = says('voids');
export const sanctions = says('sanctions');
export const flags = says('flags');
export const notApplicable = says('not-applicable');

/** Facts that turn out to be needed only on the way. */
export const lacking = (...missing: string[]): Verdict => ({ outcome: 'facts-missing', missing });

/** Those of the named facts that are not known. */
export const lackingOf = <Facts extends object>(facts: Facts, ...keys: readonly (keyof Facts & string)[]): Verdict =>
  lacking(...keys.filter((key) => facts[key] === undefined));

export const refusedUnless = (holds: boolean, more: Omit<Verdict, 'outcome'> = {}): Verdict =>
  holds ? passed(more) : refused(more);
export const voidsUnless = (holds: boolean, more: Omit<Verdict, 'outcome'> = {}): Verdict =>
  holds ? passed(more) : voids(more);
