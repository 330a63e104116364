import { plannedContent } from '../workbook';
import type { CellContent, PlannedSheet, SheetSnapshot } from '../workbook';

const VERSION = '1';

/**
 * The mark of a result sheet: a checksum of its name and of what its cells show. A sheet that was edited, renamed or copied since it was
 * written no longer fits its mark and counts as the user's own. Looks and notes are no part of it: programs keep them
 * differently, and a result sheet on which only a note was changed is replaced by the next run.
 */
export function markOf(sheet: Omit<PlannedSheet, 'mark'>): string {
  return `${VERSION}:${checksum(sheet.name, 0, 0, sheet.values, plannedContent)}`;
}

/** Whether a sheet carries its mark and nobody has changed it since it was written. */
export function isUntouchedResult(sheet: SheetSnapshot): boolean {
  const { resultMark, name, firstRow, firstColumn, values } = sheet;
  if (resultMark === null) return false;
  return resultMark === `${VERSION}:${checksum(name, firstRow, firstColumn, values, (content) => content)}`;
}

/** Two 32-bit FNV-1a sums over every filled cell: where it stands and what it holds. */
function checksum<Cell>(
  name: string,
  firstRow: number,
  firstColumn: number,
  values: readonly (readonly Cell[])[],
  contentOf: (cell: Cell) => CellContent,
): string {
  const hash = new Hash();
  hash.addText(name);
  values.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const content = contentOf(cell);
      if (content === null || content === '') return;
      hash.addWord(firstRow + row);
      hash.addWord(firstColumn + column);
      if (typeof content === 'number') hash.addNumber(content);
      else if (typeof content === 'object') hash.addText(content.error);
      else hash.addText(String(content));
    });
  });
  return hash.toString();
}

const WORD = 2 ** 32;

class Hash {
  private low = 0x811c9dc5;
  private high = 0x9747b28c;

  addWord(word: number): void {
    this.low = Math.imul(this.low ^ word, 0x01000193);
    this.high = Math.imul(this.high ^ (word + (this.low >>> 15)), 0x5bd1e995);
  }

  /** To a millionth: programs that save fewer digits than they read do not make a sheet look edited. */
  addNumber(value: number): void {
    const millionths = Math.round(value * 1e6);
    const isWord = millionths >= 0 && millionths < WORD;
    this.addWord(isWord ? millionths : millionths % WORD);
    this.addWord(isWord ? 0 : Math.floor(millionths / WORD));
  }

  addText(value: string): void {
    this.addWord(value.length);
    for (let at = 0; at < value.length; at++) this.addWord(value.charCodeAt(at));
  }

  toString(): string {
    return [this.low, this.high].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
