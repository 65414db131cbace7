import { existsSync, readFileSync, statSync } from 'node:fs';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Complaint, type Place, Trouble } from './trouble';

export type Path = readonly (string | number)[];

/** A JSON file that knows where in its text each of its values stands. */
export interface JsonFile {
  readonly name: string;
  readonly value: unknown;
  /** Where the value at a path begins; of a path that is not there, the closest thing around it. */
  placeOf(path: Path): Place;
  /** Where the name of a member stands. */
  placeOfName(path: Path): Place;
}

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that JSON does not know: text stands in double quotes, and only true, false and null do not',
  InvalidNumberFormat: 'a number of this form does not exist in JSON',
  PropertyNameExpected: 'the name of a member is expected here, in double quotes; perhaps a comma too many before it',
  ValueExpected: 'a value is expected here; perhaps a comma too many before it',
  ColonExpected: 'a colon is expected here, between the name and its value',
  CommaExpected: 'a comma is expected before this',
  CloseBraceExpected: 'a } is missing: the object is not closed',
  CloseBracketExpected: 'a ] is missing: the list is not closed',
  EndOfFileExpected: 'the value has ended, and nothing may follow it',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a text is not closed: a double quote is missing',
  UnexpectedEndOfNumber: 'a number breaks off here',
  InvalidUnicode: 'after \\u stand four hexadecimal digits',
  InvalidEscapeCharacter: 'after \\ stands one of " \\ / b f n r t u',
  InvalidCharacter: 'a character that may not stand in a text as it is: write it as \\n, \\t or \\u…',
};

export function readJson(path: string, shown = path): JsonFile {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Trouble(`${shown}: there is no such file`);
  if (statSync(path).size > MOST_BYTES) throw new Trouble(`${shown}: larger than ${MOST_BYTES / MEGABYTE} MB, which no case or rule set is`);
  return parseJson(textOf(bytesOf(path, shown), shown).replace(/^\uFEFF/, ''), shown);
}

const MEGABYTE = 1_000_000;
const MOST_BYTES = 4 * MEGABYTE;

function bytesOf(path: string, shown: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Trouble(`${shown}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Text of another encoding would be judged with its words spoilt. */
function textOf(bytes: Buffer, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(`${shown}: is not in UTF-8; save it as UTF-8 (it may be GBK or UTF-16)`);
  }
}

export function parseJson(text: string, name: string): JsonFile {
  const errors: ParseError[] = [];
  if (text.trim() === '') throw new Trouble(`${name}:1:1 the file is empty`);
  const root = treeOf(text, errors, name);
  const lines = linesOf(text);
  const place = (offset: number) => placeAt(lines, offset);
  // What follows a first mistake is mostly its echo.
  const [first] = errors;
  if (first) {
    const code = printParseErrorCode(first.error);
    throw Trouble.in(name, [{ ...place(first.offset), reason: reasons[code] ?? code }]);
  }
  if (!root) throw new Trouble(`${name}:1:1 the file is empty`);
  const twice = duplicates(root).map((node) => ({ ...place(node.offset), reason: `${JSON.stringify(node.value)} stands here twice` }));
  if (twice.length > 0) throw Trouble.in(name, twice);
  return {
    name,
    value: getNodeValue(root),
    placeOf: (path) => place(closest(root, path).offset),
    placeOfName: (path) => place(nameNode(findNodeAtLocation(root, [...path])) ?? closest(root, path).offset),
  };
}

/** The reader goes down with every bracket, and would run out of room in a file of nothing but brackets. */
function treeOf(text: string, errors: ParseError[], name: string): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Trouble(`${name}: its lists and objects are nested too deeply`);
    throw error;
  }
}

export const complaintAt = (file: JsonFile, path: Path, reason: string): Complaint => ({ ...file.placeOf(path), reason });

function closest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

const nameNode = (node: Node | undefined): number | undefined =>
  node?.parent?.type === 'property' ? node.parent.children?.[0]?.offset : undefined;

function duplicates(node: Node): Node[] {
  const names = node.type === 'object' ? (node.children ?? []).map((member) => member.children?.[0] as Node) : [];
  const seen = new Set<unknown>();
  const repeated = names.filter(({ value }) => seen.size === seen.add(value).size);
  return [...repeated, ...(node.children ?? []).flatMap(duplicates)];
}

function linesOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeAt(starts: readonly number[], offset: number): Place {
  const line = starts.filter((start) => start <= offset).length;
  return { line, column: offset - (starts[line - 1] as number) + 1 };
}
