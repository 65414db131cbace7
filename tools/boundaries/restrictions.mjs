import { builtinModules } from 'node:module';

/** What no import rule can say: time, chance, waiting, and a few doors to known trouble. */
const say = (selector, message) => ({ selector, message });

const EVERYWHERE = [
  say(
    "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
    "write import * as z from 'zod': a browser pays 457 KB for { z }",
  ),
  say("Decorator > CallExpression[callee.name='Global']", 'no @Global modules: a context imports what it uses'),
  say(
    "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|spyOn|unstable_mockModule)$/]",
    'nothing of our own is mocked: a test replaces clocks and doors only',
  ),
];

const OUTSIDE_PLATFORM = [
  say("CallExpression[callee.property.name='createQueryRunner']", 'a Work holds the connection; a leaked one empties the pool'),
];

const PURE = [
  say("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'the moment is an argument'),
  say("NewExpression[callee.name='Date'][arguments.length=0]", 'the moment is an argument'),
  say("CallExpression[callee.name='Date']", 'the moment is an argument'),
  say("MemberExpression[object.name='Math'][property.name='random']", 'chance is an argument'),
  say(':function[async=true]', 'what is pure does not wait'),
  say('AwaitExpression', 'what is pure does not wait'),
  say('ImportExpression', 'what is pure is there at once'),
];

const IMPURE_GLOBALS = ['process', 'console', 'crypto', 'performance', 'fetch', 'setTimeout', 'setInterval',
  'setImmediate', 'queueMicrotask', 'Buffer', 'require', 'globalThis'];

const builtins = builtinModules.filter((name) => !name.startsWith('_')).flatMap((name) => [name, `node:${name}`]);

export const everywhere = {
  'no-restricted-syntax': ['error', ...EVERYWHERE, ...OUTSIDE_PLATFORM],
};

export const platform = {
  'no-restricted-syntax': ['error', ...EVERYWHERE],
};

export const pure = {
  'no-restricted-syntax': ['error', ...EVERYWHERE, ...OUTSIDE_PLATFORM, ...PURE],
  'no-restricted-globals': ['error', ...IMPURE_GLOBALS.map((name) => ({ name, message: 'the world is an argument' }))],
};

/** Nx knows packages, not what Node brings along. */
export const noNode = {
  'no-restricted-imports': ['error', {
    paths: builtins.map((name) => ({ name, message: 'nothing of Node here: this also runs in a browser' })),
    patterns: [{ group: ['node:*'], message: 'nothing of Node here: this also runs in a browser' }],
  }],
};
