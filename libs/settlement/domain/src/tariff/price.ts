import { type Day, type Fen, isRefusal, type Refusal } from '@jiquan/kernel';
import { priceOf } from '@jiquan/policy';
import type { Purpose, Tariff } from './publish';

export interface PriceAsked {
  /** The tariff a campaign pinned, in whatever division it stands; or the newest of the division whose fund pays: amounts never merge along the path. */
  readonly by: { readonly tariff: string } | { readonly newestOf: string };
  readonly purpose: Purpose;
  readonly occupation: string;
  readonly kind: string;
  readonly level: string | null;
  readonly on: Day;
}

export interface Price {
  readonly amountFen: Fen;
  readonly document: string;
}

/** The published amount, or `tariff.none`; never zero. */
export function price(tariffs: readonly Tariff[], asked: PriceAsked): Price | Refusal<'tariff.none'> {
  const tariff = pricing(tariffs.filter(({ purpose }) => purpose === asked.purpose), asked.by);
  const entries = (tariff?.entries ?? []).map((entry) => ({ ...(tariff as Tariff), ...entry }));
  const found = priceOf(entries, { ...asked, division: tariff?.division ?? ('newestOf' in asked.by ? asked.by.newestOf : '') });
  return isRefusal(found) ? found : { amountFen: found.amountFen, document: found.document };
}

function pricing(tariffs: readonly Tariff[], by: PriceAsked['by']): Tariff | undefined {
  if ('tariff' in by) return tariffs.find(({ id }) => id === by.tariff);
  const own = tariffs.filter(({ division }) => division === by.newestOf);
  return own.reduce<Tariff | undefined>((newest, tariff) => (newest && newest.revision >= tariff.revision ? newest : tariff), undefined);
}
