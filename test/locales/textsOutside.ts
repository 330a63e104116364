import ts from 'typescript';

/**
 * Texts for people that a source file has itself, which belong in `locales/`, a line each: `App.tsx:12 Xin chào`.
 * Found are: text between JSX tags; strings among the children of an element or in an attribute that is read out or
 * shown; what is assigned to an element's text; and whatever has a Vietnamese letter.
 */
export function textsOutside(name: string, source: string): string[] {
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
  const found = new Map<ts.Node, string>();
  const note = (node: ts.Node, text: string): void => {
    found.set(node, text.trim());
  };
  /** Notes the texts that an expression may come to. */
  const shown = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      if (LETTER.test(node.text)) note(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      for (const piece of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
        if (LETTER.test(piece.text)) note(piece, piece.text);
      for (const { expression } of node.templateSpans) shown(expression);
    } else if (ts.isConditionalExpression(node)) {
      shown(node.whenTrue);
      shown(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && COMING_TO.has(node.operatorToken.kind)) {
      shown(node.left);
      shown(node.right);
    } else if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isNonNullExpression(node)
    ) {
      shown(node.expression);
    } else if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach(shown);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      // What goes through a list makes something else of its items.
      if (!/map$/i.test(node.expression.name.text)) shown(node.expression.expression);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (LETTER.test(node.text)) note(node, node.text);
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression !== undefined) {
      shown(node.expression);
    } else if (
      ts.isJsxAttribute(node) &&
      READ.has(node.name.getText(file)) &&
      node.initializer !== undefined
    ) {
      const { initializer } = node;
      if (!ts.isJsxExpression(initializer)) shown(initializer);
      else if (initializer.expression !== undefined) shown(initializer.expression);
    } else if (ts.isPropertyAssignment(node) && READ.has(nameOf(node.name))) {
      shown(node.initializer);
    } else if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      READ.has(node.left.name.text)
    ) {
      shown(node.right);
    } else if (ts.isCallExpression(node)) {
      const [attribute, value] = node.arguments;
      if (attribute !== undefined && value !== undefined && ts.isStringLiteralLike(attribute))
        if (READ.has(attribute.text)) shown(value);
    } else if (isText(node) && VIETNAMESE.test(node.text)) {
      note(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].map(([node, text]) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return `${name}:${line + 1} ${text}`;
  });
}

const LETTER = /\p{L}/u;
const VIETNAMESE =
  /[\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** Attributes and properties that a person sees or is read. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'innerHTML',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'title',
]);

const COMING_TO = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node)
  );
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : '';
}
