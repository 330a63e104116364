import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/**
 * Has Univer (0.25.1) keep what it knows of a formula by the formula's whole text. By itself it keeps what is longer than 64
 * characters by 32 bits made of it, and never compares the texts: of two long formulas with the same bits, the second has the
 * number of the first, and so have two labels of links. All its stores are of one kind, of which this is the one it lets out.
 */
export function keepByWholeText(): void {
  Reflect.set(
    Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as object,
    KEY_OF_TEXT,
    (text: string) => text,
  );
}

/** In another version of Univer it may have another name: a test has two formulas that would be mistaken then. */
const KEY_OF_TEXT = '_hash';
