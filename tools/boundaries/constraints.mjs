/** Who may import whom, of ours and from outside. Tags come from the place in the tree (tools/nx/plugin.cjs). */
export const CONTEXTS = ['identity', 'voucher', 'training', 'certificate', 'settlement', 'insight'];

const EVERYTHING_BUT_WEB = ['kernel', 'wire', 'policy', 'platform', 'contract', 'domain', 'service', 'app', 'tool'];
const tag = (kind) => `type:${kind}`;
const may = (kind, ours, outside) => ({
  sourceTag: tag(kind),
  onlyDependOnLibsWithTags: ours.map(tag),
  ...outside,
});
const only = (...packages) =>
  packages.length ? { allowedExternalImports: packages } : { bannedExternalImports: ['*'] };
const not = (...packages) => ({ bannedExternalImports: packages });

const DRIVERS = ['kafkajs', 'kafkajs/*', 'pg', 'pg/*', 'pg-*', 'react', 'react/*', 'react-*'];

const kinds = (extra) => [
  // With nothing of ours to import it names itself: an empty list would not be kept.
  may('kernel', ['kernel'], only(...extra)),
  may('wire', ['kernel'], only('zod', 'zod/*', ...extra)),
  may('policy', ['kernel'], only('zod', 'zod/*', ...extra)),
  may('domain', ['kernel', 'policy'], only(...extra)),
  may('contract', ['kernel', 'wire'], only('zod', 'zod/*', ...extra)),
  may('platform', ['kernel', 'wire'], {}),
  may('service', ['domain', 'contract', 'policy', 'kernel', 'wire', 'platform'], not(...DRIVERS)),
  may('ui', ['kernel', 'wire'], not('@nestjs/*', 'typeorm', 'pg', 'kafkajs')),
  may('web', ['contract', 'ui', 'kernel', 'wire'], not('@nestjs/*', 'typeorm', 'pg', 'kafkajs')),
  may('app', ['service', 'platform'], {}),
  may('journeys', EVERYTHING_BUT_WEB, {}),
  may('tool', EVERYTHING_BUT_WEB, {}),
];

/** Inside the kinds: the only domain a service may import is its own. */
const contexts = CONTEXTS.map((context) => ({
  allSourceTags: ['type:service', `context:${context}`],
  onlyDependOnLibsWithTags: [`context:${context}`, ...['contract', 'policy', 'kernel', 'wire', 'platform'].map(tag)],
}));

const rule = (extra, allow) => [
  'error',
  { depConstraints: [...kinds(extra), ...contexts], allow, enforceBuildableLibDependency: false },
];

export const boundaries = rule([], []);
/** A spec may also draw samples, check a description, and speak with a simulator. */
export const boundariesOfSpecs = rule(['fast-check', '@apidevtools/swagger-parser'], ['^(\\.\\./)+tools/']);
/** Apps and journeys start servers, brokers and simulators. */
export const boundariesOfApps = rule([], ['^(\\.\\./)+tools/']);
