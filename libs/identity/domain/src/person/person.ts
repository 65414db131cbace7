import { type Instant, moves } from '@jiquan/kernel';
import type { DocumentKind } from './document';

export const assurances = ['none', 'real-name', 'real-person'] as const;
export type Assurance = (typeof assurances)[number];

/** What decisions need to know of a person. Name, number, phone and birth day stand beside it, sealed. */
export interface Person {
  readonly id: string;
  readonly assurance: Assurance;
  readonly division: string;
  readonly documentKind: DocumentKind;
  readonly frozenFor: string | null;
  readonly erasedAt: Instant | null;
  readonly registeredAt: Instant;
}

export type PersonStage = Assurance | 'erased';

/** The life of a person here. Frozen is a mark beside it, set and lifted by HRSS. */
export const personMoves = moves<PersonStage>([
  { from: ['none'], by: 'register', kind: 'command', to: 'real-name', cites: ['R-VCH-02'] },
  { from: ['none'], by: 'register without an answer of the provider', kind: 'command', to: 'none', cites: ['configured'] },
  { from: ['none'], by: 'check real name', kind: 'command', to: 'real-name', cites: ['R-VCH-02'] },
  { from: ['real-name', 'real-person'], by: 'step up by face', kind: 'command', to: 'real-person', cites: ['R-VCH-02', 'INF-02'] },
  { from: ['erased'], by: 'register anew', kind: 'command', to: 'real-name', cites: ['R-VCH-02', 'A-50'] },
  { from: ['none', 'real-name', 'real-person'], by: 'erase', kind: 'command', to: 'erased', cites: ['configured'] },
]);
