import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Workbook } from 'exceljs';
import type * as z from 'zod';
import { scenarioFile } from '../../../../tools/scenarios/folder.mjs';
import type { InventedPerson } from '../story/people';

/** Reads a file of a scenario, and says which field of it is wrong. */
export function jsonFile<Value>(form: z.ZodType<Value>, ...path: string[]): Value {
  const read = form.safeParse(JSON.parse(readFileSync(scenarioFile(...path), 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${path.join('/')}: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
}

export function bytesOf(...path: string[]): Buffer {
  return readFileSync(scenarioFile(...path));
}

/** The people of a roster as it is sent to identity; what the provider of face checks knows them by is invented here. */
export async function peopleOf(file: Buffer): Promise<InventedPerson[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  const sheet = workbook.worksheets[0];
  const people: InventedPerson[] = [];
  sheet?.eachRow((row, number) => {
    const [name = '', document = '', phone = ''] = [2, 3, 4].map((column) => row.getCell(column).text.trim());
    if (number > 1) people.push({ name, document, phone, photo: `photo-${createHash('sha256').update(document).digest('hex').slice(0, 16)}` });
  });
  return people;
}

/** A bank's result file for a payment file: its number is entered, and of more rows than were paid the first ones count. */
export function bankFileFor(template: Buffer, batch: string, lines: number): Buffer {
  // Latin-1 keeps every byte as it is, in whatever encoding the bank writes.
  const [head, ...rows] = template.toString('latin1').split(/\r?\n/).filter((line) => line !== '');
  const fitting = rows.filter((row) => Number(row.split(',')[1]) <= lines);
  return Buffer.from([head, ...fitting, ''].join('\n').replaceAll('{batch}', batch), 'latin1');
}
