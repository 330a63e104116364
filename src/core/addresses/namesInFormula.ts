/** What a formula names besides its functions; cells of other workbooks are left out. */
export interface NamesInFormula {
  /** Sheets of its references; a reference through several sheets (`'A:C'!B2`) names the first and the last one. */
  readonly sheets: readonly (readonly [first: string, last: string])[];
  /** Words that may be tables or defined names, as they stand there. */
  readonly words: readonly string[];
}

/** Reads the names in a formula; what stands in its texts, such as the target of a `HYPERLINK`, is none. */
export function namesInFormula(formula: string): NamesInFormula {
  const sheets: (readonly [string, string])[] = [];
  const words: string[] = [];
  for (const [, otherBook, quoted, quotedMark, plain, mark] of formula.matchAll(PIECES)) {
    if (quoted !== undefined) {
      if (quotedMark === '!' && !quoted.includes('['))
        sheets.push(firstAndLast(quoted.replaceAll("''", "'")));
    } else if (plain !== undefined && otherBook === undefined) {
      if (mark === '!') sheets.push(firstAndLast(plain));
      else words.push(...plain.split(':'));
    }
  }
  return { sheets, words };
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;

/** Texts; quoted sheets; words, of another workbook (`[1]`), a sheet (`!`) or neither; columns of tables in brackets. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:(\[[^[\]]*\]!?)?(?:'((?:[^']|'')*)'(!?)|(${NAME}(?::${NAME})?)(!?)))|\[(?:[^[\]]|\[[^[\]]*\])*\]`,
  'gu',
);

/** No sheet's name has a colon. */
function firstAndLast(name: string): readonly [string, string] {
  const colon = name.indexOf(':');
  return colon === -1 ? [name, name] : [name.slice(0, colon), name.slice(colon + 1)];
}
