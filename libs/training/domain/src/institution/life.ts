import { moves } from '@jiquan/kernel';

export const institutionStates = ['listed', 'rectifying', 'barred', 'exited', 'blacklisted'] as const;
export type InstitutionState = (typeof institutionStates)[number];

/** The standing of an institution. It is derived from its listings and from the sanctions in force on a day. */
export const institutionMoves = moves<InstitutionState>([
  { from: ['none'], by: 'list', kind: 'command', to: 'listed', cites: ['R-INST-01'] },
  { from: ['listed'], by: 'change-occupations', kind: 'command', to: 'listed', cites: ['R-INST-03', 'A-70'] },
  { from: ['listed'], by: 'rectify', kind: 'command', to: 'rectifying', cites: ['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c', 'R-INST-16'] },
  { from: ['listed'], by: 'bar', kind: 'command', to: 'barred', cites: ['R-INST-02'] },
  { from: ['listed', 'rectifying', 'barred'], by: 'exit', kind: 'command', to: 'exited', cites: ['R-INST-09', 'R-INST-18'] },
  { from: ['listed', 'rectifying', 'barred', 'exited'], by: 'blacklist', kind: 'command', to: 'blacklisted', cites: ['R-ASM-07', 'R-ASM-08', 'A-57'] },
  { from: ['rectifying', 'barred', 'exited', 'blacklisted'], by: 'lift', kind: 'command', to: 'listed', cites: ['A-44', 'A-57'] },
]);
