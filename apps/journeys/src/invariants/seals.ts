import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { verifySeals } from '@jiquan/platform';
import { type Check, type ContextName, contextNames, MOST, type Readers, type Violation } from './check';

/** Of each context, the hash of each block. */
export type Seals = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** What stands outside the database. It is read before the database is: a seal stands inside first, and outside afterwards. */
export async function sealsIn(file: string | undefined): Promise<Seals> {
  const seals = new Map<string, Map<number, string>>();
  if (!file || !existsSync(file)) return seals;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const [context = '', number, hash = ''] = line.split(' ');
    seals.set(context, (seals.get(context) ?? new Map<number, string>()).set(Number(number), hash));
  }
  return seals;
}

async function broken(readers: Readers, context: ContextName): Promise<Violation[]> {
  const report = await verifySeals(readers.of(context));
  const late = readers.unsealedSeconds !== undefined && report.oldestUnsealedSeconds >= readers.unsealedSeconds;
  return [
    ...report.broken.map((block) => ({ block, wrong: 'the lines are not what was sealed' })),
    ...(report.strays === 0 ? [] : [{ lines: report.strays, wrong: 'lines are in no block and wait for none' }]),
    ...(late ? [{ seconds: report.oldestUnsealedSeconds, wrong: 'a line waits for its seal' }] : []),
    ...(await beside(readers, context)),
  ].slice(0, MOST);
}

/** Seals that stand outside the database are found inside: who rewrote the chain, or cut off its end, is seen. */
async function beside(readers: Readers, context: ContextName): Promise<Violation[]> {
  const blocks = await readers.of(context).query<{ number: number; hash: string }>(`SELECT number, hash FROM audit_block`);
  const inside = new Map(blocks.map(({ number, hash }) => [number, hash]));
  const outside = [...(readers.seals.get(context) ?? [])];
  return outside.filter(([number, hash]) => inside.get(number) !== hash).map(([block]) => ({ block, wrong: 'the seal outside the database is another' }));
}

/** I14: the audit is what it was when it was sealed. */
export const seals: readonly Check[] = contextNames.map((context) => ({
  id: `I14.${context}`,
  context,
  sentence: 'Sealed audit blocks verify, in the database and against the seals outside it, and no line was slipped past them.',
  run: (readers) => broken(readers, context),
}));
