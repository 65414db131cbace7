import type { Trade } from './plan';

export interface Seat {
  readonly voucher: string;
  readonly person: string;
  readonly enrolment: string;
  readonly certificate: string;
}
export interface Class {
  readonly name: string;
  readonly institution: string;
  readonly trade: Trade;
  readonly seats: readonly Seat[];
}
export interface Holder {
  readonly voucher: string;
  readonly person: string;
  readonly campaign: string;
  readonly trade: Trade;
}

export const ofClass = ['approved', 'opened', 'completed', 'not-recognised', 'cancelled'] as const;
export const ofSeat = ['trained', 'left', 'passed', 'verified', 'verified again', 'revoked'] as const;
export const ofMoney = ['submit', 'approve', 'settled', 'returned', 'late', 'twice', 'order', 'receive', 'take-back'] as const;
export const ofRound = ['push', 'accept', 'file'] as const;

/** What identity, training and certificate tell. */
export type Fact =
  | { readonly fact: (typeof ofClass)[number]; readonly class: Class }
  | { readonly fact: (typeof ofSeat)[number]; readonly class: Class; readonly seat: Seat }
  | { readonly fact: 'frozen' | 'unfrozen'; readonly person: string };

/** What somebody asks of voucher or settlement. */
export type Command =
  | { readonly command: 'claim'; readonly holder: Holder }
  | { readonly command: 'admit'; readonly holder: Holder; readonly seat: Seat; readonly class: Class }
  | { readonly command: 'unbind'; readonly holder: Holder; readonly seat: Seat; readonly class: Class }
  | { readonly command: 'freeze'; readonly voucher: string }
  | { readonly command: 'unfreeze'; readonly voucher: string }
  | { readonly command: (typeof ofMoney)[number]; readonly seat: Seat; readonly class: Class }
  | { readonly command: (typeof ofRound)[number]; readonly round: number };

export interface Step {
  readonly name: string;
  readonly action: Fact | Command;
  /** The things whose facts the decision stands on. Whoever decides has heard what was told of them; all else may be late. */
  readonly relies: readonly string[];
}

export const isCommand = (action: Fact | Command): action is Command => 'command' in action;

const VOUCHERS = ['claim', 'admit', 'unbind', 'freeze', 'unfreeze'];
export const deciderOf = ({ command }: Command): Consumer => (VOUCHERS.includes(command) ? 'voucher' : 'settlement');

export const consumers = ['voucher', 'settlement'] as const;
export type Consumer = (typeof consumers)[number];
