import type { FactValue } from '@jiquan/kernel';
import type { ParameterKey, ParameterValue } from '../data/parameters';
import type { SettingKey, SettingValue } from '../data/settings';
import type { Finding, Outcome, Words } from './finding';
import { parameter, type RuleSet, setting, statedOf } from './rule-set';

export interface Verdict {
  readonly outcome: Outcome;
  readonly compared?: Readonly<Record<string, FactValue>>;
  readonly missing?: readonly string[];
  readonly limit?: FactValue;
  readonly effect?: string;
  readonly defaults?: readonly string[];
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
    const run = (facts: Facts, set: RuleSet): Finding => {
      if (!applies(definition, set)) return finding(definition, set, { outcome: 'not-applicable' });
      const there = shown(facts, definition.needs);
      const missing = definition.needs.filter((need) => facts[need] === undefined);
      if (missing.length > 0) return finding(definition, set, { outcome: 'facts-missing', missing, compared: there });
      const verdict = judge(facts as Known<Facts, Need>, underOf(set));
      return finding(definition, set, { ...verdict, compared: { ...there, ...verdict.compared } });
    };
    const { id, sources, needs, asks, remedy, parameter: key } = definition;
    return Object.assign(run, { id, sources, needs, asks, remedy, ...(key && { parameter: key }) });
  };

/** A rule counts where a document on the path states it, and states the number it needs (silence is no rule). */
function applies(definition: Pick<RuleDefinition<never, never>, 'id' | 'always' | 'parameter'>, set: RuleSet): boolean {
  if (definition.always) return true;
  if (set.rules[definition.id] === undefined) return false;
  return definition.parameter === undefined || parameter(set, definition.parameter) !== null;
}

const underOf = (set: RuleSet): Under => ({
  set,
  value: (key) => parameter(set, key),
  setting: (key) => setting(set, key),
});

function shown<Facts extends object>(
  facts: Facts,
  needs: readonly (keyof Facts & string)[],
): Record<string, FactValue> {
  const printable = (value: unknown): value is FactValue =>
    value === null || ['string', 'number', 'boolean'].includes(typeof value) || isPlainList(value);
  return Object.fromEntries(
    needs.map((need) => [need, facts[need]] as const).filter((pair): pair is [never, never] => printable(pair[1])),
  );
}

function isPlainList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
}

function finding<Facts, Need extends keyof Facts>(
  definition: RuleDefinition<Facts, Need>,
  set: RuleSet,
  verdict: Verdict,
): Finding {
  const { id, parameter: key, asks } = definition;
  const stated = key && statedOf(set, key);
  const limit = verdict.limit ?? (stated ? printableLimit(stated.value) : undefined);
  const source = stated ?? set.rules[id];
  return {
    rule: id,
    outcome: verdict.outcome,
    ruleSet: set.code,
    revision: set.revision,
    ...(key && { parameter: key }),
    ...(limit !== undefined && verdict.outcome !== 'not-applicable' && { limit }),
    compared: verdict.compared ?? {},
    ...(verdict.missing && { missing: verdict.missing }),
    ...(verdict.effect && { effect: verdict.effect }),
    ...(verdict.defaults && { defaults: verdict.defaults }),
    clause: source
      ? {
          place: source.place,
          words: source.words,
          ruleSet: source.ruleSet,
          document: source.document,
          ...(source.reconstructed && { reconstructed: true }),
        }
      : null,
    says: asks,
  };
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

export const refusedUnless = (holds: boolean, more: Omit<Verdict, 'outcome'> = {}): Verdict =>
  holds ? passed(more) : refused(more);
export const voidsUnless = (holds: boolean, more: Omit<Verdict, 'outcome'> = {}): Verdict =>
  holds ? passed(more) : voids(more);
