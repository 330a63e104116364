import type { SheetSnapshot } from '../../workbook';
import type { Finding } from '../../findings/findings';
import { rememberedFor } from '../../remembered';
import { inUnicode } from '../cells/oldFontCodes';
import type { ReadSheet } from '../layouts/sheetTables';
import type { ObjectionSheet } from '../model/objections';
import { objectionSheet } from '../objections/objectionSheet';
import { readSheet } from './readSheet';
import type { ReadSource } from './sheetReading';

/** What a sheet says by itself, before it is put beside the others. */
interface SheetByItself {
  /** What it says of scores; `null` where it is a sheet of objections. */
  readonly source: ReadSource | null;
  /** What it says of objections (*kiến nghị*); `null` for any other sheet. */
  readonly objections: ObjectionSheet | null;
  /** What is to be said of its letters. */
  readonly findings: readonly Finding[];
}

/** How a sheet is to be read. */
type Way = Pick<ReadSource, 'correction' | 'skipped'>;

/**
 * Reads a sheet by itself, as the officer corrected it; nothing is read of one that is to be ignored or skipped.
 *
 * It is read once for the same cells: who has a workbook ranked anew after changing a score gives the cells of all other
 * sheets as they were, and finding out what they say takes longer than ranking them.
 */
export function readByItself({ values, ...others }: SheetSnapshot, way: Way): SheetByItself {
  const rest: Rest = others;
  // Nobody reads them who looks for scores, and they are told only where there are results.
  delete rest.formulas;
  delete rest.tables;
  delete rest.isProtected;
  return readOnce(values, { rest, way });
}

type Others = Omit<SheetSnapshot, 'values'>;
/** A sheet without its cells. */
type Rest = { -readonly [Part in keyof Others]: Others[Part] };

const readOnce = rememberedFor(
  (
    values: SheetSnapshot['values'],
    { rest, way }: { readonly rest: Rest; readonly way: Way },
  ): SheetByItself => {
    const { sheet, findings } = inUnicode({ ...rest, values });
    const { correction, skipped } = way;
    const objections = correction === null && !skipped ? objectionSheet(sheet) : null;
    const source = objections === null ? { sheet, ...way, ...readAs(sheet, way) } : null;
    return { source, objections, findings };
  },
);

function readAs(sheet: SheetSnapshot, { correction, skipped }: Way): ReadSheet {
  if (correction?.ignore !== true && !skipped) return readSheet(sheet, correction ?? undefined);
  return {
    tables: [],
    unitTables: [],
    published: [],
    lists: [],
    districts: new Map<string, string>(),
    spans: [],
    unread: [],
    otherLines: [],
  };
}
