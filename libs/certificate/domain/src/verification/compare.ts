import type { Certificate } from '../certificate/certificate';
import { holdsNumber } from '../certificate/holds-number';
import type { Answer, RegistryEntry } from './verification';

export interface Compared {
  readonly answer: Answer;
  readonly differences: readonly string[];
}

/**
 * Found and equal, not found, mismatch or revoked. Somebody else's certificate is a mismatch whatever its state; the holder's own
 * revoked one is revoked, whatever else differs. One number of one issuer stands for one certificate: where another holds it, it is
 * no second one (INF-01).
 */
export function compare(certificate: Certificate, issuerCode: string, said: RegistryEntry | 'not-found', sameNumber: readonly Certificate[]): Compared {
  if (said === 'not-found') return { answer: 'not-found', differences: [] };
  const differences = [
    said.sameHolder ? undefined : 'holder',
    said.kind === certificate.kind ? undefined : 'kind',
    said.occupation === certificate.occupation ? undefined : 'occupation',
    said.level === certificate.level ? undefined : 'level',
    said.issuer === issuerCode ? undefined : 'issuer',
    said.issuedOn === certificate.issuedOn ? undefined : 'issuedOn',
    sameNumber.some((each) => each.id !== certificate.id && holdsNumber(each, certificate.person)) ? 'number' : undefined,
  ].filter((field) => field !== undefined);
  if (said.sameHolder && said.status === 'revoked') return { answer: 'revoked', differences };
  return { answer: differences.length > 0 ? 'mismatch' : 'equal', differences };
}
