import type { Certificate } from '@jiquan/certificate-domain';
import { type Call, holdsDivision, type Rows } from '@jiquan/platform';
import { organisationOf } from '../office';

/** May this caller know of this certificate? */
export async function certificateSeen(rows: Rows, call: Call, certificate: Certificate): Promise<boolean> {
  const { role, person, division } = call.caller;
  if (role === 'finance' || role === 'auditor') return true;
  if (role === 'hrss') return holdsDivision(division, certificate.division);
  if (role === 'worker') return person === certificate.person;
  if (role === 'assessment-body') return certificate.body === organisationOf(call);
  return role === 'institution' && trainedBy(rows, certificate, organisationOf(call));
}

async function trainedBy(rows: Rows, { person, enrolment }: Certificate, institution: string): Promise<boolean> {
  const [row] = await rows.query(
    `SELECT 1 FROM remembered_enrolment e JOIN remembered_class c ON c.id = e.class
     WHERE c.institution = $1 AND e.person = $2 AND ($3::uuid IS NULL OR e.id = $3) LIMIT 1`,
    [institution, person, enrolment],
  );
  return row !== undefined;
}
