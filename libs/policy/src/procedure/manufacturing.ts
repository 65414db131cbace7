import { type RuleSet, setting } from '../frame/rule-set';

export interface ManufacturingFacts {
  /** What an officer marked at the opening; `undefined`: nothing yet. */
  readonly marked?: boolean;
  /** The section of the national industry classification the enterprise is in; `null`: no enterprise. */
  readonly employerIndustry?: string | null;
}

/** The letter of manufacturing in the national industry classification. */
const MANUFACTURING = 'C';

/** Whether a class counts as manufacturing (R-REP-05, A-74); `undefined`: not known, and never guessed. */
export function isManufacturing(set: RuleSet, facts: ManufacturingFacts): boolean | undefined {
  if (setting(set, 'manufacturing.by') === 'CLASS_MARK') return facts.marked;
  return facts.employerIndustry === undefined ? undefined : facts.employerIndustry === MANUFACTURING;
}
