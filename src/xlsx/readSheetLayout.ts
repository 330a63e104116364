import type { Area, NumberScale, ScaleLook } from '../core/workbook';
import { parseArea, readMergedAreas } from './cells/areas';
import { columnsOf } from './cells/edited/hiddenColumns';
import { MAX_COLUMNS, MAX_FORMULA, MAX_ROWS } from './package/limits';
import type { WorkbookBudget } from './package/limits';
import { isTrue } from './package/workbookPart';
import { attribute, child, children, elementEnd, nextTag, textBetween } from './package/xml';
import type { Tag } from './package/xml';

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
  /** Bars between two numbers and shades over a median, as result sheets have them; others are not read. */
  readonly scales: readonly NumberScale[];
}

/** How a column looks, zero-based. */
interface ColumnLayout {
  readonly column: number;
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

/**
 * @param cellsEnd the offset behind the sheet's cells
 * @param shown the rows and columns that are shown: what lies beyond them is left out
 * @throws SyntaxError for merged areas that overlap
 */
export function readSheetLayout(
  xml: string,
  worksheet: Tag,
  cellsEnd: number,
  shown: Pick<Area, 'rows' | 'columns'>,
  budget: WorkbookBudget,
): SheetLayout {
  const format = child(xml, worksheet, 'sheetFormatPr');
  const view = child(xml, child(xml, worksheet, 'sheetViews'), 'sheetView');
  const pane = child(xml, view, 'pane');
  const isFrozen = pane !== null && (attribute(xml, pane, 'state') ?? '').startsWith('frozen');
  const protection = elementBehind(xml, cellsEnd, 'sheetProtection');
  const page = elementBehind(xml, cellsEnd, 'pageSetup');
  return {
    defaultWidth: sizeOf(xml, format, 'defaultColWidth', MAX_WIDTH),
    defaultHeight: sizeOf(xml, format, 'defaultRowHeight', MAX_HEIGHT),
    columns: readColumns(xml, worksheet, shown.columns),
    merged: readMergedAreas(xml, cellsEnd, shown, budget),
    frozenRows: isFrozen ? countOf(xml, pane, 'ySplit', MAX_ROWS) : 0,
    frozenColumns: isFrozen ? countOf(xml, pane, 'xSplit', MAX_COLUMNS) : 0,
    gridlines: view === null || attribute(xml, view, 'showGridLines') !== '0',
    isProtected: protection !== null && isTrue(attribute(xml, protection, 'sheet')),
    isLandscape: page !== null && attribute(xml, page, 'orientation') === 'landscape',
    rules: readRules(xml, cellsEnd, budget),
    scales: readScales(xml, cellsEnd, budget),
  };
}

/** Of several elements about one column the first one counts. */
function readColumns(xml: string, worksheet: Tag, count: number): ColumnLayout[] {
  const layouts: ColumnLayout[] = [];
  /** Of each column the next one, from itself on, that no element before was about. */
  const free = Int32Array.from({ length: count + 1 }, (_, column) => column);
  for (const tag of children(xml, child(xml, worksheet, 'cols'))) {
    const { first, last } = columnsOf(xml, tag);
    const look = {
      width: sizeOf(xml, tag, 'width', MAX_WIDTH),
      hidden: isTrue(attribute(xml, tag, 'hidden')),
      style: numberOf(xml, tag, 'style') ?? 0,
    };
    for (
      let column = nextFree(free, first);
      column <= last && column < count;
      column = nextFree(free, column)
    ) {
      free[column] = column + 1;
      layouts.push({ column, ...look });
    }
  }
  return layouts;
}

/** Follows the steps from a column and shortens them on its way. */
function nextFree(free: Int32Array, from: number): number {
  let column = Math.min(from, free.length - 1);
  for (let next = free[column] ?? column; next !== column; next = free[column] ?? column) {
    free[column] = free[next] ?? next;
    column = next;
  }
  return column;
}

/** Excel's own limits of a row's height in points and a column's width in characters. */
export const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 255;

/** As many as there is room for: the others stay in the file and are not shown. */
function readRules(xml: string, from: number, budget: WorkbookBudget): FormulaRule[] {
  const rules: FormulaRule[] = [];
  for (const list of elementsBehind(xml, from, 'conditionalFormatting')) {
    const references = (attribute(xml, list, 'sqref') ?? '').split(/\s/u);
    if (!budget.areas.take(references.length)) return rules;
    const areas = references.map(parseArea).filter((area) => area !== null);
    const firstCell = references[0]?.split(':')[0] ?? '';
    for (const rule of children(xml, list)) {
      const formula = formulaOfRule(xml, rule, firstCell === '' ? 'A1' : firstCell);
      const look = numberOf(xml, rule, 'dxfId');
      if (formula === null || formula.length > MAX_FORMULA || look === null || areas.length === 0) continue;
      if (!budget.areas.take(areas.length)) return rules;
      rules.push({ areas, formula, look, priority: numberOf(xml, rule, 'priority') ?? 0 });
    }
  }
  return rules.sort((one, other) => one.priority - other.priority);
}

function readScales(xml: string, from: number, budget: WorkbookBudget): NumberScale[] {
  const scales: NumberScale[] = [];
  for (const list of elementsBehind(xml, from, 'conditionalFormatting')) {
    const area = parseArea(attribute(xml, list, 'sqref') ?? '');
    if (area === null) continue;
    for (const rule of children(xml, list)) {
      const scale = scaleOf(xml, rule);
      if (scale === null) continue;
      if (!budget.areas.take(1)) return scales;
      scales.push({ area, ...scale });
    }
  }
  return scales;
}

function scaleOf(xml: string, rule: Tag): ScaleLook | null {
  const type = attribute(xml, rule, 'type');
  if (type !== 'dataBar' && type !== 'colorScale') return null;
  const parts = [...children(xml, child(xml, rule, type))];
  const points = parts.filter(({ name }) => name === 'cfvo');
  const kinds = points.map((point) => attribute(xml, point, 'type')).join(' ');
  const colors = parts.flatMap((part) => {
    const rgb = part.name === 'color' ? attribute(xml, part, 'rgb') : null;
    return rgb !== null && /^[0-9a-f]{8}$/iu.test(rgb) ? [`#${rgb.slice(2).toUpperCase()}`] : [];
  });
  const [low, middle, high] = colors;
  if (kinds === 'num num' && type === 'dataBar') {
    const [start, end] = points.map((point) => numberOf(xml, point, 'val'));
    if (low === undefined || typeof start !== 'number' || typeof end !== 'number') return null;
    return { kind: 'bar', color: low, from: start, to: end };
  }
  if (kinds !== 'min percentile max' || high === undefined) return null;
  return low === undefined || middle === undefined ? null : { kind: 'shades', low, middle, high };
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
  return value === null || !Number.isFinite(Number(value)) ? null : Number(value);
}

/** A width or height; `null` where it is stated as none that Excel takes. */
function sizeOf(xml: string, tag: Tag | null, name: string, most: number): number | null {
  const size = numberOf(xml, tag, name);
  return size === null || size < 0 || size > most ? null : size;
}

/** A number of rows or columns, below Excel's limit. */
function countOf(xml: string, tag: Tag | null, name: string, limit: number): number {
  const count = numberOf(xml, tag, name) ?? 0;
  return Number.isInteger(count) && count > 0 && count < limit ? count : 0;
}
