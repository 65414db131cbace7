import { type Refusal, refuse } from '@jiquan/kernel';
import { type Target, targets, type Unit } from '../data/targets';
import type { RuleSet } from '../frame/rule-set';

export interface SourcedTarget extends Target {
  readonly ruleSet: string;
  readonly document: string;
}

/** All targets of the documents in force, each with its source: two numbers for one thing stand side by side. */
export function targetsOf(set: RuleSet): readonly SourcedTarget[] {
  return set.parts.flatMap(({ code, document }) => (targets[code] ?? []).map((target) => ({ ...target, ruleSet: code, document })));
}

export interface Counted {
  readonly amount: number;
  readonly unit: Unit;
}

/** How far a target is: persons are never held against person-times, nor anything else against another unit. */
export function progressOf(target: Target, counted: Counted): { reached: boolean; missing: number } | Refusal<'target.other-unit'> {
  if (counted.unit !== target.unit) {
    return refuse('target.other-unit', { target: target.code, wanted: target.unit, given: counted.unit }, ['A-48']);
  }
  return { reached: counted.amount >= target.amount, missing: Math.max(0, target.amount - counted.amount) };
}
