import { countFailure, wrongAttempts } from '@jiquan/identity-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, systemCall, type Work } from '@jiquan/platform';
import { AccountTable } from '../account/account.table';

/** A refusal undoes all its command did, so a wrong attempt is counted by a command of its own, right after it. */
export async function counted<Answer>(work: Work, call: Call, account: string | undefined, answer: Answer): Promise<Answer> {
  if (account === undefined || !isRefusal(answer) || !wrongAttempts.includes(answer.refused)) return answer;
  await work.run(systemCall('identity.count-failure', call.correlation), async (tx) => {
    const row = await tx.lock(AccountTable, account);
    if (row && row.closedAt === null) await tx.replace(AccountTable, row, countFailure(row, tx.systemNow));
    tx.about({ account });
    return {};
  });
  return answer;
}
