import { type Day, isRefusal, type Refusal } from '@jiquan/kernel';
import type { Pin, RuleSet, System } from '../frame/rule-set';
import * as frame from '../frame/registry';
import { demo } from './rule-sets/demo';
import { edu21 } from './rule-sets/edu21';
import { hcx21 } from './rule-sets/hcx21';
import { hen22 } from './rule-sets/hen22';
import { hen23 } from './rule-sets/hen23';
import { pyx22 } from './rule-sets/pyx22';

function loaded(): frame.Registry {
  const registry = frame.registryOf([hcx21, edu21, hen22, hen23, pyx22, demo]);
  if (isRefusal(registry)) throw new Error(`shipped rule sets: ${registry.refused} ${JSON.stringify(registry.facts)}`);
  return registry;
}

/** The rule sets that come with the product. */
export const shipped: frame.Registry = loaded();

export function resolve(
  division: string,
  on: Day,
  registry = shipped,
  system?: System,
): RuleSet | Refusal<'rule-set.none' | 'rule-set.conflict'> {
  return frame.resolve(division, on, registry, system);
}

export function byPin(pin: Pin, registry = shipped): RuleSet | Refusal<'rule-set.unknown' | 'rule-set.mismatch'> {
  return frame.byPin(pin, registry);
}
