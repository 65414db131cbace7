import { dayOf, verb, type Instant } from '@jiquan/kernel';
import { inState } from './moves';
import type { Sitting } from './sitting';

interface ByOfficer {
  readonly sitting: Sitting;
  readonly account: string;
}

/** 考核巡查人员签字 (F-38). */
export const signPatrol = verb([inState('sign-patrol')], ({ sitting, account, remark }: ByOfficer & { readonly remark: string | null }, now: Instant): Sitting => ({
  ...sitting,
  state: 'signed',
  patrol: account,
  patrolAt: now,
  patrolRemark: remark,
}));

export const confirmSitting = verb([inState('confirm')], ({ sitting, account }: ByOfficer, now: Instant): Sitting => ({
  ...sitting,
  state: 'confirmed',
  confirmedBy: account,
  confirmedOn: dayOf(now),
}));

/** Voided for ever: who was assessed must be assessed again in another sitting. */
export const voidSitting = verb([inState('void')], ({ sitting, reason }: { readonly sitting: Sitting; readonly reason: string }, now: Instant): Sitting => ({
  ...sitting,
  state: 'voided',
  voidedOn: dayOf(now),
  reason,
}));
