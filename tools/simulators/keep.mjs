import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Changes are written together, so that a thousand orders do not write a file a thousand times. */
const LATER_MS = 300;

/** Keeps a map's values in a file from one start to the next; without a file it keeps nothing. */
export function keep(file, values) {
  let timer;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify([...values()]));
    renameSync(`${file}.new`, file);
  };
  return {
    kept: file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [],
    changed: () => {
      if (file !== undefined) timer ??= setTimeout(write, LATER_MS);
    },
    flush: () => {
      if (timer !== undefined) write();
    },
  };
}
