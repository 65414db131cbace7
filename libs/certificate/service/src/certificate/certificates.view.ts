import { certificateApi } from '@jiquan/certificate-contract';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { organisationOf } from '../office';
import { CertificateTable } from './certificate.table';
import { certificateRow } from './described';

const spec = certificateApi.routes.certificates;

/** An institution sees those of its own enrolments; who was matched to nobody's class is between the worker and HRSS. */
const MINE = `
  SELECT t.id FROM certificate t
  LEFT JOIN remembered_enrolment e ON e.id = t.enrolment
  LEFT JOIN remembered_class c ON c.id = e.class
  WHERE ($1::uuid IS NULL OR c.institution = $1) AND ($2::uuid IS NULL OR t.body = $2)
    AND ($3::text IS NULL OR t.division = $3 OR starts_with(t.division, $3 || '/'))
    AND ($4::uuid IS NULL OR e.class = $4) AND ($5::uuid IS NULL OR t.sitting = $5)
    AND ($6::text IS NULL OR t.state = $6) AND ($7::text IS NULL OR t.matching = $7) AND ($8::uuid IS NULL OR t.id > $8)
  ORDER BY t.id LIMIT $9`;

@Serves(spec)
export class CertificatesView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle({ after, limit, class: inClass, sitting, state, matching }: InputOf<typeof spec>, call: Call) {
    const { role, division } = call.caller;
    const institution = role === 'institution' ? organisationOf(call) : null;
    const body = role === 'assessment-body' ? organisationOf(call) : null;
    const within = role === 'hrss' ? (division ?? '') : null;
    const wanted = [inClass ?? null, sitting ?? null, state ?? null, matching ?? null, after ?? null, limit];
    return this.work.read(async (rows) => {
      const mine = await rows.query<{ id: string }>(MINE, [institution, body, within, ...wanted]);
      const certificates = await rows.find(CertificateTable, { id: mine.map((each) => each.id) });
      return { certificates: certificates.map(certificateRow) };
    });
  }
}
