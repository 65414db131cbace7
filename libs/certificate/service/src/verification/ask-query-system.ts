import { askVerification, type Certificate, type VerificationRequest } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { VerificationRequestTable } from './verification-request.table';

/** Writes the question down; a sweep asks it outside any transaction. */
export async function askQuerySystem(tx: Tx, certificate: Certificate, why: 'issued' | 'imported' | 'decided' | 'asked') {
  const requests = await tx.find(VerificationRequestTable, { certificate: certificate.id });
  const request = askVerification({ id: tx.newId(), certificate, requests, why, systemNow: tx.systemNow }, tx.now);
  if (isRefusal(request)) return request;
  await tx.insert(VerificationRequestTable, request satisfies VerificationRequest);
  return request;
}
