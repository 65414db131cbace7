import { accountsOf, type Call, type Tx } from '@jiquan/platform';
import type { Actor } from '@jiquan/training-domain';

/** Where it matters that several people act: who calls, with every account of theirs. Asked after the class is locked. */
export async function actorOf(tx: Tx, { caller }: Call): Promise<Actor> {
  return { ...caller, accounts: await accountsOf(tx, caller) };
}
