import type { CellContent } from '../../core/workbook';
import { dateSerial } from './dateSerial';
import { unescapeControls } from '../package/xmlEdits';

/** What the content of cells refers to. */
export interface ContentSource {
  /** The shared strings. */
  readonly strings: readonly string[];
  /** Whether the workbook counts days from 1904 (only for dates in ISO text). */
  readonly date1904: boolean;
}

/**
 * What a cell holds by its type, the text of its element `<v>` and its inline text, both `null` where they are missing.
 * `undefined` for what no cell can hold: a shared string that is missing, a number that is none or not finite.
 */
export function contentOf(
  type: string,
  raw: string | null,
  inline: string | null,
  { strings, date1904 }: ContentSource,
): CellContent | undefined {
  if (type === 'inlineStr') return inline ?? unescapeControls(raw ?? '');
  if (raw === null || (raw === '' && type !== 'str')) return null;
  switch (type) {
    case 's':
      return strings[Number(raw)];
    case 'str':
      return unescapeControls(raw);
    case 'b':
      return raw === '1' || raw === 'true';
    case 'e':
      return { error: raw };
    case 'd':
      return dateSerial(raw, date1904) ?? raw;
    default:
      return numberOf(raw);
  }
}

/** Only what numbers are written with: `Number` would take a blank for 0, and `0x10`. */
function numberOf(raw: string): number | undefined {
  if (raw.length > LONGEST_NUMBER) return undefined;
  for (let at = 0; at < raw.length; at += 1) if (!isOfNumber(raw.charCodeAt(at))) return undefined;
  const number = Number(raw);
  return Number.isFinite(number) ? number : undefined;
}

const LONGEST_NUMBER = 400;

/** Digits, `.`, `-`, `+`, `e` and `E`. */
function isOfNumber(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x2b ||
    code === 0x45 ||
    code === 0x65
  );
}
