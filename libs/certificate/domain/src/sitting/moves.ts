import { mayMove, moves, refuse, type Refusal } from '@jiquan/kernel';
import type { Sitting, SittingState } from './sitting';

export const sittingMoves = moves<SittingState>([
  { from: ['none'], by: 'propose', kind: 'command', to: 'proposed', cites: ['R-ASM-03'] },
  { from: ['none'], by: 'propose-as-body', kind: 'command', to: 'body-accepted', cites: ['R-ASM-03'] },
  { from: ['proposed'], by: 'accept-as-body', kind: 'command', to: 'body-accepted', cites: ['R-ASM-20', 'R-ASM-10'] },
  { from: ['body-accepted'], by: 'accept-as-hrss', kind: 'command', to: 'accepted', cites: ['R-ASM-01', 'R-ASM-08'] },
  { from: ['proposed', 'body-accepted'], by: 'reject', kind: 'command', to: 'rejected', cites: ['R-ASM-01'] },
  { from: ['proposed', 'body-accepted', 'accepted'], by: 'withdraw', kind: 'command', to: 'withdrawn', cites: ['configured'] },
  { from: ['accepted', 'entered'], by: 'enter-results', kind: 'command', to: 'entered', cites: ['R-ASM-17', 'INF-06'] },
  { from: ['entered'], by: 'sign-patrol', kind: 'command', to: 'signed', cites: ['R-ASM-17', 'R-ASM-08'] },
  { from: ['signed'], by: 'confirm', kind: 'command', to: 'confirmed', cites: ['R-ASM-17', 'R-ASM-08', 'INF-06'] },
  { from: ['confirmed'], by: 'void', kind: 'command', to: 'voided', cites: ['R-ASM-07', 'R-ASM-08'] },
]);

/** The guard of every command on a sitting: may this be done in this state? */
export const inState =
  (by: string) =>
  ({ sitting }: { readonly sitting: Sitting }): Refusal<'sitting.wrong-state'> | undefined =>
    mayMove(sittingMoves, sitting.state, by) ? undefined : refuse('sitting.wrong-state', { state: sitting.state, command: by }, ['configured']);
