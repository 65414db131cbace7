import type { Tx } from '@jiquan/platform';
import { recomputeLater } from '../entitlement/recompute';
import { certificatesOf, enrolmentsOfVoucher, thingsOfPerson } from './concerned';
import { hold } from './holds';
import { RememberedFreezeTable } from './remembered-freeze.table';

/** Frozen and unfrozen may be heard twice; the one with the highest version of the thing counts. */
export async function rememberFreeze(tx: Tx, of: 'voucher' | 'person', thing: string, position: number, frozen: boolean): Promise<void> {
  await hold(tx, { alone: of === 'person' ? [['person', thing]] : [], together: [['tariffs', '']] });
  const fresh = await tx.insertNew(RememberedFreezeTable, [{ thing, position, frozen }]);
  if (fresh.length === 0) return;
  if (of === 'person') return recomputeLater(tx, await thingsOfPerson(tx, thing));
  const enrolments = await enrolmentsOfVoucher(tx, thing);
  recomputeLater(tx, { enrolments, certificates: await certificatesOf(tx, enrolments) });
}
