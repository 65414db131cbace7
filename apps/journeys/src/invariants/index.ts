export { contextNames, type CheckOptions, type Violation } from './check';
export { atRest, checkInvariants, invariants, type Outcome, type Owners } from './run';
