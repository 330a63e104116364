import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { readIssueMark } from '../../../src/core/issue/issueMark';
import { planIssue } from '../../../src/core/issue/planIssue';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { NO_DECISIONS } from '../../../src/core/gather/files/decisions';
import type { GatherDecisions } from '../../../src/core/gather/files/decisions';
import { planGather } from '../../../src/core/gather/planGather';
import type { GatherLine, GatherRun } from '../../../src/core/gather/sheets/gatherRun';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { CellContent, PlannedSheet, SheetSnapshot } from '../../../src/core/workbook';
import { forms, gathered } from '../../../src/locales/office/forms';
import { gather } from '../../../src/locales/vi/read/gather';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { NOW, workbook } from '../sheets';

/** A workbook with a criteria set and four communes, one of which has a former name. */
export const BOOK: readonly SheetSnapshot[] = [
  criteriaSheet(),
  unitList(['Xã A', 'Xã B', ['Xã C', 'Xã Cũ'], 'Xã D']),
];

interface Sent extends Partial<Pick<UnitFile, 'path' | 'saved' | 'content'>> {
  /** By the criterion's number, `TH` for the bonus: its self-score, evidence and explanation. */
  readonly cells?: Readonly<Record<string, readonly CellContent[]>>;
  /** Cells that the unit changed otherwise, by address. */
  readonly typed?: Readonly<Record<string, CellContent>>;
  /** The workbook that issued it. */
  readonly book?: readonly SheetSnapshot[];
  /** What it says of itself in its hidden name; `null` where that is gone. */
  readonly mark?: 'issued' | null;
  readonly tab?: string;
}

/** A form as it was issued to a unit, filled in. */
export function sent(unit: string, { cells = {}, typed = {}, book = BOOK, ...rest }: Sent = {}): UnitFile {
  const wish = { blocks: null, withLastYear: false, issues: [], now: NOW };
  const issued = planIssue(workbook(...book), defaultSettings, wish, forms).forms.find(
    (one) => one.unit === unit,
  );
  if (issued === undefined) throw new Error(`no form of ${unit}`);
  const { sheet, mark } = issued.form;
  const values = sheet.values.map((row) =>
    row.map(plannedContent).map((content) => (content === '' ? null : content)),
  );
  for (const row of values) {
    const own = cells[String(row[0] ?? (row[1] === 'Điểm thưởng' ? 'TH' : ''))];
    own?.forEach((content, index) => (row[3 + index] = plainContent(content)));
  }
  for (const [address, content] of Object.entries(typed)) {
    const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
    const row = values[Number(digits) - 1];
    if (row !== undefined) row[letter.charCodeAt(0) - 65] = plainContent(content);
  }
  const path = rest.path ?? `${unit}.xlsx`;
  return {
    path,
    hash: path.length.toString(16).padStart(16, '0'),
    saved: rest.saved ?? null,
    mark: rest.mark === null ? null : readIssueMark(mark),
    content: rest.content ?? [asSheet({ ...sheet, name: rest.tab ?? sheet.name, values })],
  };
}

function plainContent(content: CellContent): string | number | boolean | null {
  return typeof content === 'object' && content !== null ? content.error : content;
}

/** A planned sheet as it is read. */
export function asSheet({
  name,
  values,
  visibility,
}: Pick<PlannedSheet, 'name' | 'values' | 'visibility'>): SheetSnapshot {
  return {
    name,
    visibility,
    firstRow: 0,
    firstColumn: 0,
    values: values.map((row) => row.map(plannedContent).map((content) => (content === '' ? null : content))),
    numberFormats: values.map((row) => row.map(() => 'General')),
    resultMark: null,
  };
}

/** Every criterion that a unit scores, in full. */
export const FULL = { '1.1': [2], '1.2': [3], '2.1': [2], '2.3': [2] };

export function gatheredFrom(
  files: readonly UnitFile[],
  book: readonly SheetSnapshot[] = BOOK,
  settings: Settings = defaultSettings,
  decisions: GatherDecisions = NO_DECISIONS,
): GatherRun {
  return planGather(workbook(...book), files, settings, { ...gathered, ...gather }, null, decisions);
}

/** The workbook with what was gathered, as it is read again. */
export function bookAfter(
  { plan, edits }: GatherRun,
  book: readonly SheetSnapshot[] = BOOK,
): readonly SheetSnapshot[] {
  const kept = book.filter(({ name }) => !plan.replaces.includes(name));
  const edited = kept.map((sheet) => {
    const values = sheet.values.map((row) => [...row]);
    const width = values[0]?.length ?? 0;
    for (const { row, column, value } of edits.filter((edit) => edit.sheet === sheet.name)) {
      while (values.length <= row) values.push(new Array<CellContent>(width).fill(null));
      const line = values[row];
      if (line !== undefined) line[column] = value === '' ? null : value;
    }
    return { ...sheet, values, numberFormats: values.map((row) => row.map(() => 'General')) };
  });
  return [...edited, ...plan.sheets.map(asSheet)];
}

/** What the office types into a sheet of its workbook. */
export function typedInto(
  book: readonly SheetSnapshot[],
  name: string,
  row: number,
  column: number,
  content: CellContent,
): readonly SheetSnapshot[] {
  return book.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          values: sheet.values.map((cells, at) => (at === row ? cells.with(column, content) : cells)),
        }
      : sheet,
  );
}

export const statesOf = ({ lines }: GatherRun) => lines.map(({ file, unit, state }) => [file, unit, state]);
export const whysOf = ({ left }: GatherLine) => left.map(({ why, cell }) => [why, cell]);

/** Rows of a sheet that was planned, without their blank cells at the end. */
export function rowsOf({ plan }: GatherRun, name: string): readonly (readonly CellContent[])[] {
  const sheet = plan.sheets.find((one) => one.name === name);
  return (sheet?.values ?? []).map((row) => row.map((cell) => (isPlannedFormula(cell) ? cell.value : cell)));
}
