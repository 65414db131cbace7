import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { complaintsOf } from './checks.mjs';

const ROOT = resolve(import.meta.dirname ?? '.', '../..');
/** What tools make: at the root by these names, and anywhere by those. */
const MADE = new Set(['dist', 'data', 'tmp', 'pacts', 'coverage', '.nx', '.git']);
const MADE_ANYWHERE = new Set(['node_modules', 'jars']);
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|sh|sql|xml|yml|yaml|css|html|properties)$|(^|\/)(run|Dockerfile|LICENSE|\.[a-z]+rc)$/;

/** `npm run tidy`: prints what is untidy, a line each. */
const complaints = files(ROOT)
  .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
  .flatMap((path) => complaintsOf(path, readFileSync(join(ROOT, path), 'utf8')));
for (const complaint of complaints) console.log(complaint);
console.log(complaints.length === 0 ? 'tidy' : `${complaints.length} untidy`);
process.exit(complaints.length === 0 ? 0 : 1);

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const name = relative(ROOT, path).replaceAll('\\', '/');
    if (MADE.has(name) || MADE_ANYWHERE.has(entry.name)) return [];
    if (entry.isDirectory()) return files(path);
    return entry.isFile() ? [name] : [];
  });
}
