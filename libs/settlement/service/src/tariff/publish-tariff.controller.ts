import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { settlementApi, TariffPublished } from '@jiquan/settlement-contract';
import { publishTariff, type Tariff } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { recompute } from '../entitlement/recompute';
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
      await reprice(tx, tariff);
      return { tariff: id, revision };
    });
  }
}

const CHUNK = 1_000;

/** What waited for a price, and what is priced by the newest revision, is derived anew. A pinned revision stays what it was. */
async function reprice(tx: Tx, { division, purpose }: Tariff): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const chunk = await tx.query<{ id: string; thing: string }>(
      `SELECT id, thing FROM entitlement WHERE division = $1 AND purpose = $2 AND state <> 'void' AND (amount_fen IS NULL OR voucher IS NULL) AND id > $3 ORDER BY id LIMIT ${CHUNK}`,
      [division, purpose, after],
    );
    const things = chunk.map(({ thing }) => thing);
    await recompute(tx, purpose === 'training' ? { enrolments: things } : { certificates: things });
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return;
    after = last.id;
  }
}
