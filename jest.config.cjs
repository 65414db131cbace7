const { join } = require('node:path');
const preset = require('./tools/jest/preset.cjs');

const setup = (name) => ({
  globalSetup: join(__dirname, `tools/jest/${name}-setup.mjs`),
  globalTeardown: join(__dirname, `tools/jest/${name}-teardown.mjs`),
});
const project = (displayName, more) => ({ ...preset, displayName, roots: roots(['libs', 'apps', 'tools']), ...more });
const roots = (folders) => folders.map((folder) => `<rootDir>/${folder}`);

// The pact library would report each run to its makers; a process of its own cannot be told later.
process.env.PACT_DO_NOT_TRACK ??= 'true';

/** Specs of a kind of their own; every other one is a plain spec, and its folder says whether it has a database. */
const KINDS = ['kafka', 'consumer', 'provider'];
const plain = (folder) => `<rootDir>/${folder}/**/!(*.${KINDS.join('|*.')}).spec.ts`;
const kind = (name) => [`<rootDir>/{libs,apps,tools}/**/*.${name}.spec.ts`];

/** What a kind needs is started only when a spec of that kind is run. */
module.exports = {
  rootDir: __dirname,
  maxWorkers: '100%',
  projects: [
    project('unit', {
      testMatch: ['libs/shared/{kernel,wire}', 'libs/policy', 'libs/*/{contract,domain}', 'tools'].map(plain),
    }),
    project('service', {
      ...setup('postgres'),
      testMatch: ['libs/shared/platform', 'libs/*/service', 'apps/!(journeys)'].map(plain),
      globals: { patienceMs: 30_000 },
    }),
    // A consumer shows which fields it reads and writes that down in /pacts; a provider is held to it.
    project('consumer', { ...setup('postgres'), testMatch: kind('consumer'), globals: { patienceMs: 30_000 } }),
    project('provider', { ...setup('postgres'), testMatch: kind('provider'), globals: { patienceMs: 60_000 } }),
    project('journeys', { ...setup('postgres'), testMatch: [plain('apps/journeys')], globals: { patienceMs: 300_000 } }),
    project('kafka', { ...setup('kafka'), testMatch: kind('kafka'), globals: { patienceMs: 300_000 } }),
  ],
};
