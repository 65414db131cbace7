import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The form of a fact, read from the types in `libs/policy/src/facts`: there is one list of facts, and it is the code. */
export type Shape =
  | { readonly is: 'number' | 'text' | 'boolean' | 'null' | 'day' | 'path' | 'anything' }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'table'; readonly of: Shape }
  | { readonly is: 'object'; readonly members: Readonly<Record<string, { readonly shape: Shape; readonly optional: boolean }>> }
  | { readonly is: 'either'; readonly of: readonly Shape[] };

const anything: Shape = { is: 'anything' };
const FACTS = /Facts$/;
const MAX_DEPTH = 8;

type Declared = Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>;

/** Every fact by its name; the same name in two nouns may have either form. */
export function factShapes(root: string): ReadonlyMap<string, Shape> {
  const folder = join(root, 'libs/policy/src/facts');
  const declared: Declared = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
    source.forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, node);
    });
  }
  const facts = new Map<string, Shape>();
  for (const [name, node] of declared) {
    if (!FACTS.test(name)) continue;
    const shape = ts.isInterfaceDeclaration(node) ? objectOf(node, declared, 0) : shapeOf(node.type, declared, 0);
    if (shape.is !== 'object') continue;
    for (const [fact, { shape: own }] of Object.entries(shape.members)) facts.set(fact, either(facts.get(fact), own));
  }
  return facts;
}

function either(known: Shape | undefined, more: Shape): Shape {
  if (!known || JSON.stringify(known) === JSON.stringify(more)) return more;
  return { is: 'either', of: [known, more] };
}

function objectOf(node: ts.InterfaceDeclaration | ts.TypeLiteralNode, declared: Declared, depth: number): Shape & { is: 'object' } {
  const members: Record<string, { shape: Shape; optional: boolean }> = {};
  const bases = ts.isInterfaceDeclaration(node) ? (node.heritageClauses ?? []).flatMap(({ types }) => [...types]) : [];
  for (const base of bases) {
    const above = declared.get(base.expression.getText());
    if (above && ts.isInterfaceDeclaration(above)) Object.assign(members, objectOf(above, declared, depth + 1).members);
  }
  for (const member of node.members) {
    if (!ts.isPropertySignature(member)) continue;
    const shape = member.type ? shapeOf(member.type, declared, depth + 1) : anything;
    members[member.name.getText().replace(/['"]/g, '')] = { shape, optional: member.questionToken !== undefined };
  }
  return { is: 'object', members };
}

function shapeOf(node: ts.TypeNode, declared: Declared, depth: number): Shape {
  if (depth > MAX_DEPTH) return anything;
  const next = (one: ts.TypeNode) => shapeOf(one, declared, depth + 1);
  if (ts.isUnionTypeNode(node)) return { is: 'either', of: node.types.map(next) };
  if (ts.isArrayTypeNode(node)) return { is: 'list', of: next(node.elementType) };
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return next(node.type);
  if (ts.isTypeLiteralNode(node)) return objectOf(node, declared, depth);
  if (ts.isLiteralTypeNode(node)) return literal(node.literal);
  if (ts.isTypeReferenceNode(node)) return named(node, declared, depth);
  const plain = { [ts.SyntaxKind.NumberKeyword]: 'number', [ts.SyntaxKind.StringKeyword]: 'text', [ts.SyntaxKind.BooleanKeyword]: 'boolean' } as const;
  const is = plain[node.kind as keyof typeof plain];
  return is ? { is } : anything;
}

function literal(node: ts.LiteralTypeNode['literal']): Shape {
  if (node.kind === ts.SyntaxKind.NullKeyword) return { is: 'null' };
  return ts.isStringLiteral(node) ? { is: 'word', word: node.text } : anything;
}

function named(node: ts.TypeReferenceNode, declared: Declared, depth: number): Shape {
  const name = node.typeName.getText();
  const [first, second] = node.typeArguments ?? [];
  if (name === 'Day') return { is: 'day' };
  if (name === 'Fen') return { is: 'number' };
  if ((name === 'Readonly' || name === 'Partial') && first) return shapeOf(first, declared, depth + 1);
  if (name === 'ReadonlyArray' && first) return { is: 'list', of: shapeOf(first, declared, depth + 1) };
  if (name === 'Record' && second) return { is: 'table', of: shapeOf(second, declared, depth + 1) };
  const own = declared.get(name);
  if (!own) return anything;
  return ts.isInterfaceDeclaration(own) ? objectOf(own, declared, depth + 1) : shapeOf(own.type, declared, depth + 1);
}
