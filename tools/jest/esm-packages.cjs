const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Jest does not `require` ES modules as Node does, so packages written as ES modules are compiled on the way in.
 * A package counts when it declares itself a module, whatever its export map says: some point `require` at a
 * module file.
 */
function esmPackages(nodeModules) {
  const names = new Set();
  collect(nodeModules, '', names);
  return [...names].sort();
}

function collect(folder, scope, names) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.name.startsWith('@')) {
      collect(path, `${entry.name}/`, names);
      continue;
    }
    const manifest = manifestOf(path);
    if (manifest?.type === 'module') names.add(scope + entry.name);
    const nested = join(path, 'node_modules');
    if (existsSync(nested)) collect(nested, '', names);
  }
}

function manifestOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

module.exports = { esmPackages };
