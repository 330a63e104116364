import type { IRange, IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Area, NumberScale } from '../../core/workbook';
import { scaleRule } from '../univer/numberScales';
import type { WorkbookFormats } from '../../xlsx/styles/readCellFormats';
import type { FormulaRule } from '../../xlsx/readSheetLayout';
import type { FileTable } from '../../xlsx/readTables';
import type { ListedSheet, WorkbookPart } from '../../xlsx/package/workbookPart';
import { toUniverLook } from './fileStyles';

/** Univer's word for a name that belongs to the workbook. */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** What of a sheet of the file belongs to plugins of Univer's. */
export interface SheetResources {
  /** Univer's id of the sheet. */
  readonly id: string;
  readonly rules: readonly FormulaRule[];
  readonly scales: readonly NumberScale[];
  readonly tables: readonly FileTable[];
}

/** Defined names, conditional formats and tables of a file, as Univer's plugins keep them beside the cells. */
export function toResources(
  workbook: WorkbookPart,
  formats: WorkbookFormats,
  sheets: readonly SheetResources[],
): NonNullable<IWorkbookData['resources']> {
  const rules = sheets.map(
    (sheet) =>
      [
        sheet.id,
        [
          ...toRules(sheet.id, sheet.rules, formats),
          ...sheet.scales.map((scale, number) => scaleRule(`${sheet.id}-scale-${number}`, scale)),
        ],
      ] as const,
  );
  const tables = sheets.map((sheet) => [sheet.id, { tables: sheet.tables.map(toTable) }] as const);
  return [
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(toNames(workbook)) },
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(Object.fromEntries(rules)) },
    { name: 'SHEET_TABLE_PLUGIN', data: JSON.stringify(Object.fromEntries(tables)) },
  ];
}

/** Of a sheet of the file, the same whenever that file is read. */
export function sheetIdOf(sheet: ListedSheet): string {
  return `file-${sheet.sheetId}`;
}

export function toRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function toNames(workbook: WorkbookPart): Record<string, IDefinedNamesServiceParam> {
  const names = workbook.names.flatMap((name, number): IDefinedNamesServiceParam[] => {
    const sheet = name.scope === null ? null : workbook.sheets[name.scope];
    if (name.name.startsWith('_xlnm.') || sheet === undefined) return [];
    const isReference =
      /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(
        name.refersTo,
      );
    return [
      {
        id: `file-name-${number}`,
        name: name.name,
        formulaOrRefString: isReference ? name.refersTo : `=${name.refersTo}`,
        comment: '',
        localSheetId: sheet === null ? WORKBOOK_SCOPE : sheetIdOf(sheet),
        hidden: name.hidden,
      },
    ];
  });
  return Object.fromEntries(names.map((name) => [name.id, name]));
}

/** In the shape of `IConditionFormattingRule` of @univerjs/sheets-conditional-formatting. */
function toRules(sheetId: string, rules: readonly FormulaRule[], formats: WorkbookFormats): object[] {
  return rules.map((rule, number) => ({
    cfId: `${sheetId}-rule-${number}`,
    ranges: rule.areas.map(toRange),
    stopIfTrue: false,
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value: `=${rule.formula}`,
      style: toUniverLook(formats.differential[rule.look] ?? {}),
    },
  }));
}

/** In the shape of `ITableJson` of @univerjs/sheets-table. */
function toTable(table: FileTable): object {
  return {
    id: `file-table-${table.name}`,
    name: table.name,
    range: toRange(table.area),
    options: { showHeader: table.hasHeader, showFooter: table.hasTotals, tableStyleId: '' },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((displayName, number) => ({
      id: `${table.name}-${number}`,
      displayName,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
    meta: {},
  };
}
