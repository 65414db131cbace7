import type { Simulator, SimulatorOptions } from './simulators.d.mts';

export interface RegisteredCertificate {
  readonly number: string;
  readonly person: string;
  readonly kind: string;
  readonly occupation: string;
  readonly level: string | null;
  /** Filing code of the assessment body. */
  readonly issuer: string;
  readonly issuedOn: string;
}
export interface QuerySystemSimulator extends Simulator {
  register(certificates: readonly RegisteredCertificate[]): { certificates: number };
  alter(change: Partial<RegisteredCertificate> & { readonly number: string }): { certificates: number };
  revoke(order: { readonly number: string; readonly revokedOn: string }): { certificates: number };
  remove(order: { readonly number: string }): { certificates: number };
}
export function startQuerySystem(
  options?: SimulatorOptions & { readonly certificates?: readonly RegisteredCertificate[] },
): Promise<QuerySystemSimulator>;
