import type { Tx } from '@jiquan/platform';
import type { Purpose } from '@jiquan/settlement-domain';
import { recompute } from './recompute';

const CHUNK = 1_000;

/**
 * What a new table or another fund of a division may change is derived anew: what waits for a price, and all that has no
 * voucher. What a campaign pinned stays what it was. The division is that of the class or body, or that of the fund.
 */
export async function rederive(tx: Tx, { purpose, division }: { purpose: Purpose; division: string }): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const chunk = await tx.query<{ id: string; thing: string }>(
      `SELECT entitlement.id, thing FROM entitlement LEFT JOIN fund ON fund.id = entitlement.fund
       WHERE (entitlement.division = $1 OR fund.division = $1) AND purpose = $2 AND state <> 'void' AND (amount_fen IS NULL OR voucher IS NULL)
         AND entitlement.id > $3 ORDER BY entitlement.id LIMIT ${CHUNK}`,
      [division, purpose, after],
    );
    const things = chunk.map(({ thing }) => thing);
    await recompute(tx, purpose === 'training' ? { enrolments: things } : { certificates: things });
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return;
    after = last.id;
  }
}
