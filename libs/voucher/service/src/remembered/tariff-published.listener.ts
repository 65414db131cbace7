import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { TariffPublished } from '@jiquan/settlement-contract';
import { RememberedTariffTable } from './remembered-tariff.table';

@On(TariffPublished)
export class TariffPublishedListener implements Listener<typeof TariffPublished> {
  async hear({ payload }: Heard<typeof TariffPublished>, tx: Tx): Promise<void> {
    const { tariff, revision, division, purpose, document, entries } = payload;
    await tx.insertNew(RememberedTariffTable, [{ tariff, revision, division, purpose, document, entries }], ['tariff', 'revision']);
  }
}
