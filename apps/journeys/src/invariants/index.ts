export { type ContextName, contextNames, type CheckOptions, type Violation } from './check';
export { atRest, checkInvariants, invariants, type Outcome, type Owners, runChecks } from './run';
export { sealsIn } from './seals';
