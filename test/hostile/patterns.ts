import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** A pattern of the program with its place. */
export interface FoundPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** All patterns that are written as such in the files of a folder. */
export function patternsIn(folder: string): readonly FoundPattern[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .flatMap((entry) => patternsOf(join(entry.parentPath, entry.name)));
}

function patternsOf(file: string): readonly FoundPattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ place: `${file}:${line + 1}`, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Long texts of the pattern's own signs and words, again and again: what a pattern that begins anew takes longest for. */
export function hardTexts({ source }: RegExp, length: number): readonly string[] {
  const plain = source.replaceAll(/\\[pP]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\[bBdDsSwW]/gu, '');
  const signs = Array.from(plain).filter((sign) => !/[\\^$?*+{}|]/u.test(sign));
  const words = plain.match(/[\p{L}\d]{2,}/gu) ?? [];
  const pieces = [...new Set(['1', 'a', 'A', '.', ...signs])].slice(0, 20);
  const runs = [...pieces, ...words.slice(0, 12).map((word) => `${word} `)].flatMap((piece) => {
    const run = piece.repeat(Math.ceil(length / piece.length));
    return [run, `${run}\u0001`, `x${run}\u0001`, `${words[0] ?? ''}${run}\u0001`];
  });
  const pairs = pieces
    .slice(0, 12)
    .flatMap((one) => pieces.slice(0, 12).map((other) => `${(one + other).repeat(length / 2)}\u0001`));
  return [...runs, ...pairs];
}

/** Milliseconds of processor time that a pattern takes for all its matches in a text. */
export function timeOf(pattern: RegExp, text: string): number {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  const from = process.cpuUsage();
  text.replace(all, '');
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}
