import ts from 'typescript';

/**
 * What a file of texts holds, by the path of its keys: `strings`, or for a function which of its parameters its text
 * names, by their places (`0,2`). Constants and functions of the file that are not exported are left out.
 */
export function textShape(source: string): ReadonlyMap<string, string> {
  const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
  const shape = new Map<string, string>();
  const add = (path: string, node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        const key = property.name?.getText(file) ?? property.getText(file);
        const below = `${path}.${key.replace(/^['"]|['"]$/g, '')}`;
        if (ts.isPropertyAssignment(property)) add(below, property.initializer);
        else if (ts.isMethodDeclaration(property)) shape.set(below, named(property));
        else shape.set(below, 'reference');
      }
    } else if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach((element, index) => {
        add(`${path}[${index}]`, element);
      });
    } else if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
      shape.set(path, named(node));
    } else {
      shape.set(path, 'text');
    }
  };
  for (const statement of file.statements) {
    if (!ts.canHaveModifiers(statement)) continue;
    const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isVariableStatement(statement) && isExported === true) {
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer !== undefined) add(name.getText(file), initializer);
    } else if (ts.isFunctionDeclaration(statement) && statement.name?.text === 'finding') {
      for (const [code, params] of paramsByCase(statement)) shape.set(`finding ${code}`, params);
    }
  }
  return shape;
}

/** The places of the parameters that a function's text names; of a destructured one, its names as well. */
function named(node: ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration): string {
  const { body } = node;
  if (body === undefined) return '';
  const used = new Set(identifiersOf(body));
  return node.parameters
    .flatMap(({ name }, place) => {
      if (ts.isIdentifier(name)) return used.has(name.text) ? [String(place)] : [];
      return name.elements.flatMap((element) => {
        if (ts.isOmittedExpression(element)) return [];
        const own = element.name.getText();
        return used.has(own) ? [`${place}:${(element.propertyName ?? element.name).getText()}`] : [];
      });
    })
    .sort()
    .join(',');
}

function identifiersOf(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    // The name behind a point is not a parameter.
    if (ts.isPropertyAccessExpression(node) && child === node.name) return;
    found.push(...identifiersOf(child));
  });
  return found;
}

/** Of the function that words findings: which params each kind's text names. */
function paramsByCase(declaration: ts.FunctionDeclaration): ReadonlyMap<string, string> {
  const cases = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression)) {
      const params = [
        ...node
          .getText()
          .matchAll(
            /(?:text|number)\('(\w+)'\)|params\['(\w+)'\]|\$\{(owner|criterion|ofCriterion|says)\}/gu,
          ),
      ];
      const names = params.map((match) => match.slice(1).join(''));
      cases.set(node.expression.text, [...new Set(names)].sort().join(','));
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return cases;
}
