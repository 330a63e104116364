import { guarded } from './package/package';
import type { WorkbookPackage } from './package/package';
import type { WorkbookPart } from './package/workbookPart';
import { elementEnd, nextTag } from './package/xml';

/** Kinds of what a workbook file may have beside cells, and that no grid of cells shows. */
export const UNSEEN_KINDS = [
  'charts',
  'pictures',
  'shapes',
  'notes',
  'pivotTables',
  'controls',
  'chartSheets',
  'macros',
] as const;

/** How many of each kind a workbook file has. */
export type UnseenParts = Readonly<Record<(typeof UNSEEN_KINDS)[number], number>>;

/** Counts what a workbook file has beside cells. @throws Problem `damaged-file` */
export function unseenParts(file: WorkbookPackage, workbook: WorkbookPart): UnseenParts {
  const counts = { ...NONE };
  for (const { kind, path } of workbook.sheets) {
    if (kind === 'other') counts.chartSheets += 1;
    else countOfSheet(file, path, counts);
  }
  counts.macros = file.relationships(file.workbookPath).filter(({ type }) => type === 'vbaProject').length;
  return counts;
}

const NONE: Record<keyof UnseenParts, number> = {
  charts: 0,
  pictures: 0,
  shapes: 0,
  notes: 0,
  pivotTables: 0,
  controls: 0,
  chartSheets: 0,
  macros: 0,
};

function countOfSheet(file: WorkbookPackage, path: string, counts: Record<keyof UnseenParts, number>): void {
  for (const { type, external, target } of file.relationships(path)) {
    if (external || !file.has(target)) continue;
    switch (type) {
      case 'drawing':
        counts.charts += file
          .relationships(target)
          .filter((part) => /^chart(?:Ex)?$/u.test(part.type)).length;
        counts.pictures += countTags(file, target, ['pic']);
        counts.shapes += countTags(file, target, ['sp', 'cxnSp']);
        break;
      case 'comments':
        counts.notes += countTags(file, target, ['comment']);
        break;
      case 'pivotTable':
        counts.pivotTables += 1;
        break;
      case 'ctrlProp':
      case 'control':
      case 'oleObject':
        counts.controls += 1;
        break;
    }
  }
}

/** Elements of these names; what stands there for programs that do not know others counts not. */
function countTags(file: WorkbookPackage, path: string, names: readonly string[]): number {
  return guarded(path, () => {
    const xml = file.text(path);
    let count = 0;
    for (let tag = nextTag(xml, 0); tag !== null;) {
      if (tag.kind !== 'close' && names.includes(tag.name)) count += 1;
      tag = nextTag(xml, tag.name === 'Fallback' ? elementEnd(xml, tag).end : tag.end);
    }
    return count;
  });
}
