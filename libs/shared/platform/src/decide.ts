import { isRefusal, type Refusal } from '@jiquan/kernel';
import type { RefusalTable } from '@jiquan/wire';
import type { EntityManager } from 'typeorm';
import { refusalOfConstraint } from './constraints';
import type { Tx } from './tx';

/** Between savepoint and release: the verb's refusal, or a declared constraint's, undoes all it did. */
export async function decideInside<Value>(manager: EntityManager, tx: Tx, refusals: RefusalTable, decide: () => Promise<Value>): Promise<Value | Refusal> {
  await manager.query('SAVEPOINT decide');
  let answer: Value | Refusal;
  try {
    answer = await decide();
    if (!isRefusal(answer)) {
      await tx.flush();
      await manager.query('SET CONSTRAINTS ALL IMMEDIATE; RELEASE SAVEPOINT decide');
    }
  } catch (error) {
    const refusal = refusalOfConstraint(error, refusals);
    if (!refusal) throw error;
    answer = refusal;
  }
  if (isRefusal(answer)) await manager.query('ROLLBACK TO SAVEPOINT decide');
  return answer;
}

export async function decideAll<Item, Answer>(
  decide: (tx: Tx, items: readonly Item[]) => Promise<readonly Answer[]>,
  tx: Tx,
  items: readonly Item[],
): Promise<readonly Answer[]> {
  const answers = await decide(tx, items);
  if (answers.length !== items.length) throw new Error(`a batch of ${items.length} was given ${answers.length} answers`);
  return answers;
}
