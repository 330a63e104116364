import type { Area } from '../core/workbook';
import { parseArea, readAreas } from './areas';
import { isTrue } from './workbookPart';
import { attribute, child, children, elementEnd, nextTag, textBetween, type Tag } from './xml';

/** Everything of a worksheet around its cells that the preview shows. */
export interface SheetLayout {
  /** Characters, `null` for the program's default. */
  readonly defaultWidth: number | null;
  /** Points. */
  readonly defaultHeight: number | null;
  readonly columns: readonly ColumnLayout[];
  readonly merged: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly isProtected: boolean;
  readonly isLandscape: boolean;
  /** Rules with a formula or a comparison with one, the most important first. */
  readonly rules: readonly FormulaRule[];
}

/** Columns of one look, both ends included, zero-based. */
export interface ColumnLayout {
  readonly first: number;
  readonly last: number;
  /** As the file states it, in characters with padding. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface FormulaRule {
  readonly areas: readonly Area[];
  /** Without `=`, relative to the first cell of the first area. */
  readonly formula: string;
  /** Number of its look among the workbook's. */
  readonly look: number;
  readonly priority: number;
}

export function readSheetLayout(xml: string, worksheet: Tag, cellsEnd: number): SheetLayout {
  const format = child(xml, worksheet, 'sheetFormatPr');
  const view = child(xml, child(xml, worksheet, 'sheetViews'), 'sheetView');
  const pane = child(xml, view, 'pane');
  const isFrozen = pane !== null && (attribute(xml, pane, 'state') ?? '').startsWith('frozen');
  const protection = elementBehind(xml, cellsEnd, 'sheetProtection');
  const page = elementBehind(xml, cellsEnd, 'pageSetup');
  return {
    defaultWidth: numberOf(xml, format, 'defaultColWidth'),
    defaultHeight: numberOf(xml, format, 'defaultRowHeight'),
    columns: readColumns(xml, worksheet),
    merged: readAreas(xml, cellsEnd, 'mergeCells', 'mergeCell'),
    frozenRows: isFrozen ? (numberOf(xml, pane, 'ySplit') ?? 0) : 0,
    frozenColumns: isFrozen ? (numberOf(xml, pane, 'xSplit') ?? 0) : 0,
    gridlines: view === null || attribute(xml, view, 'showGridLines') !== '0',
    isProtected: protection !== null && isTrue(attribute(xml, protection, 'sheet')),
    isLandscape: page !== null && attribute(xml, page, 'orientation') === 'landscape',
    rules: readRules(xml, cellsEnd),
  };
}

function readColumns(xml: string, worksheet: Tag): ColumnLayout[] {
  return [...children(xml, child(xml, worksheet, 'cols'))].map((tag) => ({
    first: Number(attribute(xml, tag, 'min')) - 1,
    last: Number(attribute(xml, tag, 'max')) - 1,
    width: numberOf(xml, tag, 'width'),
    hidden: isTrue(attribute(xml, tag, 'hidden')),
    style: numberOf(xml, tag, 'style') ?? 0,
  }));
}

function readRules(xml: string, from: number): FormulaRule[] {
  const rules: FormulaRule[] = [];
  for (const list of elementsBehind(xml, from, 'conditionalFormatting')) {
    const areas = (attribute(xml, list, 'sqref') ?? '').split(/\s+/u).map(parseArea);
    for (const rule of children(xml, list)) {
      const formula = formulaOfRule(
        xml,
        rule,
        (attribute(xml, list, 'sqref') ?? '').split(/[\s:]/u)[0] ?? 'A1',
      );
      const look = numberOf(xml, rule, 'dxfId');
      if (formula === null || look === null) continue;
      rules.push({
        areas: areas.filter((area) => area !== null),
        formula,
        look,
        priority: numberOf(xml, rule, 'priority') ?? 0,
      });
    }
  }
  return rules.sort((one, other) => one.priority - other.priority);
}

const comparisons: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
]);

function formulaOfRule(xml: string, rule: Tag, firstCell: string): string | null {
  const tag = child(xml, rule, 'formula');
  if (tag?.kind !== 'open') return null;
  const formula = textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd);
  const type = attribute(xml, rule, 'type');
  if (type === 'expression') return formula;
  const comparison = comparisons.get(attribute(xml, rule, 'operator') ?? '');
  return type === 'cellIs' && comparison !== undefined
    ? `${firstCell.replaceAll('$', '')}${comparison}(${formula})`
    : null;
}

function* elementsBehind(xml: string, from: number, name: string): Generator<Tag> {
  if (!xml.includes(name, from)) return;
  for (
    let tag = nextTag(xml, from);
    tag !== null && tag.kind !== 'close';
    tag = nextTag(xml, elementEnd(xml, tag).end)
  ) {
    if (tag.name === name) yield tag;
  }
}

function elementBehind(xml: string, from: number, name: string): Tag | null {
  for (const tag of elementsBehind(xml, from, name)) return tag;
  return null;
}

function numberOf(xml: string, tag: Tag | null, name: string): number | null {
  const value = tag === null ? null : attribute(xml, tag, name);
  return value === null || Number.isNaN(Number(value)) ? null : Number(value);
}
