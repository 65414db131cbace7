import type { Day } from '@jiquan/kernel';
import { parameters, type ParameterKey, type ParameterValue } from '../data/parameters';
import { type SettingKey, settings, type Settings, type SettingValue } from '../data/settings';

/** Systems with a document of their own. Technical schools belong to HRSS, not to the education system (EDU21). */
export const systems = ['EDUCATION'] as const;
export type System = (typeof systems)[number];

/** Where a document says it: the clause's place and the few words that carry the number. */
export interface Clause {
  readonly place: string;
  readonly words: string;
  /** The source is a machine translation; place or words are a reading of it. */
  readonly reconstructed?: true;
}

export interface Stated<Value> extends Clause {
  readonly value: Value;
  /** Values of divisions below, by path; a division without one takes that of the nearest above it, else `value`. */
  readonly byDivision?: Readonly<Record<string, Value>>;
}

/** One document as data. Every key is there: stated, or `null` for silent. */
export interface RuleSetData {
  readonly code: string;
  readonly revision: number;
  readonly title: { readonly zh: string; readonly en: string };
  readonly division: string;
  /** A set that does not stand alone counts only where a set of this division above it is in force. */
  readonly restsOn: string | null;
  /** A set for the institutions of one system only (教育系统), beside the division's own; `null`: for everybody. */
  readonly system: System | null;
  readonly document: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly invented: boolean;
  /** The rules the document states, with their clause; a rule that is not here does not apply under it. */
  readonly rules: Readonly<Record<string, Clause>>;
  readonly parameters: { readonly [Key in ParameterKey]: Stated<ParameterValue<Key>> | null };
  readonly settings: Settings;
}

export interface Sourced<Value> extends Stated<Value> {
  readonly ruleSet: string;
  readonly document: string;
}

export interface SourcedClause extends Clause {
  readonly ruleSet: string;
  readonly document: string;
}

/** What is in force at a division on a day: the sets along its path, merged. This is what a pin names. */
export interface RuleSet {
  readonly code: string;
  readonly revision: number;
  readonly sha256: string;
  readonly invented: boolean;
  readonly parts: readonly Pick<
    RuleSetData,
    'code' | 'revision' | 'division' | 'document' | 'from' | 'until' | 'title'
  >[];
  readonly rules: Readonly<Record<string, SourcedClause>>;
  readonly parameters: { readonly [Key in ParameterKey]: Sourced<ParameterValue<Key>> | null };
  readonly settings: Settings;
}

/** Which revision a decision stands on (A-13, INF-08). */
export interface Pin {
  readonly code: string;
  readonly revision: number;
  readonly sha256: string;
}

export const pinOf = (set: RuleSet): Pin => ({ code: set.code, revision: set.revision, sha256: set.sha256 });

/** The value of a key, or `null` where the documents are silent. `division` matters only for keys stated per city. */
export function parameter<Key extends ParameterKey>(
  set: RuleSet,
  key: Key,
  division?: string,
): ParameterValue<Key> | null {
  const stated = statedOf(set, key);
  return stated === null ? null : valueAt(stated, division);
}

/** The value with its source: rule set, document, place and words. */
export function statedOf<Key extends ParameterKey>(set: RuleSet, key: Key): Sourced<ParameterValue<Key>> | null {
  return set.parameters[key] as Sourced<ParameterValue<Key>> | null;
}

export function valueAt<Value>(stated: Stated<Value>, division?: string): Value {
  for (let path = division; path; path = parentOf(path)) {
    const own = stated.byDivision?.[path];
    if (own !== undefined) return own;
  }
  return stated.value;
}

export function setting<Key extends SettingKey>(set: RuleSet, key: Key): SettingValue<Key> {
  const own = set.settings[key] as SettingValue<Key> | undefined;
  return own === undefined ? (settings[key].default as SettingValue<Key>) : own;
}

export const unitOf = (key: ParameterKey): string => parameters[key].unit;

export function parentOf(path: string): string | undefined {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? undefined : path.slice(0, cut);
}

/** From the top down to the division itself: `CN-HA`, `CN-HA/puyang`, `CN-HA/puyang/puyang-county`. */
export function pathDown(division: string): string[] {
  const parent = parentOf(division);
  return parent === undefined ? [division] : [...pathDown(parent), division];
}
