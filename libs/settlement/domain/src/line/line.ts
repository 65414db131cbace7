import { type Fen, type Move, moves } from '@jiquan/kernel';
import type { Purpose } from '../tariff/publish';

export const lineStates = ['claimed', 'pushed', 'in-payment', 'paid', 'returned', 'receivable', 'recovered', 'left'] as const;
export type LineState = (typeof lineStates)[number];

/**
 * One person's money in one application. It stands on a verified certificate: the composite key (certificate,
 * verification, person, `verified`) points into what was told, and none of what it says ever changes; only its state does.
 */
export interface Line {
  readonly id: string;
  readonly application: string;
  readonly entitlement: string;
  readonly purpose: Purpose;
  readonly person: string;
  readonly enrolment: string | null;
  readonly voucher: string | null;
  readonly class: string | null;
  readonly campaign: string | null;
  readonly fund: string;
  readonly certificate: string;
  readonly verification: string;
  readonly verified: 'verified';
  readonly claimant: string;
  readonly occupation: string;
  readonly level: string | null;
  readonly year: number | null;
  readonly amountFen: Fen;
  readonly state: LineState;
  readonly leftReason: string | null;
  /** The bank was asked to stop; why. */
  readonly stopReason: string | null;
  /** The push that took it last. */
  readonly push: string | null;
  /** The attempt that is on its way, settled or was returned last. */
  readonly payment: string | null;
  readonly version: number;
}

const heard = (from: readonly LineState[], by: string, to: LineState, cites: readonly string[]): Move<LineState> => ({ from, by, kind: 'heard', to, cites });
const command = (from: readonly (LineState | 'none')[], by: string, to: LineState, cites: readonly string[]): Move<LineState> => ({ from, by, kind: 'command', to, cites });

export const lineMoves = moves<LineState>([
  command(['none'], 'submit', 'claimed', ['R-SET-14', 'R-VCH-04']),
  command(['claimed'], 'give-back', 'left', ['R-SET-14']),
  command(['claimed'], 'reject', 'left', ['R-SET-07']),
  command(['claimed'], 'uphold-objection', 'left', ['R-SET-16']),
  command(['claimed', 'returned'], 'push', 'pushed', ['R-SET-08']),
  command(['pushed'], 'accept', 'in-payment', ['R-SET-09']),
  command(['pushed'], 'refuse', 'left', ['R-SET-09']),
  command(['pushed'], 'put-off', 'claimed', ['R-SET-09', 'R-SET-18']),
  heard(['claimed', 'pushed', 'returned', 'in-payment'], 'no longer payable', 'left', ['R-VCH-04', 'R-SUB-04']),
  heard(['in-payment', 'returned', 'pushed', 'claimed'], 'bank: settled', 'paid', ['R-SET-11']),
  heard(['in-payment', 'paid'], 'bank: returned', 'returned', ['R-SET-11']),
  heard(['in-payment'], 'bank: returned after a stop', 'left', ['R-SET-18']),
  heard(['paid'], 'no longer payable', 'receivable', ['R-SET-18', 'R-SET-19']),
  heard(['receivable'], 'bank: returned', 'recovered', ['R-SET-19']),
  command(['receivable'], 'receive', 'recovered', ['R-SET-19']),
]);

/** The person, certificate and voucher are taken as long as this holds. */
export function isLive(line: Pick<Line, 'state'>): boolean {
  return line.state !== 'left' && line.state !== 'recovered';
}
