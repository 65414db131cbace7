import type { ParameterKey } from '../data/parameters';
import type { SettingKey } from '../data/settings';
import type { Words } from './finding';

/** How a point that the documents leave open is settled here; none of it is law. */
export type Settled =
  /** An officer may set it otherwise; the default stands in `data/settings`. */
  | { readonly setting: SettingKey }
  /** The documents differ by year: each rule set's own value, and never another's. */
  | { readonly parameter: ParameterKey }
  /** The years differ by a whole rule: variants stand beside each other, and the set picks. */
  | { readonly rules: readonly string[] }
  /** Built in: the sentence says what would have to change for the other reading. */
  | { readonly builtIn: string };

/** One silence or contradiction of the documents (A-…), with the default chosen. */
export interface Ambiguity {
  readonly point: Words;
  readonly default: Words;
  readonly by: Settled;
}
