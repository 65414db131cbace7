import type { Fen } from '@jiquan/kernel';
import type { Rows } from '@jiquan/platform';
import { PayeeTable } from '../payee/payee.table';
import type { BankAccount, Vault } from '../crypto/vault';
import { found } from '../remembered/index-by';
import { bankCsv, type Encoding } from './bank-csv';

interface InFile {
  readonly sequence: number;
  readonly payee: string;
  readonly amountFen: Fen;
  readonly purpose: string;
}

/** The bytes of a file follow from rows that never change, so every download is the same. */
export async function fileContent(rows: Rows, vault: Vault, file: { id: string; number: string; totalFen: Fen; encoding: Encoding }): Promise<Buffer> {
  const inFile = await rows.query<InFile>(
    `SELECT payment.file_sequence AS "sequence", payment.payee, payment.amount_fen AS "amountFen", line.purpose
     FROM payment JOIN line ON line.id = payment.line WHERE payment.file = $1 ORDER BY payment.file_sequence`,
    [file.id],
  );
  const accounts = new Map<string, BankAccount>();
  for (const payee of await found(rows, PayeeTable, 'id', inFile.map(({ payee }) => payee))) {
    accounts.set(payee.id, vault.open(payee.sealed, payee.owner, payee.id));
  }
  const lines = inFile.map(({ payee, ...rest }) => ({ ...rest, payee: accounts.get(payee) as BankAccount }));
  return bankCsv({ number: file.number, totalFen: file.totalFen, lines }, file.encoding);
}
