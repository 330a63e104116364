import type { Finding } from '../../core/findings/findings';
import type { SheetReading } from '../../core/read/sheets/readings';
import { searchFor } from '../lists/filters/searchFor';

/** A sheet with what asks to be looked at. */
export interface ShownSheet {
  readonly reading: SheetReading;
  /** Its errors, then its warnings. */
  readonly toReview: readonly Finding[];
  /** Whether a part of its correction meets nothing. */
  readonly isUnused: boolean;
}

export interface SheetGroup {
  readonly kind: 'review' | 'block' | 'noBlock' | 'others';
  /** Name of the block; empty for the other kinds. */
  readonly block: string;
  readonly sheets: readonly ShownSheet[];
}

/** The officer's sheets, each with its errors and warnings. */
export function shownSheets(
  readings: readonly SheetReading[],
  findings: readonly Finding[],
): readonly ShownSheet[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const bySheet = new Map<string, Finding[]>();
  for (const one of [...errors, ...warnings]) {
    const own = bySheet.get(one.place.sheet);
    if (own === undefined) bySheet.set(one.place.sheet, [one]);
    else own.push(one);
  }
  return readings
    .filter(({ kind }) => kind !== 'result')
    .map((reading) => {
      const toReview = bySheet.get(reading.sheet) ?? [];
      return { reading, toReview, isUnused: toReview.some(({ code }) => code === 'correction-unused') };
    });
}

/** The sheets whose tab, units or block have the words looked for. */
export function sheetsFound(sheets: readonly ShownSheet[], query: string): readonly ShownSheet[] {
  const isFound = searchFor(query);
  return sheets.filter(({ reading: { sheet, block, unitNames } }) =>
    isFound([sheet, block ?? '', ...unitNames].join(' ')),
  );
}

/** Sheets to be looked at first, then those of each block in the order of the workbook, last those without scores. */
export function sheetGroups(sheets: readonly ShownSheet[]): readonly SheetGroup[] {
  const groups = new Map<string, { kind: SheetGroup['kind']; block: string; sheets: ShownSheet[] }>();
  for (const shown of sheets) {
    const kind = kindOf(shown);
    const block = kind === 'block' ? (shown.reading.block ?? '') : '';
    const key = `${kind} ${block}`;
    const group = groups.get(key) ?? { kind, block, sheets: [] };
    group.sheets.push(shown);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly SheetGroup['kind'][] = ['review', 'block', 'noBlock', 'others'];

function kindOf({ reading: { kind, block, units }, toReview }: ShownSheet): SheetGroup['kind'] {
  if (toReview.length > 0) return 'review';
  if (block !== null) return 'block';
  return units > 0 && kind !== 'ignored' ? 'noBlock' : 'others';
}
