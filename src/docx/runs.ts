import { TextRun } from 'docx';
import type { Phrase } from '../core/report/words/phrases';

/** How letters look; sizes in points. */
export interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A text as a run. Its line breaks are kept; what XML cannot hold is left out. */
export function run(text: string, letters: Letters): TextRun[] {
  const { bold: isBold = false, italics: isItalic = false, size } = letters;
  const look = { bold: isBold, italics: isItalic, size: size * 2 };
  return clean(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at === 0 ? {} : { break: 1 }) }));
}

/** A phrase with its figures as runs. */
export function runsOf(phrase: Phrase, letters: Letters): TextRun[] {
  return run(phrase.map((part) => (typeof part === 'string' ? part : part.text)).join(''), letters);
}

/** Control characters, which no XML file may have. */
const UNUSABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
/** Pairs that make one character, and halves that stand alone, which are none. */
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

function clean(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(UNUSABLE, '')
    .replace(PAIRS, (pair) => (pair.length === 2 ? pair : ''));
}
