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
  return parseJson(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), shown);
}

export function parseJson(text: string, name: string): JsonFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
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
  const repeated = names.filter((name, at) => names.findIndex((other) => other.value === name.value) < at);
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
