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
    }
  }
  return shape;
}

/** The places of the parameters that a function's text names; of one with members, their names as well. */
function named(node: ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration): string {
  const { body } = node;
  if (body === undefined) return '';
  const used = new Set(identifiersOf(body));
  return node.parameters
    .flatMap(({ name }, place) => {
      if (ts.isIdentifier(name)) {
        if (!used.has(name.text)) return [];
        return [String(place), ...membersOf(body, name.text).map((member) => `${place}:${member}`)];
      }
      return name.elements.flatMap((element) => {
        if (ts.isOmittedExpression(element)) return [];
        const own = element.name.getText();
        return used.has(own) ? [`${place}:${(element.propertyName ?? element.name).getText()}`] : [];
      });
    })
    .sort()
    .join(',');
}

/** The members of a parameter that a text names; what is called is a method of a plain value. */
function membersOf(node: ts.Node, owner: string): readonly string[] {
  const found = new Set<string>();
  const visit = (child: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(child) && child.expression.getText() === owner;
    if (isMember && !(ts.isCallExpression(child.parent) && child.parent.expression === child))
      found.add(child.name.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return [...found];
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
