import { numberTexts } from '../numbers';

const rules = new Intl.PluralRules('en-US');
const { plain } = numberTexts('en-US');

/** The form of a word that goes with a count: `plural(1, 'unit', 'units')`. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}

/** A count with its word: `1 unit`, `3,321 units`. */
export function counted(count: number, one: string, other: string): string {
  return `${plain(count)} ${plural(count, one, other)}`;
}
