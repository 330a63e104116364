import type { Worksheet } from '@univerjs/core';
import { univerData } from './univerBook';
import { computeRanking } from '../../src/core/run/run';
import type { RankingRun } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import type { ComputeOptions } from '../../src/excel/writing/writeComputed';
import { core as texts } from '../../src/locales/vi/core';
import { NOW, unitSheet } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import type { HeadlessExcel } from './headlessExcel';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { TableManager } from '@univerjs/sheets-table';

/** Names of the officer's own sheets. */
export const ownSheets = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế', 'Ghi chú'];

/**
 * An officer's workbook with everything that must not change: score sheets, and a sheet with formulas, looks, widths,
 * hidden rows and columns, a frozen header, a table, highlights, a name, an input message, page set-up.
 */
export async function officersBook(): Promise<HeadlessExcel> {
  const [first = '', second = '', third = '', notes = ''] = ownSheets;
  const scores = [
    unitSheet(first, [2, 3, 5]),
    unitSheet(second, [0, 3, 4]),
    unitSheet(third, [1, 2.5, 5]),
  ].map(({ name, values }) => ({ name, values }));
  const own = {
    name: notes,
    values: [
      ['Đơn vị', 'Ghi chú', 'Tổng'],
      ['Sở Nội vụ', '=1+1', 1],
      ['Sở Y tế', '@x', 0.85],
    ],
    numberFormats: { '2,2': '0.0%' },
    hiddenRows: [6],
    hiddenColumns: [4],
  };
  const excel = headlessExcel(univerData(...scores, own));
  await excel.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem(notes);
    sheet.getRange('E1').formulas = [["='Sở Nội vụ'!E6*2"]];
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A1:C1').format.fill.color = '#FFEB9C';
    sheet.getRange('B1:B1').format.columnWidth = 200;
    sheet.freezePanes.freezeRows(1);
    sheet.tables.add(sheet.getRange('A1:C3'), true);
    const { custom } = sheet.getRange('C2:C3').conditionalFormats.add('Custom');
    custom.rule.formula = '=C2<1';
    custom.format.font.color = '#9C0006';
    names.add('TổngĐiểm', sheet.getRange('C2'));
    sheet.getRange('A2').dataValidation.prompt = { showPrompt: true, title: 'Nhớ', message: 'hỏi lại' };
    sheet.pageLayout.orientation = 'Landscape';
    sheet.tabColor = '#00FF00';
    await context.sync();
    // Waits until it is calculated.
    sheet.getRange('E1').load('values');
    await context.sync();
  });
  return excel;
}

/** All that Univer and the host know of some sheets, as text; of the whole workbook where none are named. */
export function everythingOf({ workbook, univer }: HeadlessExcel, names?: readonly string[]): string {
  const injector = univer.__getInjector();
  const unit = workbook.getUnitId();
  const { styles } = workbook.getSnapshot();
  const isMeant = (sheet: Worksheet) => names?.includes(sheet.getName()) ?? true;
  const [sheets, others] = [
    workbook.getSheets().filter(isMeant),
    workbook.getSheets().filter((sheet) => !isMeant(sheet)),
  ];
  const otherIds = new Set<string | undefined>(others.map((sheet) => sheet.getSheetId()));
  const definedNames = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {});
  const everything = {
    sheets: sheets.map((sheet) => ({
      // Room beyond the cells grows when cells are looked at; it holds nothing.
      ...sheet.getSnapshot(),
      rowCount: 0,
      columnCount: 0,
      tables: injector
        .get(TableManager)
        .getTablesBySubunitId(unit, sheet.getSheetId())
        .map((table) => table.toJSON()),
      highlights: injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, sheet.getSheetId()),
    })),
    names: definedNames.filter(({ localSheetId }) => !otherIds.has(localSheetId)),
    active: names === undefined ? workbook.getActiveSheet().getName() : null,
  };
  const resolved = (key: string, value: unknown) =>
    key === 's' && typeof value === 'string' ? (styles[value] ?? value) : value;
  return JSON.stringify(everything, resolved, 1);
}

export const isLog = (name: string): boolean => name.startsWith('Nhật ký');

/** Values, formulas, formats and marks of all sheets but the log. */
export function contents({ sheets }: WorkbookSnapshot) {
  return sheets
    .filter(({ name }) => !isLog(name))
    .map((sheet) => ({ ...sheet, tables: sheet.tables?.length }));
}

/**
 * Ranks the open workbook as `rankOpenWorkbook` does and writes some of its result sheets: those with a table, highlights,
 * charts and figures that are hidden, and feedback sheets. For what is tried at each sync of a run: whether all is taken
 * back does not depend on how many sheets there are.
 */
export function rankInPart(options: ComputeOptions = {}): Promise<RankingRun> {
  return writeComputed((snapshot) => {
    const run = computeRanking(snapshot, defaultSettings, texts, NOW);
    const sheets = run.plan.sheets.filter(({ name }) =>
      /^(?:Xếp hạng|Ma trận|Biểu đồ|Nhật ký|Phiếu)/u.test(name),
    );
    return { ...run, plan: { ...run.plan, sheets, activate: sheets[0]?.name ?? '' } };
  }, options);
}

/** All that is to be seen of sheets, in the order of their tabs: what programs number anew left out. */
export function lookOf(excel: HeadlessExcel, isMeant: (name: string) => boolean = () => true): unknown {
  const names = excel.workbook.getSheets().map((sheet) => sheet.getName());
  const { sheets } = JSON.parse(everythingOf(excel, names.filter(isMeant)), (key, value: unknown) =>
    NUMBERED_ANEW.has(key) ? undefined : typeof value === 'string' ? value.replace(NUMBER_ANEW, '') : value,
  ) as { sheets: unknown };
  return { names, sheets };
}

const NUMBERED_ANEW = new Set([
  'id',
  'cfId',
  'subUnitId',
  'localSheetId',
  'displayName',
  'rangeId',
  'sheetId',
]);
const NUMBER_ANEW = /^#gid=[^&]*|(?<=^(?:Table|CCHC_Bang_))\d+$/u;
