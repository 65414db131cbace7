import { askVerification, type Certificate, type VerificationRequest } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { VerificationRequestTable } from './verification-request.table';

type Why = 'issued' | 'imported' | 'decided' | 'asked' | 'stated';

/** Writes the question down; a sweep asks it outside any transaction. */
export async function askQuerySystem(tx: Tx, certificate: Certificate, why: Why) {
  const requests = await tx.find(VerificationRequestTable, { certificate: certificate.id });
  const request = askVerification({ id: tx.newId(), certificate, requests, why, systemNow: tx.systemNow }, tx.now);
  if (isRefusal(request)) return request;
  await tx.insert(VerificationRequestTable, request satisfies VerificationRequest);
  return request;
}

/** A question that waits will be answered about the certificate as it is now; otherwise it is asked (again). */
export async function askUnlessWaiting(tx: Tx, certificate: Certificate, why: Why): Promise<void> {
  const waiting = await tx.count(VerificationRequestTable, { certificate: certificate.id, state: 'waiting', source: 'own' });
  if (waiting === 0) await askQuerySystem(tx, certificate, why);
}
