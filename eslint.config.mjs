import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { boundaries, boundariesOfApps, boundariesOfSpecs } from './tools/boundaries/constraints.mjs';
import { everywhere, noNode, platform, pure } from './tools/boundaries/restrictions.mjs';

const RULE = '@nx/enforce-module-boundaries';
const HELPERS = ['libs/*/service/src/testing/**/*.ts'];
const SPECS = ['**/*.spec.ts', ...HELPERS];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'data', 'tmp', '.nx', 'coverage', 'pacts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { ...nodeGlobals() } },
  },
  {
    files: ['libs/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}', 'tools/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { ...everywhere, [RULE]: boundaries },
  },
  { files: ['libs/shared/platform/**/*.ts'], rules: platform },
  {
    files: ['libs/shared/{kernel,wire}/src/**', 'libs/policy/src/**', 'libs/*/{contract,domain}/src/**'],
    rules: noNode,
  },
  { files: ['libs/shared/kernel/src/**', 'libs/policy/src/**', 'libs/*/domain/src/**'], rules: pure },
  { files: ['apps/**/*.ts', 'tools/**/*.ts'], rules: { [RULE]: boundariesOfApps } },
  {
    files: SPECS,
    rules: {
      [RULE]: boundariesOfSpecs,
      ...everywhere,
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
    },
  },
  // A race is staged by holding a lock on a connection of one's own.
  { files: HELPERS, rules: platform },
  {
    // A forgotten await inside a transaction runs on a connection that is already somebody else's.
    files: ['libs/*/service/src/**/*.ts', 'libs/shared/platform/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' },
  },
  prettier,
);

function nodeGlobals() {
  const names = ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval',
    'setImmediate', 'fetch', 'globalThis', 'require', 'module', 'exports', '__dirname', '__filename', 'TextDecoder',
    'TextEncoder', 'AbortSignal', 'AbortController', 'structuredClone', 'performance', 'crypto', 'Response', 'Request',
    'Headers', 'URLSearchParams', 'jest', 'describe', 'it', 'expect'];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
