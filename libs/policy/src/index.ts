export * from './data/calendars';
export { ambiguityIds, catalogue, catalogueIds, type Family, idsOf } from './data/catalogue';
export * from './data/certificates';
export * from './data/divisions';
export * from './data/groups';
export * from './data/forms';
export * from './data/occupations';
export * from './data/online-conditions';
export * from './data/online-occupations';
export { parameterKeys, parameters, type ParameterKey, type ParameterValue } from './data/parameters';
export { ambiguities } from './data/ambiguities';
export { byPin, resolve, shipped } from './data/registry';
export { settings, type SettingKey, type Settings, type SettingValue } from './data/settings';
export * from './data/tariffs';
export * from './data/tasks';
export * from './data/targets';
export * from './facts';
export * from './frame/finding';
export * from './frame/refused-by';
export { shownFinding } from './frame/shown';
export type { Ambiguity } from './frame/ambiguity';
export { reasons, type Reason, type Unjudged } from './frame/unjudged';
export { registryOf, type LoadCode, type Registry } from './frame/registry';
export { type Mistake, mistakesOf, readRuleSet } from './frame/read-rule-set';
export {
  parameter,
  pathDown,
  type Pin,
  pinOf,
  type RuleSet,
  type RuleSetData,
  setting,
  type Sourced,
  type SourcedClause,
  statedOf,
  type System,
  type Stated,
  systems,
  unitOf,
  valueAt,
} from './frame/rule-set';
export type { Rule } from './frame/rule';
export { canonical } from './frame/canonical';
export { sha256 } from './frame/sha256';
export * from './frame/share';
export type { Period, Strictness } from './frame/strictness';
export * from './procedure/clock';
export * from './procedure/assessment-amount';
export * from './procedure/deadline';
export * from './procedure/head-count';
export * from './procedure/interval';
export * from './procedure/low-value';
export * from './procedure/manufacturing';
export * from './procedure/notice';
export * from './procedure/online';
export * from './procedure/period';
export * from './procedure/person-times';
export * from './procedure/satisfaction';
export * from './procedure/staff';
export * from './procedure/visibility';
export * from './procedure/subsidy-key';
export * from './procedure/voucher-counts';
export * from './procedure/target';
export * from './procedure/task';
export * from './tariff/tariff';
export { explain, outcomeWords } from './frame/explain';
export { codeText, factText, type Language, nameOf, valueText } from './frame/say';
export { type FactsOf, judge, judgeAll, type RuleId, rules } from './rules';
export { unjudged } from './rules/unjudged';
export { gates } from './rules/gates';
export { pinPointOf, type PinPoint, pinPoints } from './rules/pin-point';
export { seatsOf } from './rules/class/opening';
export { audienceOf } from './rules/eligibility/person';
export { neverPublished } from './rules/settlement/notice';
