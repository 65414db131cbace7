import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGE, pageOf } from './page';

export function writePage(root: string): string {
  const file = join(root, PAGE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageOf(root));
  return `${PAGE} is written\n`;
}
