import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi, TariffPublished } from '@jiquan/settlement-contract';
import { publishTariff } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { rederive } from '../entitlement/rederive';
import { hold } from '../remembered/holds';
import { standing } from '../standing';
import { TariffTable } from './tariff.table';

const spec = settlementApi.routes.publishTariff;

@Serves(spec)
export class PublishTariffController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      await hold(tx, { alone: [['tariffs', '']] });
      const { division, purpose } = input;
      const [latest] = await tx.find(TariffTable, { division, purpose }, { order: '-revision', limit: 1 });
      const revision = (latest?.revision ?? 0) + 1;
      const tariff = publishTariff({ ...(await standing(tx, call)), tariff: { ...input, id: tx.newId(), revision, publishedOn: tx.today } }, tx.now);
      if (isRefusal(tariff)) return tariff;
      await tx.insert(TariffTable, tariff);
      tx.about({ tariff: tariff.id });
      const { id, document, entries } = tariff;
      tx.tell(TariffPublished({ tariff: id, division, purpose, revision, document, entries: [...entries] }));
      await rederive(tx, tariff);
      return { tariff: id, revision };
    });
  }
}
