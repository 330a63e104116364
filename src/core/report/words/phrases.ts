import type { Place } from '../../workbook';

/** A figure or name within a sentence, with the cells that show it. */
export interface Figure {
  readonly text: string;
  readonly cells: readonly Place[];
}

/** A piece of a sentence: words, and figures that can be asked for their cells. */
export type Phrase = readonly (string | Figure)[];

/** Tag of a template: what stands in it keeps its cells. */
export function say(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Figure | Phrase)[]
): Phrase {
  const parts: (string | Figure)[] = [];
  strings.forEach((text, index) => {
    if (text !== '') parts.push(text);
    const value = values[index];
    if (value === undefined || value === '') return;
    if (typeof value === 'string' || typeof value === 'number') parts.push(String(value));
    else if (isFigure(value)) parts.push(value);
    else parts.push(...value);
  });
  return parts;
}

export function figure(text: string | number, ...cells: readonly (Place | null)[]): Figure {
  return { text: String(text), cells: cells.filter((cell) => cell !== null) };
}

/** `A, B và C`: the last item after a word of its own. */
export function listed(
  items: readonly (Figure | Phrase)[],
  separator: string,
  last: string = separator,
): Phrase {
  return items.flatMap((item, index): Phrase => {
    const before = index === 0 ? [] : [index === items.length - 1 ? last : separator];
    return [...before, ...(isFigure(item) ? [item] : item)];
  });
}

/** Whether commas between some items would not tell where one ends. */
export function holdCommas(items: readonly (Figure | Phrase)[]): boolean {
  return items.some((item) => (isFigure(item) ? item.text : plainText(item)).includes(', '));
}

export function plainText(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Every cell that the phrase's figures are shown in, once, in the order of the words. */
export function cellsOf(phrase: Phrase): readonly Place[] {
  const cells = new Map<string, Place>();
  for (const part of phrase) {
    if (typeof part === 'string') continue;
    for (const cell of part.cells) cells.set(`${cell.sheet}\n${cell.cell}`, cell);
  }
  return [...cells.values()];
}

function isFigure(value: Figure | Phrase): value is Figure {
  return 'cells' in value;
}
