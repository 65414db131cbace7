import { refuse, type Refusal, verb } from '@jiquan/kernel';
import { type Certificate, revokedAlready } from './certificate';

interface StateFacts {
  readonly certificate: Certificate;
  readonly reason: string;
}

const notCompletion = ({ certificate }: StateFacts): Refusal<'certificate.not-completion'> | undefined =>
  certificate.kind === 'TRAINING_COMPLETION' ? undefined : refuse('certificate.not-completion', { kind: certificate.kind }, ['A-05', 'R-ASM-01']);

const statedAlready = ({ certificate }: StateFacts): Refusal<'certificate.stated-already'> | undefined =>
  certificate.noOther === null ? undefined : refuse('certificate.stated-already', { certificate: certificate.id }, ['A-05']);

export const stateNoOtherGuards = [revokedAlready, notCompletion, statedAlready] as const;

/** A completion certificate counts only where no other can be had, and a person answers for that, once. */
export const stateNoOther = verb(stateNoOtherGuards, ({ certificate, reason }: StateFacts): Certificate => ({ ...certificate, noOther: reason }));
