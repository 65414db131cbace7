import { certificateApi } from '@jiquan/certificate-contract';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { organisationOf } from '../office';
import { sittingRow } from './seen';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.sittings;

const MINE = `
  SELECT id FROM sitting
  WHERE ($1::uuid IS NULL OR institution = $1) AND ($2::uuid IS NULL OR body = $2)
    AND ($3::text IS NULL OR division = $3 OR starts_with(division, $3 || '/'))
    AND ($4::uuid IS NULL OR class = $4) AND ($5::text IS NULL OR state = $5) AND ($6::uuid IS NULL OR id > $6)
  ORDER BY id LIMIT $7`;

@Serves(spec)
export class SittingsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle({ after, limit, class: inClass, state }: InputOf<typeof spec>, call: Call) {
    const { role, division } = call.caller;
    const institution = role === 'institution' ? organisationOf(call) : null;
    const body = role === 'assessment-body' ? organisationOf(call) : null;
    // An officer without a division sees none, an auditor all.
    const within = role === 'hrss' ? (division ?? '') : null;
    return this.work.read(async (rows) => {
      const mine = await rows.query<{ id: string }>(MINE, [institution, body, within, inClass ?? null, state ?? null, after ?? null, limit]);
      const sittings = await rows.find(SittingTable, { id: mine.map((each) => each.id) });
      return { sittings: sittings.map(sittingRow) };
    });
  }
}
