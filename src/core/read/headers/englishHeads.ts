import type { SheetSnapshot } from '../../workbook';
import { textAt, textColumns } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { englishHeaders, IN_ENGLISH_ONLY } from '../roles/dictionary/englishHeaders';
import type { ColumnRole } from '../roles/dictionary/columnRole';
import { roleOfHeader } from '../roles/headers';
import { isUnmarked } from '../words/toneMarks';

/**
 * A sheet whose headers in English say in full what they say by one word: `Max` is `Max score`, `Self` is `Self score`. Among
 * Vietnamese headers such words mean something else, or nothing (`Max | Min | Trung bình` are the highest and lowest scores of
 * all units), so that only a header which is in English throughout is read so. The sheet itself where there is none.
 */
export function withEnglishHeads(sheet: SheetSnapshot): SheetSnapshot {
  let values: SheetSnapshot['values'][number][] | null = null;
  let above = false;
  for (let row = 0; row < sheet.values.length; row++) {
    const columns = textColumns(sheet, row);
    const texts = headsIn(sheet, row, columns);
    const isHead: boolean = texts !== null && (above ? partsHeads(texts) : namesRows(texts));
    above = isHead && !above;
    if (texts === null || !isHead) continue;
    const full = new Map(inFull(texts).map((text, at) => [columns[at], text]));
    values ??= sheet.values.slice();
    values[row] = (values[row] ?? []).map((content, column) => full.get(column) ?? content);
  }
  return values === null ? sheet : { ...sheet, values };
}

/** Whether the header of a table is in English: its words for units, criteria and maxima are, and no other has a mark. */
export function isInEnglish(
  columns: readonly { readonly role: ColumnRole | null; readonly text: string }[],
): boolean {
  const texts = columns.filter(({ role }) => role !== null && NAMING.has(role)).map(({ text }) => text);
  return texts.length > 0 && texts.every((text) => isUnmarked(text) && ENGLISH.has(fold(text)));
}

/** The same, as it is said of a table. */
export function languageOf(columns: Parameters<typeof isInEnglish>[0]): { readonly inEnglish?: true } {
  return isInEnglish(columns) ? { inEnglish: true } : {};
}

const NAMING: ReadonlySet<ColumnRole> = new Set(['unit', 'name', 'max']);
const ENGLISH: ReadonlySet<string> = new Set(
  [...NAMING].flatMap((role) => englishHeaders[role] ?? []).map(fold),
);

/** The texts of a row that may be a header with such words; `null` for any other. */
function headsIn(sheet: SheetSnapshot, row: number, columns: readonly number[]): readonly string[] | null {
  if (columns.length < 2) return null;
  const texts: string[] = [];
  let knows = false;
  for (const column of columns) {
    const text = textAt(sheet, row, column);
    if (text.length > LONGEST || !isUnmarked(text)) return null;
    texts.push(text);
    knows ||= FULL.has(fold(text)) || OF_YEAR.test(text);
  }
  return knows ? texts : null;
}

/** Headers that explain themselves have words that are known. */
const LONGEST = 60;

/** Each word by itself, folded, and what it says in full. */
const FULL: ReadonlyMap<string, string> = new Map(
  IN_ENGLISH_ONLY.flatMap(([full, words]) => words.map((word): [string, string] => [fold(word), full])),
);
const OF_YEAR = /^(?:index|score|points|result) \(?20\d\d\)?$/iu;

/** Whether a row names in English what the rows of a table are, as no header in another language does, and what is scored. */
function namesRows(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.some((text) => ROWS.has(fold(FULL.get(fold(text)) ?? text)));
}

const ROWS: ReadonlySet<string> = new Set(
  [...(englishHeaders.name ?? []), ...(englishHeaders.unit ?? []), 'Item', 'Name'].map(fold),
);

/** Whether the row below such a header parts it further: `Self | Assessment` below `Score`. */
function partsHeads(texts: readonly string[]): boolean {
  return texts.every((text) => FULL.has(fold(text)) || roleOfHeader(text) !== null);
}

function inFull(texts: readonly string[]): readonly string[] {
  const own = texts.map(fold);
  const called = texts.map((text, at) => FULL.get(own[at] ?? '') ?? text);
  const roles = called.map(roleOfHeader);
  const has = (role: (typeof roles)[number]) => roles.includes(role);
  const isSummary = own.some((text) => LEAST.has(text)) || texts.some((text) => roleOfHeader(text) === 'max');
  return texts.map((text, at) => {
    const word = own[at] ?? '';
    // Beside the least score of all units, or other maxima, it is the highest score.
    if (word === 'max' && isSummary) return text;
    const isNamed = has('unit') || has('name');
    if (word === 'item' && !isNamed) return 'Criterion';
    if (word === 'name' && !isNamed) return has('rank') || !has('max') ? 'Unit name' : 'Criterion name';
    if (OF_YEAR.test(text))
      return `${word.startsWith('index') ? 'Index value' : 'Total score'} ${word.slice(-4)}`;
    return called[at] ?? text;
  });
}

const LEAST: ReadonlySet<string> = new Set(['min', 'minimum', 'lowest', 'lowest score']);
