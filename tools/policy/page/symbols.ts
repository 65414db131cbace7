import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A function, class or constant at the top of a file: what it names, and what texts it holds. */
export interface Symbol {
  readonly file: string;
  readonly name: string;
  /** Names it uses, each with the module it comes from, or none for one of the same file. */
  readonly uses: readonly Use[];
  readonly texts: readonly string[];
  /** `gates.fitness` and the like. */
  readonly members: readonly { readonly of: string; readonly name: string }[];
}

export interface Use {
  readonly name: string;
  readonly from: string | undefined;
}

const TEST = /\.spec\.ts$/;
const NOT_OURS = /(^|\/)(node_modules|dist|testing|pacts|migrations)(\/|$)/;

/** Paths of source files below a folder, from the root, in order. */
export function filesBelow(root: string, folder: string, wanted: (path: string) => boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(root, path, wanted);
      return wanted(path) ? [path] : [];
    })
    .sort();
}

export const isSource = (path: string): boolean => path.endsWith('.ts') && !TEST.test(path) && !NOT_OURS.test(path);

export function symbolsOf(root: string, file: string): Symbol[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const imported = importsOf(source);
  const declared = new Set(source.statements.flatMap((statement) => declarationsIn(statement).map(({ name }) => name)));
  return source.statements.flatMap((statement) =>
    declarationsIn(statement).map(({ name, node }) => ({ file, name, ...contentsOf(node, name, imported, declared) })),
  );
}

function importsOf(source: ts.SourceFile): Map<string, { from: string; name: string }> {
  const imported = new Map<string, { from: string; name: string }>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = statement.moduleSpecifier.text;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings))
      for (const one of bindings.elements) imported.set(one.name.text, { from, name: (one.propertyName ?? one.name).text });
  }
  return imported;
}

function declarationsIn(statement: ts.Statement): { name: string; node: ts.Node }[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => ({ name: one.name.getText(), node: one }));
  if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
    return [{ name: statement.name.text, node: statement }];
  return [];
}

function contentsOf(
  node: ts.Node,
  name: string,
  imported: ReadonlyMap<string, { from: string; name: string }>,
  declared: ReadonlySet<string>,
): Pick<Symbol, 'uses' | 'texts' | 'members'> {
  const uses = new Map<string, Use>();
  const texts: string[] = [];
  const members: { of: string; name: string }[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isStringLiteral(one) || ts.isNoSubstitutionTemplateLiteral(one)) texts.push(one.text);
    if (ts.isPropertyAccessExpression(one) && ts.isIdentifier(one.expression)) members.push({ of: one.expression.text, name: one.name.text });
    if (ts.isIdentifier(one) && one.text !== name && !isMemberName(one)) {
      const outside = imported.get(one.text);
      if (outside) uses.set(one.text, { name: outside.name, from: outside.from });
      else if (declared.has(one.text)) uses.set(one.text, { name: one.text, from: undefined });
    }
    ts.forEachChild(one, visit);
  };
  visit(node);
  return { uses: [...uses.values()], texts, members };
}

/** The `b` of `a.b`, and of `{ b: … }`, names no symbol of the file. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}
