import { createHash } from 'node:crypto';
import type { Fen, Instant } from '@jiquan/kernel';

/** One line as it leaves: ids, codes and amounts only. */
export interface SentLine {
  readonly sequence: number;
  readonly line: string;
  readonly application: string;
  readonly purpose: 'training' | 'assessment';
  readonly person: string;
  readonly class: string | null;
  readonly certificate: string;
  readonly occupation: string;
  readonly level: string | null;
  readonly amountFen: Fen;
  readonly asOf: Instant;
}

export const csvHeader = 'sequence,line,application,purpose,person,class,certificate,occupation,level,amount_fen,as_of\r\n';

/** Codes and ids hold no comma and no quote, so a row needs none either. */
export function csvRow(line: SentLine): string {
  const { sequence, application, purpose, person, certificate, occupation, level, amountFen, asOf } = line;
  return `${[sequence, line.line, application, purpose, person, line.class ?? '', certificate, occupation, level ?? '', amountFen, asOf].join(',')}\r\n`;
}

/** SHA-256 of the CSV that finance downloads. */
export function checksum(lines: Iterable<SentLine>): string {
  const hash = createHash('sha256').update(csvHeader);
  for (const line of lines) hash.update(csvRow(line));
  return hash.digest('hex');
}
