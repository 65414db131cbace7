import type { Tx } from '@jiquan/platform';

/** The latest that was told of a person; what comes late changes nothing. */
export async function rememberPerson(tx: Tx, person: string, frozen: boolean, told: number): Promise<void> {
  await tx.query(
    `INSERT INTO remembered_person (person, frozen, told) VALUES ($1, $2, $3)
     ON CONFLICT (person) DO UPDATE SET frozen = EXCLUDED.frozen, told = EXCLUDED.told WHERE remembered_person.told < EXCLUDED.told`,
    [person, frozen, told],
  );
}
