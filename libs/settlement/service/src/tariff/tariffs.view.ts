import { type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { InputOf } from '@jiquan/wire';
import { TariffTable } from './tariff.table';

const spec = settlementApi.routes.tariffs;

@Serves(spec)
export class TariffsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>) {
    return this.work.read(async (rows) => {
      const { division, purpose, after, limit } = input;
      const where = { ...(division === undefined ? {} : { division }), ...(purpose === undefined ? {} : { purpose }) };
      const tariffs = await rows.find(TariffTable, where, { after, limit, order: '-revision' });
      return { tariffs: tariffs.map(({ id, publishedBy: _, entries, ...rest }) => ({ ...rest, tariff: id, entries: [...entries] })) };
    });
  }
}
