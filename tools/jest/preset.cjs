const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { esmPackages } = require('./esm-packages.cjs');

const root = resolve(__dirname, '../..');
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** `@jiquan/kernel` and its siblings, from the one place where they are named. */
function aliases() {
  const { paths } = read('tsconfig.base.json').compilerOptions;
  return Object.fromEntries(
    Object.entries(paths).map(([name, [file]]) => [`^${escape(name)}$`, join(root, file)]),
  );
}

const swcrc = read('.swcrc');
/** Dynamic imports become `require` too: left alone they would need Node's experimental vm modules. */
const ours = { ...swcrc, swcrc: false, module: { type: 'commonjs' } };
const theirs = {
  swcrc: false,
  isModule: 'unknown',
  jsc: { target: 'es2023' },
  module: { type: 'commonjs' },
  sourceMaps: false,
};

const esm = esmPackages(join(root, 'node_modules')).map(escape).join('|');

module.exports = {
  rootDir: root,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: aliases(),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/tmp/', '<rootDir>/.nx/'],
  setupFiles: [join(__dirname, 'setup.cjs')],
  setupFilesAfterEnv: [join(__dirname, 'patience.cjs')],
  transform: { '^.+\\.ts$': ['@swc/jest', ours], '^.+\\.m?js$': ['@swc/jest', theirs] },
  // The last node_modules of a path decides: everything there is left alone, except ES modules.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(?:${esm})/)(?!.*\\.mjs$)`],
};
