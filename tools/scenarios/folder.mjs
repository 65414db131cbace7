import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Where a file of a scenario lies, from the sources and from the built stories alike. */
export function scenarioFile(...parts) {
  return join(HERE, ...parts);
}
