import type { Tx } from '@jiquan/platform';
import { rectificationEndsOn, type RuleSet } from '@jiquan/policy';
import { InstitutionSanctioned } from '@jiquan/training-contract';
import { inForce, type Sanction } from '@jiquan/training-domain';
import { SanctionTable } from './institution.table';

/**
 * A survey below the minimum stops the institution's openings for the least time the rule set states; an officer lifts it
 * afterwards (R-ASM-04, R-INST-16, A-44). An institution already in rectification stays in it.
 */
export async function stopOpenings(tx: Tx, institution: string, cites: readonly string[], set: RuleSet): Promise<void> {
  const known = inForce(await tx.find(SanctionTable, { institution }), tx.today);
  if (known.some(({ kind }) => kind === 'rectifying')) return;
  const sanction: Sanction = {
    id: tx.newId(),
    institution,
    kind: 'rectifying',
    from: tx.today,
    until: rectificationEndsOn(set, tx.today),
    problemFoundOn: null,
    cites: [...cites, 'R-INST-16', 'A-44'],
    reason: 'satisfaction survey below the minimum',
    orderedBy: tx.call.caller.account,
    liftedOn: null,
    liftedBy: null,
    liftReason: null,
    version: 1,
  };
  await tx.insert(SanctionTable, sanction);
  tx.tell(InstitutionSanctioned({ institution, sanction: sanction.kind, from: sanction.from, until: sanction.until, cites: [...sanction.cites] }));
}
