import { functionsOf } from './functions.mjs';

const FILE_LINES = 300;
const FUNCTION_LINES = 50;
/** A line of 120 letters is long already. */
const LINE_LETTERS = 200;

/** The classes of a context's service, each in a file of its kind. A file without a kind holds functions only. */
const KINDS = ['controller', 'view', 'listener', 'sweep', 'door', 'table', 'module', 'context', 'strategy', 'spec'];
const A_CLASS = /^(export )?(default )?(abstract )?class /m;
/** What is no kind and belongs here all the same: ciphers, migrations, helpers of specs. */
const BESIDE = /(^|\/)(migrations|crypto|testing)\//;

/** Written in parts, so that this file does not complain about itself. */
const word = (...parts) => parts.join('');
const UNFINISHED = new RegExp(`\\b(${word('TO', 'DO')}|${word('FIX', 'ME')})\\b`);
const LEFT_OUT = [word('on', 'ly'), word('sk', 'ip'), word('to', 'do')].join('|');
const NARROWED = new RegExp(`\\b(describe|it|test)(\\.\\w+)*\\.(${LEFT_OUT})\\b`);
const NARROWED_SHORT = /(^|[^.\w])(fit|fdescribe|xit|xdescribe|xtest)\(/;
const MACHINE = new RegExp(`(^|[^\\w.])/(${['work', 'root', 'home', 'Users'].join('|')})/[A-Za-z]`);
const REGISTRIES = [['registry', 'npmjs'], ['npm', 'mirror\\.'], ['repo1?', 'maven'], ['maven', 'aliyun'], ['pypi', 'org']];
const REGISTRY = new RegExp(REGISTRIES.map((parts) => parts.join('\\.?')).join('|'), 'i');
/** A table of sentences in two languages; every other line has a length. */
const SENTENCES = /refusals\.ts$/;
const CODE = /\.(ts|tsx|mjs|cjs|js)$/;
const DATA = /\.(json|csv|xlsx|lock|snap)$/;

/** Every complaint about one file, as `path:line what`. */
export function complaintsOf(path, text) {
  const lines = text.split('\n');
  const complaints = [...kindOf(path, text)];
  const each = (line, number) => {
    if (MACHINE.test(line)) complaints.push(`${path}:${number} a path of one machine`);
    if (REGISTRY.test(line)) complaints.push(`${path}:${number} names a package registry`);
    if (!CODE.test(path)) return;
    if (UNFINISHED.test(line)) complaints.push(`${path}:${number} unfinished`);
    if (NARROWED.test(line) || NARROWED_SHORT.test(line)) complaints.push(`${path}:${number} a narrowed test`);
    if (!SENTENCES.test(path) && [...line].length > LINE_LETTERS) complaints.push(`${path}:${number} longer than ${LINE_LETTERS} letters`);
  };
  if (!DATA.test(path)) lines.forEach((line, place) => each(line, place + 1));
  if (CODE.test(path)) complaints.push(...lengths(path, text, lines));
  return complaints;
}

function lengths(path, text, lines) {
  const complaints = [];
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (count > FILE_LINES) complaints.push(`${path} has ${count} lines, more than ${FILE_LINES}`);
  if (count <= FUNCTION_LINES) return complaints;
  for (const { name, line, lines: long } of functionsOf(path, text)) {
    if (long > FUNCTION_LINES) complaints.push(`${path}:${line} ${name} has ${long} lines, more than ${FUNCTION_LINES}`);
  }
  return complaints;
}

function kindOf(path, text) {
  const inside = /^libs\/[^/]+\/service\/src\/(.+)\.ts$/.exec(path)?.[1];
  if (!inside || BESIDE.test(inside)) return [];
  const [, kind] = /\.([^./]+)$/.exec(inside) ?? [];
  if (kind && !KINDS.includes(kind)) return [`${path} is none of ${KINDS.join(', ')}`];
  return !kind && A_CLASS.test(text) ? [`${path} has a class and its name does not say of which kind`] : [];
}
