import { mayMove, moves, type Refusal, refuse } from '@jiquan/kernel';

export const classStates = [
  'draft',
  'submitted',
  'industry-first',
  'industry-second',
  'hrss-first',
  'approved',
  'open',
  'suspended',
  'training-done',
  'retraining',
  'completed',
  'returned',
  'rejected',
  'cancelled',
  'not-recognised',
  'subsidy-cancelled',
] as const;
export type ClassState = (typeof classStates)[number];

const IN_REVIEW = ['submitted', 'industry-first', 'industry-second', 'hrss-first'] as const;
const TAUGHT = ['open', 'suspended', 'training-done', 'retraining', 'completed'] as const;

/** The life of a class. `…-first` and `…-second` say which review was given last; approval is the second one of HRSS. */
export const classMoves = moves<ClassState>([
  { from: ['none'], by: 'draft', kind: 'command', to: 'draft', cites: ['R-CLASS-08'] },
  { from: ['draft'], by: 'redraft', kind: 'command', to: 'draft', cites: ['R-CLASS-08'] },
  { from: ['returned'], by: 'redraft', kind: 'command', to: 'returned', cites: ['R-CLASS-08'] },
  { from: ['draft', 'returned'], by: 'submit', kind: 'command', to: 'submitted', cites: ['R-CLASS-08', 'R-CLASS-09', 'R-CLASS-11', 'R-CLASS-15'] },
  { from: ['submitted'], by: 'industry-first', kind: 'command', to: 'industry-first', cites: ['R-CLASS-10', 'INF-04'] },
  { from: ['industry-first'], by: 'industry-second', kind: 'command', to: 'industry-second', cites: ['R-CLASS-10', 'INF-04'] },
  { from: ['industry-second'], by: 'hrss-first', kind: 'command', to: 'hrss-first', cites: ['R-CLASS-10', 'INF-04'] },
  { from: ['submitted'], by: 'hrss-first', kind: 'command', to: 'hrss-first', cites: ['R-CLASS-10', 'A-67'] },
  { from: ['hrss-first'], by: 'hrss-second', kind: 'command', to: 'approved', cites: ['R-CLASS-10', 'INF-04', 'INF-08', 'A-13'] },
  { from: [...IN_REVIEW], by: 'return', kind: 'command', to: 'returned', cites: ['R-CLASS-10'] },
  { from: [...IN_REVIEW], by: 'reject', kind: 'command', to: 'rejected', cites: ['R-CLASS-10'] },
  { from: ['draft', 'returned', ...IN_REVIEW, 'approved'], by: 'cancel', kind: 'command', to: 'cancelled', cites: ['configured'] },
  { from: ['approved'], by: 'change', kind: 'command', to: 'approved', cites: ['R-CLASS-10'] },
  { from: ['open'], by: 'change', kind: 'command', to: 'open', cites: ['R-CLASS-10'] },
  { from: ['retraining'], by: 'change', kind: 'command', to: 'retraining', cites: ['R-CLASS-10', 'R-ASM-04c'] },
  { from: ['approved'], by: 'open', kind: 'command', to: 'open', cites: ['R-ATT-06', 'R-CLASS-12'] },
  { from: ['open'], by: 'suspend', kind: 'command', to: 'suspended', cites: ['R-INST-09', 'R-SET-18'] },
  { from: ['suspended'], by: 'resume', kind: 'command', to: 'open', cites: ['R-INST-09'] },
  { from: ['open', 'retraining'], by: 'finish', kind: 'command', to: 'training-done', cites: ['R-CLASS-05', 'R-ATT-10a'] },
  { from: ['training-done'], by: 'complete', kind: 'command', to: 'completed', cites: ['R-CLASS-13a', 'R-CLASS-13b', 'R-ASM-04c', 'A-07'] },
  { from: ['training-done'], by: 'retrain', kind: 'command', to: 'retraining', cites: ['R-ASM-04c'] },
  { from: [...TAUGHT], by: 'cancel-subsidy', kind: 'command', to: 'subsidy-cancelled', cites: ['R-ATT-03b', 'R-ASM-04c'] },
  { from: [...TAUGHT], by: 'not-recognise', kind: 'command', to: 'not-recognised', cites: ['R-ATT-01', 'R-ATT-02', 'R-ATT-03a', 'A-35', 'A-76'] },
]);

/** What every command of a class asks first. */
export function wrongState(state: ClassState, command: string): Refusal<'class.wrong-state'> | undefined {
  if (mayMove(classMoves, state, command)) return undefined;
  return refuse('class.wrong-state', { state, command }, ['R-CLASS-08']);
}
