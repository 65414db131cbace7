import { type Day, type Fen, isRefusal, type Refusal } from '@jiquan/kernel';
import { priceOf } from '@jiquan/policy';
import type { Purpose, Tariff } from './publish';

export interface PriceAsked {
  /** The division whose fund pays: amounts never merge along the path. */
  readonly division: string;
  readonly purpose: Purpose;
  /** A pinned revision; null takes the newest. */
  readonly revision: number | null;
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
  const own = tariffs.filter((tariff) => tariff.division === asked.division && tariff.purpose === asked.purpose);
  const revision = asked.revision ?? Math.max(0, ...own.map((tariff) => tariff.revision));
  const entries = own.filter((tariff) => tariff.revision === revision).flatMap((tariff) => tariff.entries.map((entry) => ({ ...tariff, ...entry })));
  const found = priceOf(entries, asked);
  return isRefusal(found) ? found : { amountFen: found.amountFen, document: found.document };
}
