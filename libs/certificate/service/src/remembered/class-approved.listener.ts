import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassApproved } from '@jiquan/training-contract';
import { rememberSeats } from './remember-seats';

/** A class may be approved again after a change; what is newer counts, whatever comes first. */
const REMEMBER = `
  INSERT INTO remembered_class (id, institution, division, occupation, catalogue_edition, level, rule_set, opens_on, roster_version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (id) DO UPDATE SET institution = excluded.institution, division = excluded.division, occupation = excluded.occupation,
    catalogue_edition = excluded.catalogue_edition, level = excluded.level, rule_set = excluded.rule_set, opens_on = excluded.opens_on,
    roster_version = excluded.roster_version
  WHERE remembered_class.roster_version < excluded.roster_version`;

@On(ClassApproved)
export class ClassApprovedListener implements Listener<typeof ClassApproved> {
  async hear({ payload }: Heard<typeof ClassApproved>, tx: Tx): Promise<void> {
    const { institution, division, occupation, catalogueEdition, level, ruleSet, opensOn, version, roster } = payload;
    const values = [payload.class, institution, division, occupation, catalogueEdition, level, JSON.stringify(ruleSet), opensOn, version];
    await tx.query(REMEMBER, values);
    await rememberSeats(tx, payload.class, roster);
  }
}
