import { moves } from '@jiquan/kernel';
import { isOneWay, statesAfter } from './paths';

const table = moves<'draft' | 'asked' | 'open' | 'shut'>([
  { from: ['none'], by: 'draft', kind: 'command', to: 'draft', cites: [] },
  { from: ['draft'], by: 'ask', kind: 'command', to: 'asked', cites: [] },
  { from: ['asked'], by: 'refused', kind: 'heard', to: 'draft', cites: [] },
  { from: ['asked'], by: 'open', kind: 'command', to: 'open', cites: [] },
  { from: ['draft', 'open'], by: 'shut', kind: 'command', to: 'shut', cites: [] },
]);

it.each([
  [[], ['none']],
  [[['draft'], ['ask']], ['asked', 'draft']],
  [[['draft'], ['ask'], ['ask'], ['open']], ['open']],
  [[['draft'], ['ask'], ['open', 'shut']], ['open', 'shut']],
  [[['draft'], ['open']], []],
  [[['ask']], []],
])('after %j it can be in %j', (commands, states) => {
  expect([...statesAfter(table, commands)].sort()).toEqual([...states].sort());
});

const steps = (text: string) => text.split(' ').filter(Boolean).map((each) => ({ from: each.charAt(0), to: each.charAt(1) }));

it.each([
  ['', 'a', true],
  ['', 'b', false],
  ['ab bc', 'c', true],
  ['bc ab', 'c', true],
  ['ab bc', 'b', false],
  ['ab ba', 'a', true],
  ['ab cd', 'd', false],
  ['ab ba cc', 'a', false],
  ['bc', 'c', false],
  ['ab ab', 'b', false],
  ['ab ba ab', 'b', true],
])('steps %s from a to %s: %s', (text, end, expected) => {
  expect(isOneWay(steps(text), ['a'], end)).toBe(expected);
});
