/**
 * The facts rules judge, in the field's words. Every field may be left out: `undefined` is *not known*, and the rule
 * that needs it answers `facts-missing`; `null` is *known to be absent*.
 */
export * from './person';
export * from './class';
export * from './attendance';
export * from './teacher';
export * from './certificate';
export * from './voucher';
export * from './application';
export * from './reward';
export * from './institution';
export * from './filing';
export * from './payment';
export * from './plan';
export * from './online';
export * from './body';
export * from './candidate';
export * from './holder';
