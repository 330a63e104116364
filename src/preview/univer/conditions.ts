import { cellOfAddress } from '../../core/addresses/address';

/** What a cell holds, or a part of a formula gives; `null`: a blank. */
export type Figure = number | string | boolean | null | typeof FORMULA_ERROR;

/** An error of Excel's, whichever it is. */
export const FORMULA_ERROR = Symbol('error');

/** What a cell of the sheet holds; `undefined` where the sheet has no such cell. */
export type CellReader = (row: number, column: number) => Figure | undefined;

/** What a condition gives so many rows and columns off the cell that it was written for. */
export type Condition = (cellAt: CellReader, down: number, right: number) => Figure;

interface CompiledCondition {
  readonly evaluate: Condition;
  /** Whether it refers to any cell. */
  readonly readsCells: boolean;
}

/**
 * A condition of a conditional format that looks at single cells of its own sheet and asks what they are, as those of the
 * result sheets do; `null` for any other one, which is none of this file's business. It gives what Excel gives.
 */
export function compileCondition(formula: string): CompiledCondition | null {
  if (!formula.startsWith('=')) return null;
  const tokens = tokensOf(formula.slice(1));
  if (tokens === null) return null;
  const parser = new Parser(tokens);
  const evaluate = parser.whole();
  return evaluate === null ? null : { evaluate, readsCells: parser.readsCells };
}

/** A number, a text, a cell, a word, a sign. */
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\d_.]))|"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\d_.(!:#\\?]))|([A-Z]+)(?![\p{L}\d_.!:#\\?])|(<>|<=|>=|[-+*=<>(),]))\s*/iuy;

type Token =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'cell' | 'word' | 'sign'; readonly text: string };

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    const [, number, quoted, cell, word, sign = ''] = found;
    if (number !== undefined) tokens.push({ kind: 'value', value: Number(number) });
    else if (quoted !== undefined) tokens.push({ kind: 'value', value: quoted.replaceAll('""', '"') });
    else if (cell !== undefined) tokens.push({ kind: 'cell', text: cell.toUpperCase() });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toUpperCase() });
    else tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/** Deeper ones are left to Univer. */
const DEEPEST = 32;

/** By descent: comparisons bind less than sums, sums less than products. Each step gives `null` where it does not know the way. */
class Parser {
  readsCells = false;
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Condition | null {
    const condition = this.comparison();
    return this.at === this.tokens.length ? condition : null;
  }

  private comparison(): Condition | null {
    return this.chain(COMPARISONS, () => this.chain(SUMS, () => this.chain(PRODUCTS, () => this.signed())));
  }

  private chain(operators: Operators, part: () => Condition | null): Condition | null {
    let left = part();
    for (;;) {
      const operator = operators.get(this.sign());
      if (left === null || operator === undefined) return left;
      this.at++;
      const right = part();
      if (right === null) return null;
      left = joined(left, right, operator);
    }
  }

  private signed(): Condition | null {
    if (this.sign() !== '-') return this.single();
    this.at++;
    const part = this.nested(() => this.signed());
    return part === null
      ? null
      : joined(
          () => 0,
          part,
          arithmetic((zero, number) => zero - number),
        );
  }

  private single(): Condition | null {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'value':
        return () => token.value;
      case 'cell':
        return this.cell(token.text);
      case 'word':
        return this.word(token.text);
      case 'sign': {
        if (token.text !== '(') return null;
        const inner = this.nested(() => this.comparison());
        return this.take(')') ? inner : null;
      }
      case undefined:
        return null;
    }
  }

  private cell(text: string): Condition | null {
    const cell = cellOfAddress(text.replaceAll('$', ''));
    if (cell === null || cell.row >= 1_048_576 || cell.column >= 16_384) return null;
    this.readsCells = true;
    const [isFixedRow, isFixedColumn] = [text.lastIndexOf('$') > 0, text.startsWith('$')];
    return (cellAt, down, right) => {
      const figure = cellAt(cell.row + (isFixedRow ? 0 : down), cell.column + (isFixedColumn ? 0 : right));
      return figure === undefined ? FORMULA_ERROR : figure;
    };
  }

  private word(text: string): Condition | null {
    if (this.sign() !== '(') return text === 'TRUE' || text === 'FALSE' ? () => text === 'TRUE' : null;
    this.at++;
    const parts: Argument[] = [];
    do {
      const isCell = this.tokens[this.at]?.kind === 'cell' && [',', ')'].includes(this.sign(1));
      const part = this.nested(() => this.comparison());
      if (part === null) return null;
      parts.push({ give: part, isCell });
    } while (this.take(','));
    if (!this.take(')')) return null;
    const ofAll = OF_ALL.get(text);
    if (ofAll !== undefined) return ofAll(parts);
    const ofOne = OF_ONE.get(text);
    const [only, second] = parts;
    if (ofOne === undefined || only === undefined || second !== undefined) return null;
    return (...where) => ofOne(only.give(...where));
  }

  private nested(part: () => Condition | null): Condition | null {
    if (this.depth === DEEPEST) return null;
    this.depth++;
    const condition = part();
    this.depth--;
    return condition;
  }

  private sign(ahead = 0): string {
    const token = this.tokens[this.at + ahead];
    return token?.kind === 'sign' ? token.text : '';
  }

  private take(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.at++;
    return true;
  }
}

