import { day, isRefusal } from '@jiquan/kernel';
import { resolve, shipped } from '../data/registry';
import { hen23 } from '../data/rule-sets/hen23';
import { registryOf, resolve as resolveIn } from '../frame/registry';
import type { RuleSet, RuleSetData } from '../frame/rule-set';

function must<Value>(value: Value): Exclude<Value, { refused: string }> {
  if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.facts)}`);
  return value as Exclude<Value, { refused: string }>;
}

/** A made-up set, for values and rules no shipped set states; it stands nowhere but in tests. */
export function madeUp(change: {
  rules?: readonly string[];
  parameters?: Partial<Record<keyof RuleSetData['parameters'], unknown>>;
  settings?: RuleSetData['settings'];
}): RuleSet {
  const clause = { place: '1', words: 'made up' };
  const rules = Object.fromEntries((change.rules ?? []).map((rule) => [rule, clause]));
  const parameters = Object.fromEntries(
    Object.entries(change.parameters ?? {}).map(([key, value]) => [key, value === null ? null : { value, ...clause }]),
  );
  const data = {
    ...hen23,
    code: 'MADE-UP',
    division: 'TEST',
    invented: true,
    rules: { ...hen23.rules, ...rules },
    parameters: { ...hen23.parameters, ...parameters },
    settings: { ...hen23.settings, ...change.settings },
  };
  return must(resolveIn('TEST', day('2023-06-01'), must(registryOf([data]))));
}

export const sets = {
  HCX21: must(resolve('CN-HA/xinyang/huangchuan', day('2021-06-01'))),
  HEN22: must(resolve('CN-HA', day('2022-06-01'))),
  /** The education system's own set beside the province's. */
  EDU: must(resolve('CN-HA', day('2022-06-01'), shipped, 'EDUCATION')),
  HEN23: must(resolve('CN-HA', day('2023-06-01'))),
  PUYANG: must(resolve('CN-HA/puyang/puyang-county', day('2023-06-01'))),
  DEMO: must(resolve('DEMO/demo-county', day('2026-11-21'))),
  /** Puyang county over the province of 2022. */
  PUYANG22: must(resolve('CN-HA/puyang/puyang-county', day('2022-06-01'))),
} as const;

export type SetName = keyof typeof sets;
export { must, shipped };
