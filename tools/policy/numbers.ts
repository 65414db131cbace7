import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parameterKeys, type ParameterKey, parameters, settings, shipped } from '@jiquan/policy';
import ts from 'typescript';
import { filesBelow } from './page/symbols';

/** A number in the code that some document also states. */
export interface Suspect {
  readonly file: string;
  readonly line: number;
  /** As it is written. */
  readonly literal: string;
  /** The line it stands on, without what surrounds it. */
  readonly text: string;
  readonly keys: readonly string[];
}

/** Words of a key that say what kind of limit it is, and not what it is about. */
const FORM = new Set(
  ('min max per of required rule other the and minimum maximum share year yearly class institution full time method effect from by form '
    + 'in on every first county province text aim day working month hour minute date occupation enterprise target event sum').split(' '),
);
/** What the subject of a key is also called in code. */
const ALSO: Readonly<Record<string, string>> = {
  size: 'head headcount roster trainee seat planned',
  apprentice: 'apprenticeship',
  teacher: 'specialty instructor',
  lesson: 'duration',
  practice: 'practical clip',
  theory: 'online',
  satisfaction: 'survey answer satisfied response',
  rectify: 'rectification rectifying stopped',
  interval: 'previous again gap',
  notice: 'publish published objection',
  acceptance: 'accept review due',
  process: 'hrss finance deadline',
  handler: 'reviewer officer',
  subsidy: 'amount tariff price fen payable',
  reward: 'amount fen payable',
  prisoner: 'age birth',
  retention: 'keep kept retain',
  popup: 'pop',
  manufacturing: 'industry',
  value: 'low',
};
const FEN_PER_YUAN = 100;
const SHARE_TEXT = /^(?:0?\.\d{1,4}|\d{1,3}(?:\.\d+)? ?%)$/;

type Values = ReadonlyMap<number, readonly string[]>;

/** Every number the documents and the defaults state: counts, days, months, ages, fen and yuan, shares as they may be written. */
export function statedNumbers(): Values {
  const found = new Map<number, string[]>();
  const add = (value: number, key: string) => {
    const known = found.get(value) ?? [];
    if (!known.includes(key)) found.set(value, [...known, key]);
  };
  for (const set of shipped.sets.filter(({ invented }) => !invented)) {
    for (const key of parameterKeys) {
      const stated = set.parameters[key];
      if (stated === null) continue;
      for (const value of [stated.value, ...Object.values(stated.byDivision ?? {})]) for (const one of numbersIn(key, value)) add(one, key);
    }
  }
  for (const [key, { default: value }] of Object.entries(settings)) if (typeof value === 'number') add(value, key);
  return found;
}

function numbersIn(key: ParameterKey, value: unknown): number[] {
  const { unit } = parameters[key];
  if (typeof value === 'number') return unit.startsWith('fen') ? [value, value / FEN_PER_YUAN] : [value];
  if (typeof value === 'string' && unit.startsWith('share')) return [Number(value), Math.round(Number(value) * 10_000) / 100];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.values(value).flatMap((one) => (typeof one === 'number' ? numbersIn(key, one) : []));
  return [];
}

const subjectOf = (key: string): string[] =>
  key
    .replace(/([a-z])([A-Z])/g, '$1.$2')
    .toLowerCase()
    .split('.')
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word.length > 2 && !FORM.has(word))
    .flatMap((word) => [word, ...(ALSO[word]?.split(' ') ?? [])]);

export function suspectsIn(file: string, text: string, values: Values): Suspect[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: Suspect[] = [];
  const look = (literal: string, value: number, at: number, node: ts.Node) => {
    const keys = value === 0 ? [] : (values.get(value) ?? []);
    const line = source.getLineAndCharacterOfPosition(at).line;
    const words = wordsAround(lines[line] ?? '', node);
    // None and one are everywhere, and mean nothing by themselves; a share is a share wherever it stands.
    const near = value < 1 ? keys : value === 1 ? [] : keys.filter((key) => subjectOf(key).some((word) => words.has(word)));
    if (near.length > 0) found.push({ file, line: line + 1, literal, text: (lines[line] ?? '').trim(), keys: near });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !isPosition(node)) look(node.getText(), Number(node.text), node.getStart(), node);
    if (ts.isBigIntLiteral(node)) look(node.getText(), Number(node.text.replace('n', '')), node.getStart(), node);
    if (ts.isStringLiteralLike(node) && SHARE_TEXT.test(node.text)) look(node.getText(), shareOf(node.text), node.getStart(), node);
    if (isSql(node)) for (const match of node.getText().matchAll(/(?<![\w.$'(-])\d+(?:\.\d+)?(?![\w.'-])/g)) look(match[0], Number(match[0]), node.getStart() + match.index, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `0.6`, `60%` and `60 %` are one share. */
const shareOf = (text: string): number => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));

/** `slice(0, 10)` and `padStart(6)` count letters. */
const isPosition = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && /^(slice|padStart|padEnd)$/.test(parent.expression.name.text);

const isSql = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && /\b(SELECT|CREATE|UPDATE|INSERT|ALTER|DELETE)\b/.test(node.text);

/** Words of the line, and of the names of what stands around the number. */
function wordsAround(line: string, node: ts.Node): ReadonlySet<string> {
  const names: string[] = [line];
  for (let one: ts.Node | undefined = node; one && !ts.isSourceFile(one); one = one.parent) {
    if ((ts.isVariableDeclaration(one) || ts.isPropertyAssignment(one) || ts.isFunctionDeclaration(one)) && one.name) names.push(one.name.getText());
  }
  const words = names.join(' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().match(/[a-z]+/g) ?? [];
  return new Set(words.map((word) => word.replace(/s$/, '')));
}

const OURS = /\.ts$/;
/** Tests, their samples and worlds, and the stories with their invented data. */
const INVENTED = /\.spec\.ts$|\/(testing|specs|pacts|conformance)\/|\/(samples|example)\.ts$|^apps\/journeys\/src\/(story|scenario|rush|crash|bench|commands|frauds|histories|invariants\/breaks)\//;

export function suspects(root: string): Suspect[] {
  const values = statedNumbers();
  const files = ['libs', 'apps'].flatMap((folder) => filesBelow(root, folder, (path) => OURS.test(path) && !INVENTED.test(path) && !path.startsWith('libs/policy/')));
  return files.flatMap((file) => suspectsIn(file, readFileSync(join(root, file), 'utf8'), values));
}
