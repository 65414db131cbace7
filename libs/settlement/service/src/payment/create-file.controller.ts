import { createHash } from 'node:crypto';
import { isRefusal, refuse, sumFen } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { mayCreateFile, type Payment } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { HELD } from '../entitlement/held';
import { divisionOf } from '../fund/money';
import { PushTable } from '../push/push.table';
import { standing, unknownThing } from '../standing';
import { fileContent } from './file-content';
import { type PaymentFile, PaymentFileTable, PaymentTable } from './payment.table';

const spec = settlementApi.routes.createFile;
/** Banks take at most about so many lines in one file. */
const MAX_LINES = 5_000;

@Serves(spec)
export class CreateFileController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ push: input.push });
      const push = await tx.get(PushTable, input.push);
      if (!push) return unknownThing();
      const refused = mayCreateFile({ ...(await standing(tx, call)), push, fundDivision: await divisionOf(tx, push.fund) }, tx.now);
      if (isRefusal(refused)) return refused;
      const payments = await waiting(tx, push.id);
      if (payments.length === 0) return refuse('payment.nothing', {}, ['R-SET-09']);
      const file = await this.save(tx, input, push.fund, payments);
      const left = await tx.count(PaymentTable, { push: push.id, state: 'accepted' });
      const { id, createdBy: _, ...shown } = file;
      tx.about({ file: id });
      return { file: id, ...shown, waiting: left };
    });
  }

  private async save(tx: Tx, { push, encoding }: InputOf<typeof spec>, fund: string, payments: readonly Payment[]): Promise<PaymentFile> {
    const [serial] = await tx.query<{ n: number }>(`SELECT nextval('payment_file_number') AS n`);
    const base = {
      id: tx.newId(),
      number: `${tx.now.replace(/\D/g, '').slice(0, 14)}${String(serial?.n).padStart(10, '0')}`,
      push,
      fund,
      format: 'bank-csv' as const,
      encoding,
      lines: payments.length,
      totalFen: sumFen(payments.map(({ amountFen }) => amountFen)),
      createdBy: tx.call.caller.account,
      createdAt: tx.now,
    };
    await tx.replaceMany(
      PaymentTable,
      payments.map((payment, at) => [payment, { ...payment, state: 'filed' as const, file: base.id, fileSequence: at + 1 }] as const),
    );
    const bytes = await fileContent(tx, this.vault, base);
    const file = { ...base, sha256: createHash('sha256').update(bytes).digest('hex') };
    await tx.insert(PaymentFileTable, file);
    return file;
  }
}

/** Accepted, in no file, and nobody has said to wait: whoever froze it may do so until it leaves (R-SET-18). */
const READY = `SELECT payment.id, payment.line FROM payment JOIN line ON line.id = payment.line
  JOIN entitlement ON entitlement.id = line.entitlement JOIN application ON application.id = line.application
  WHERE payment.push = $1 AND payment.state = 'accepted' AND NOT ${HELD} AND NOT application.frozen`;

/** Lines first, then their payments: a revocation takes them in the same order. What is decided on is read after the locks. */
async function waiting(tx: Tx, push: string): Promise<Payment[]> {
  const ids = await tx.query<{ id: string; line: string }>(`${READY} ORDER BY payment.number, payment.id LIMIT ${MAX_LINES}`, [push]);
  await tx.query(`SELECT id FROM line WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`, [ids.map(({ line }) => line)]);
  const payments = await tx.lockMany(PaymentTable, ids.map(({ id }) => id));
  const ready = new Set((await tx.query<{ id: string }>(READY, [push])).map(({ id }) => id));
  return payments.filter(({ id }) => ready.has(id));
}
