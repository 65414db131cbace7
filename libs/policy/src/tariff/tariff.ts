import { type Day, type Fen, type Refusal, refuse } from '@jiquan/kernel';

export type Purpose = 'training' | 'assessment';

/** One price. `occupation` null: any occupation. `level` null: a certificate without a level; it is never a wildcard. */
export interface TariffEntry {
  readonly division: string;
  readonly purpose: Purpose;
  readonly occupation: string | null;
  readonly kind: string;
  readonly level: string | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly amountFen: Fen;
  readonly document: string;
}

export interface Tariff {
  readonly code: string;
  readonly revision: number;
  readonly division: string;
  readonly purpose: Purpose;
  readonly document: string;
  readonly invented: boolean;
  readonly entries: readonly TariffEntry[];
}

/** What is to be priced: the division is the one whose fund pays, the day that of approval (training) or assessment. */
export interface PriceAsked {
  readonly division: string;
  readonly purpose: Purpose;
  readonly occupation: string;
  readonly kind: string;
  readonly level: string | null;
  readonly on: Day;
}

/**
 * The entry that prices this, or `tariff.none`: never zero, never a neighbouring level, and never an entry of a division
 * above or below. An entry for the occupation goes before one for any occupation.
 */
export function priceOf(entries: readonly TariffEntry[], asked: PriceAsked): TariffEntry | Refusal<'tariff.none'> {
  const fitting = entries.filter((entry) => fits(entry, asked));
  const found = fitting.find((entry) => entry.occupation !== null) ?? fitting[0];
  if (found) return found;
  const { division, purpose, occupation, kind, level, on } = asked;
  return refuse('tariff.none', { division, purpose, occupation, kind, level, on }, ['R-SUB-01', 'R-SUB-14', 'A-01']);
}

function fits(entry: TariffEntry, asked: PriceAsked): boolean {
  return (
    entry.division === asked.division &&
    entry.purpose === asked.purpose &&
    entry.kind === asked.kind &&
    entry.level === asked.level &&
    (entry.occupation === null || entry.occupation === asked.occupation) &&
    entry.from <= asked.on &&
    (entry.until === null || asked.on <= entry.until)
  );
}

/** Two entries that would both price the same thing on the same day make a tariff unfit to publish. */
export function ambiguous(entries: readonly TariffEntry[]): Refusal<'tariff.ambiguous'> | undefined {
  for (const [at, one] of entries.entries()) {
    for (const other of entries.slice(at + 1)) {
      const same = (['division', 'purpose', 'occupation', 'kind', 'level'] as const).every(
        (key) => one[key] === other[key],
      );
      const apart = (one.until !== null && one.until < other.from) || (other.until !== null && other.until < one.from);
      if (same && !apart)
        return refuse('tariff.ambiguous', { kind: one.kind, level: one.level, occupation: one.occupation }, ['A-01']);
    }
  }
  return undefined;
}
