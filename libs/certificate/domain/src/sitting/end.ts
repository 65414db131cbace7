import { verb } from '@jiquan/kernel';
import { inState } from './moves';
import type { Sitting } from './sitting';

interface EndFacts {
  readonly sitting: Sitting;
  readonly reason: string;
}

export const rejectSitting = verb([inState('reject')], ({ sitting, reason }: EndFacts): Sitting => ({ ...sitting, state: 'rejected', reason }));

export const withdrawSitting = verb([inState('withdraw')], ({ sitting, reason }: EndFacts): Sitting => ({
  ...sitting,
  state: 'withdrawn',
  reason,
}));
