/**
 * Every folder that has a `src` under libs or apps is a project, and every project has the same tasks:
 * `test` and `lint`, and a process also `build`. Its place in the tree says what it is and what it may import.
 */
const TASKS = {
  lint: (root) => task(`eslint --no-warn-ignored ${root}`, ['default', '^sources', 'lint']),
  test: (root) => task(`jest -c jest.config.cjs --passWithNoTests ${root}/`, ['default', '^sources', 'test']),
};
const build = (root) => ({
  ...task(`node tools/build.mjs ${root.split('/')[1]}`, ['sources', '^sources', 'build']),
  outputs: [`{workspaceRoot}/dist/${root}`],
});

/** Everything at once, in a third of the time that one process for each project takes. */
const lintAll = task('eslint libs apps tools *.mjs *.cjs', ['everything']);

const WEB_APPS = ['citizen', 'console'];

function task(command, inputs) {
  return { executor: 'nx:run-commands', options: { command, cwd: '.' }, cache: true, inputs, parallelism: true };
}

/** `libs/voucher/domain` is type:domain of context:voucher. */
function describe(root) {
  const [top, first, second] = root.split('/');
  if (top === 'tools') return { name: 'tools', tags: ['type:tool'] };
  if (top === 'apps') return { name: `app-${first}`, tags: [appTag(first)] };
  if (first === 'shared') return { name: second, tags: [`type:${second}`] };
  if (second === undefined) return { name: first, tags: [`type:${first}`] };
  return { name: `${first}-${second}`, tags: [`type:${second}`, `context:${first}`] };
}

function appTag(name) {
  if (name === 'journeys') return 'type:journeys';
  return WEB_APPS.includes(name) ? 'type:web' : 'type:app';
}

function project(root) {
  const { name, tags } = describe(root);
  const tasks = Object.fromEntries(Object.entries(TASKS).map(([key, make]) => [key, make(root)]));
  const isProcess = tags.includes('type:app') || tags.includes('type:journeys');
  const projectType = root.startsWith('apps/') ? 'application' : 'library';
  const more = { ...(isProcess && { build: build(root) }), ...(root === 'tools' && { 'lint-all': lintAll }) };
  const targets = { ...tasks, ...more };
  return { name, root, sourceRoot: root === 'tools' ? root : `${root}/src`, projectType, tags, targets };
}

module.exports = {
  name: 'jiquan',
  describe,
  createNodesV2: [
    '{{libs,apps}/**/src/**/*.{ts,tsx,json},tools/nx/plugin.cjs}',
    (files) => {
      const roots = new Map();
      for (const file of files) {
        const root = file.startsWith('tools/') ? 'tools' : file.slice(0, file.indexOf('/src/'));
        if (!roots.has(root)) roots.set(root, file);
      }
      return [...roots].map(([root, file]) => [file, { projects: { [root]: project(root) } }]);
    },
  ],
};
