import ts from 'typescript';

/**
 * Functions and how many lines each has, tables not counted: a list or an object over several lines, and a text
 * over several lines (SQL), are read as one line. A `describe` is a chapter, not a function.
 */
export function functionsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line;
  const found = [];

  const tableLines = (node) => {
    const from = lineOf(node.getStart(source));
    const to = lineOf(node.getEnd());
    if (isTable(node)) return to - from;
    let sum = 0;
    ts.forEachChild(node, (child) => {
      sum += tableLines(child);
    });
    return Math.min(sum, to - from);
  };

  const visit = (node) => {
    if (isFunction(node) && node.body && !isChapter(node)) {
      const from = lineOf(node.getStart(source));
      const lines = lineOf(node.getEnd()) - from + 1 - tableLines(node.body);
      found.push({ name: nameOf(node, source), line: from + 1, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTable(node) {
  if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) return true;
  if (ts.isArrayLiteralExpression(node)) return !holdsFunction(node);
  return ts.isObjectLiteralExpression(node) && !holdsFunction(node);
}

/** What holds functions is code, whatever brackets stand around it. */
function holdsFunction(node) {
  return ts.forEachChild(node, (child) => (isFunction(child) && isBlock(child)) || holdsFunction(child)) ?? false;
}

function isBlock(node) {
  return node.body !== undefined && ts.isBlock(node.body);
}

function isFunction(node) {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isGetAccessor(node) ||
    ts.isSetAccessor(node)
  );
}

function isChapter(node) {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}

function nameOf(node, source) {
  if (node.name) return node.name.getText(source);
  const { parent } = node;
  return parent && ts.isVariableDeclaration(parent) ? parent.name.getText(source) : 'a function';
}
