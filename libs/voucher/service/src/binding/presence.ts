import { presencePayload } from '@jiquan/identity-contract';
import type { AttestationRefusal, Attestations } from '@jiquan/platform';
import type { Presence } from '@jiquan/voucher-domain';

/** What identity signed for this one purpose: a face check of the institution, or the holder's own word to it. A token to sign in with is neither. */
export async function presenceOf(attestations: Attestations, presence: string | undefined): Promise<Presence | AttestationRefusal | undefined> {
  return presence === undefined ? undefined : attestations.verify(presence, 'presence', presencePayload);
}
