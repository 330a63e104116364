import type { Injector } from '@univerjs/core';
import { IFormulaDependencyGenerator, Lexer, LexerTreeBuilder } from '@univerjs/engine-formula';
import { cellOfAddress } from '../../../../core/addresses/address';

/** Some times as many as the results of the sample have. */
const MOST_KEPT = 20_000;

/**
 * Keeps what each formula consists of. At each calculation Univer (0.25.1) asks that of every formula of the workbook, always
 * in the same order, and keeps the last 5,000 answers: in a workbook with more formulas, as one with the results of the
 * sample is, none of them is the one that it asks for next, and it parses them all anew. A formula with a name in it is left
 * to Univer: what the name stands for may change.
 *
 * @returns the formula of what is kept
 */
export function keepFormulaTrees(injector: Injector): (tree: object) => string | undefined {
  const formulas = new WeakMap<object, string>();
  const formulaOf = (tree: object) => formulas.get(tree);
  const generator = injector.get(IFormulaDependencyGenerator);
  const treeOf: unknown = Reflect.get(generator, TREE_OF_FORMULA);
  if (typeof treeOf !== 'function') return formulaOf;
  const kept = new Map<string, object>();
  Reflect.set(generator, TREE_OF_FORMULA, (cell: FormulaCell): unknown => {
    const known = kept.get(cell.formula);
    if (known !== undefined) return known;
    const tree: unknown = Reflect.apply(treeOf, generator, [cell]);
    if (typeof tree !== 'object' || tree === null || hasNames(cell.formula)) return tree;
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(cell.formula, tree);
    formulas.set(tree, cell.formula);
    return tree;
  });
  return formulaOf;
}

/** In another version of Univer it may have another name: then nothing is kept. */
const TREE_OF_FORMULA = '_getTreeNode';

interface FormulaCell {
  readonly formula: string;
}

/**
 * Lets Univer look for the workbook's names only in formulas that have any: where there is one name in the workbook, such
 * as the mark of a result, it takes each formula apart once more for that, which takes longer than all the rest.
 */
export function passOverNameless(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const withNames = lexer.treeBuilder.bind(lexer);
  const builder = injector.get(LexerTreeBuilder);
  lexer.treeBuilder = (formula, transformsSuffix) =>
    hasNames(formula) ? withNames(formula, transformsSuffix) : builder.treeBuilder(formula, transformsSuffix);
}

/**
 * Whether a formula may have the name of a cell, a table or a value in it: any word but a function's, a sheet's and a cell's
 * address. Rather too often than not: what has one is no faster, nothing else.
 */
export function hasNames(formula: string): boolean {
  if (formula.includes('[')) return true;
  for (const [, word, mark] of formula.replaceAll('$', '').matchAll(PIECES)) {
    if (word === undefined || mark === '!') continue;
    const capitals = word.toUpperCase();
    const isPlain = mark === '(' ? !GIVES_NAMES.has(capitals) : isAddress(capitals) || VALUES.has(capitals);
    if (!isPlain) return true;
  }
  return false;
}

/** Texts and quoted sheets; words with what stands behind them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)([(!]?)/gu;
const GIVES_NAMES: ReadonlySet<string> = new Set(['LET', 'LAMBDA']);
const VALUES: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

/** Beyond the last cell that a sheet may have, it is a name: `XYZ2023`. */
function isAddress(word: string): boolean {
  const cell = cellOfAddress(word);
  return cell !== null && cell.row < 1_048_576 && cell.column < 16_384;
}
