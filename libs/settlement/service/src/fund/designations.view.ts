import { type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { InputOf } from '@jiquan/wire';
import { findingsOf } from '../finding/finding-rows';
import { FundDesignationTable } from './designation.table';

const spec = settlementApi.routes.designations;

@Serves(spec)
export class DesignationsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>) {
    return this.work.read(async (rows) => {
      const { division, purpose, after, limit } = input;
      const designations = await rows.find(FundDesignationTable, { division, ...(purpose === undefined ? {} : { purpose }) }, { after, limit, order: '-revision' });
      const saidOf = await findingsOf(rows, designations.map(({ id }) => id));
      return { designations: designations.map(({ id, fundDivision: _, designatedBy: _1, ...rest }) => ({ designation: id, ...rest, findings: saidOf(id) })) };
    });
  }
}
