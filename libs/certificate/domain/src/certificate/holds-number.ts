import type { Certificate } from './certificate';

/**
 * Does a certificate keep others of the same issuer from bearing its number? Proven or issued here it does, for everybody. Brought
 * and not yet answered, or revoked, it does for its own bearer only: whoever merely brings a number takes it from nobody (INF-01).
 */
export function holdsNumber({ state, origin, person }: Pick<Certificate, 'state' | 'origin' | 'person'>, against: string): boolean {
  if (state === 'verified' || origin === 'own') return true;
  return person === against && state !== 'unverifiable';
}
