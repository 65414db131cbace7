import type { Tx } from '@jiquan/platform';
import { VoucherFrozen, VoucherUnfrozen } from '@jiquan/voucher-contract';
import { isFrozen, type Voucher } from '@jiquan/voucher-domain';
import { VoucherTable } from '../voucher/voucher.table';
import { type RememberedPerson, RememberedPersonTable } from './remembered-person.table';

/**
 * Every voucher of the person stops or goes on with them; each is told when its own frozen state changes. Also one that is
 * paid: a late return may bring it back, and whether the payment or the freeze was heard first must make no difference.
 */
export async function rememberFrozen(tx: Tx, heard: Omit<RememberedPerson, 'version'>): Promise<void> {
  const known = await tx.lock(RememberedPersonTable, heard.person);
  if (known && known.heardVersion >= heard.heardVersion) return;
  if (known) await tx.replace(RememberedPersonTable, known, { ...known, ...heard });
  else await tx.insert(RememberedPersonTable, { ...heard, version: 1 });
  const held = await tx.find(VoucherTable, { holder: heard.person });
  const changes: [Voucher, Voucher][] = [];
  for (const voucher of await tx.lockMany(VoucherTable, held.map((each) => each.id))) {
    if (voucher.personFrozen === heard.frozen) continue;
    const after = { ...voucher, personFrozen: heard.frozen };
    changes.push([voucher, after]);
    if (isFrozen(voucher) === isFrozen(after)) continue;
    tx.tell(heard.frozen ? VoucherFrozen({ voucher: voucher.id, reason: heard.reason ?? 'person-frozen' }) : VoucherUnfrozen({ voucher: voucher.id }));
  }
  await tx.replaceMany(VoucherTable, changes);
}
