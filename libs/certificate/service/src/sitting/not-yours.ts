import type { Sitting } from '@jiquan/certificate-domain';
import { refuse, type Refusal } from '@jiquan/kernel';
import type { Call } from '@jiquan/platform';

/** An institution acts on sittings it proposed or whose class is its own; a body on those it holds. */
export function sittingNotYours({ caller }: Call, sitting: Pick<Sitting, 'body' | 'institution'>): Refusal<'sitting.not-yours'> | undefined {
  const owner = caller.role === 'assessment-body' ? sitting.body : caller.role === 'institution' ? sitting.institution : undefined;
  return owner && owner === caller.organisation ? undefined : refuse('sitting.not-yours', {}, ['configured']);
}
