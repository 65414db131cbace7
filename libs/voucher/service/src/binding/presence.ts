import { presencePayload } from '@jiquan/identity-contract';
import { isRefusal } from '@jiquan/kernel';
import { accessPayload, type AttestationRefusal, type Attestations } from '@jiquan/platform';
import type { Presence } from '@jiquan/voucher-domain';

/** The institution's face check, or else the holder's own real-person session; a lesser session proves nobody's presence. */
export async function presenceOf(
  attestations: Attestations,
  given: { readonly presence?: string | undefined; readonly session?: string | undefined },
): Promise<Presence | AttestationRefusal | undefined> {
  if (given.presence !== undefined) return attestations.verify(given.presence, 'presence', presencePayload);
  if (given.session === undefined) return undefined;
  const payload = await attestations.verify(given.session, 'access', accessPayload);
  if (isRefusal(payload)) return payload;
  if (payload.role !== 'worker' || payload.acr !== 'real-person' || payload.person === undefined) return undefined;
  return { person: payload.person, institution: null, method: 'session' };
}
