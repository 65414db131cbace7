import { type Day, type Fen, moves } from '@jiquan/kernel';

export const paymentStates = ['accepted', 'filed', 'stopped', 'settled', 'returned'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** One attempt to pay a line, to the account it was pushed with. */
export interface Payment {
  readonly id: string;
  readonly line: string;
  /** 1, 2, 3 … of the line. */
  readonly number: number;
  readonly push: string;
  readonly fund: string;
  readonly payee: string;
  readonly amountFen: Fen;
  readonly state: PaymentState;
  readonly file: string | null;
  readonly fileSequence: number | null;
  readonly settledOn: Day | null;
  readonly returnedOn: Day | null;
  readonly reason: string | null;
  readonly version: number;
}

export const paymentMoves = moves<PaymentState>([
  { from: ['none'], by: 'accept', kind: 'command', to: 'accepted', cites: ['R-SET-09'] },
  { from: ['accepted'], by: 'create-file', kind: 'command', to: 'filed', cites: ['R-SET-09'] },
  { from: ['accepted'], by: 'no longer payable', kind: 'heard', to: 'stopped', cites: ['R-SET-18'] },
  { from: ['filed', 'returned'], by: 'bank: settled', kind: 'heard', to: 'settled', cites: ['R-SET-11'] },
  { from: ['filed', 'settled'], by: 'bank: returned', kind: 'heard', to: 'returned', cites: ['R-SET-11'] },
]);