type Operator = (left: Figure, right: Figure) => Figure;
type Operators = ReadonlyMap<string, Operator>;

function joined(left: Condition, right: Condition, operator: Operator): Condition {
  return (...where) => {
    const first = left(...where);
    const second = right(...where);
    return first === FORMULA_ERROR || second === FORMULA_ERROR ? FORMULA_ERROR : operator(first, second);
  };
}

function arithmetic(operate: (left: number, right: number) => number): Operator {
  return (left, right) => {
    const [first, second] = [numberOf(left), numberOf(right)];
    if (first === null || second === null) return FORMULA_ERROR;
    const result = operate(first, second);
    return Number.isFinite(result) ? result : FORMULA_ERROR;
  };
}

/** `null` for what is no number in a sum: texts, of which Excel reads some by the habits of the country. */
function numberOf(figure: Figure): number | null {
  if (figure === null) return 0;
  return typeof figure === 'string' || figure === FORMULA_ERROR ? null : Number(figure);
}

function compared(holds: (order: number) => boolean): Operator {
  return (left, right) => holds(orderOf(left, right));
}

/** Numbers stand before texts, texts before truths; a blank is the nothing of what it is compared with. */
function orderOf(left: Figure, right: Figure): number {
  const first = left ?? nothingOf(right);
  const second = right ?? nothingOf(left);
  if (typeof first === 'string' && typeof second === 'string') {
    const [one, other] = [first.toUpperCase(), second.toUpperCase()];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  }
  const kinds = KINDS.indexOf(typeof first) - KINDS.indexOf(typeof second);
  return kinds === 0 ? Number(first) - Number(second) : kinds;
}

const KINDS: readonly string[] = ['number', 'string', 'boolean'];

function nothingOf(other: Figure): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

const COMPARISONS: Operators = new Map([
  ['=', compared((order) => order === 0)],
  ['<>', compared((order) => order !== 0)],
  ['<', compared((order) => order < 0)],
  ['>', compared((order) => order > 0)],
  ['<=', compared((order) => order <= 0)],
  ['>=', compared((order) => order >= 0)],
]);
const SUMS: Operators = new Map([
  ['+', arithmetic((left, right) => left + right)],
  ['-', arithmetic((left, right) => left - right)],
]);
const PRODUCTS: Operators = new Map([['*', arithmetic((left, right) => left * right)]]);

interface Argument {
  readonly give: Condition;
  /** Of a cell, texts and blanks are passed over where truths are asked for. */
  readonly isCell: boolean;
}

const OF_ALL: ReadonlyMap<string, (parts: readonly Argument[]) => Condition> = new Map([
  ['AND', (parts: readonly Argument[]) => truths(parts, (all) => all.every(Boolean))],
  ['OR', (parts: readonly Argument[]) => truths(parts, (all) => all.some(Boolean))],
]);

function truths(parts: readonly Argument[], join: (all: readonly boolean[]) => boolean): Condition {
  return (...where) => {
    const all: boolean[] = [];
    for (const { give, isCell } of parts) {
      const figure = give(...where);
      if (isCell && (figure === null || typeof figure === 'string')) continue;
      const number = numberOf(figure);
      if (number === null) return FORMULA_ERROR;
      all.push(number !== 0);
    }
    return all.length === 0 ? FORMULA_ERROR : join(all);
  };
}

/** Digits of a number that Excel shows. */
const DIGITS = 15;

const OF_ONE: ReadonlyMap<string, (figure: Figure) => Figure> = new Map<string, (figure: Figure) => Figure>([
  ['ISNUMBER', (figure) => typeof figure === 'number'],
  ['ISTEXT', (figure) => typeof figure === 'string'],
  ['ISBLANK', (figure) => figure === null],
  [
    'LEN',
    (figure) => {
      if (figure === FORMULA_ERROR) return FORMULA_ERROR;
      return String(typeof figure === 'number' ? Number(figure.toPrecision(DIGITS)) : (figure ?? '')).length;
    },
  ],
  [
    'ABS',
    (figure) => {
      const number = numberOf(figure);
      return number === null ? FORMULA_ERROR : Math.abs(number);
    },
  ],
  [
    'NOT',
    (figure) => {
      const number = numberOf(figure);
      return number === null ? FORMULA_ERROR : number === 0;
    },
  ],
]);
