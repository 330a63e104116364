import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** Some times as many as the results of the sample have. */
const MOST_KEPT = 50_000;

/**
 * Keeps of what parts a formula consists. Univer asks that of every formula of the workbook each time a sheet is renamed
 * or deleted, some forty times a run, and keeps itself but the last 2,000 answers: a third of the time that a run takes.
 */
export function keepLexedFormulas(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const lex = lexer.sequenceNodesBuilder.bind(lexer);
  const kept = new Map<string, ReturnType<typeof lex>>();
  lexer.sequenceNodesBuilder = (formula) => {
    if (lookedAt.get(lexer)?.(formula) === false) return undefined;
    let parts = kept.get(formula);
    if (parts === undefined) {
      if (kept.size === MOST_KEPT) kept.clear();
      parts = lex(formula);
      kept.set(formula, parts);
    }
    // Univer puts other parts into the list that it is given.
    return parts && [...parts];
  };
}

/** Those formulas in whose parts Univer is interested now; where nothing is said, in all. */
const lookedAt = new WeakMap<LexerTreeBuilder, (formula: string) => boolean>();

/**
 * Does what Univer looks through all formulas for, and has it pass over those that do not concern it: it finds no parts
 * in them.
 */
export function lookingAt(injector: Injector, concerns: (formula: string) => boolean, act: () => void): void {
  const lexer = injector.get(LexerTreeBuilder);
  lookedAt.set(lexer, concerns);
  try {
    act();
  } finally {
    lookedAt.delete(lexer);
  }
}
