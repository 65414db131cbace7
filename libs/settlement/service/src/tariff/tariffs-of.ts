import type { Rows } from '@jiquan/platform';
import type { Admission, Purpose, Tariff } from '@jiquan/settlement-domain';
import { found } from '../remembered/index-by';
import { TariffTable } from './tariff.table';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The tariffs that campaigns pinned: each is one revision in one division. */
export function pinnedBy(admissions: readonly Admission[]): string[] {
  const named = admissions.filter(({ valueKind }) => valueKind === 'tariff').map(({ valueDocument }) => valueDocument);
  return [...new Set(named.filter((id) => ID.test(id)))];
}

/** Every tariff that may price something: those of divisions whose funds pay, and those that were pinned, wherever they stand. */
export async function tariffsOf(rows: Rows, purpose: Purpose, of: { newestOf: readonly string[]; pinned: readonly string[] }): Promise<Tariff[]> {
  const byDivision = await found(rows, TariffTable, 'division', of.newestOf);
  const byId = await found(rows, TariffTable, 'id', of.pinned);
  const all = new Map([...byDivision, ...byId].map((tariff) => [tariff.id, tariff]));
  return [...all.values()].filter((tariff) => tariff.purpose === purpose);
}
