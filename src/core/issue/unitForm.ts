import { cellAddress } from '../addresses/address';
import { isOfSurvey, surveyMaxOf } from '../criteriaSets/blockSets';
import type { BlockSet } from '../criteriaSets/blockSets';
import { FIRST_COLUMN, MAX_COLUMN, setSheet } from '../criteriaSets/setSheet';
import type { SetColumn, SetSheet, SetSheetWords } from '../criteriaSets/setSheet';
import { weightColumn } from '../criteriaSets/weightColumn';
import type { Period } from '../period';
import { toNumber } from '../points';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import { plannedSheet } from '../report/layout/plannedSheet';
import type { Area, FormInput, InputRule, PlannedForm, PlannedValue, StyledArea } from '../workbook';
import type { LastScores } from './lastScores';
import { markText } from './issueMark';
import type { IssueMark } from './issueMark';

/** The words of a form. */
export interface FormWords extends SetSheetWords {
  readonly sheetName: string;
  /** The first word of each file's name. */
  readonly filePrefix: string;
  /** What follows it in the name of one file with the forms of several units. */
  readonly zip: (year: Period | null, block: string | null) => string;
  readonly self: string;
  readonly lastYear: (year: Period) => string;
  readonly evidence: string;
  readonly explanation: string;
  /** How it is filled in, and what is locked. */
  readonly howTo: string;
  readonly ofSurvey: string;
  /** At most 32 characters. */
  readonly refusalTitle: string;
  /** At most 255 characters. */
  readonly refusal: string;
  /** Below the table, right: place and date, who signs, how. */
  readonly signature: readonly [placeAndDate: string, office: string, how: string];
}

/** The empty sheet of a unit, with its scores of the year before where they are given. */
export function unitForm(
  set: BlockSet,
  mark: IssueMark,
  last: LastScores | null,
  words: FormWords,
): PlannedForm {
  const hasSurvey = set.surveyMaxima.some((max) => max > 0);
  const weights = weightColumn(set, words);
  const columns: readonly SetColumn[] = [
    ...(weights === null ? [] : [weights]),
    ...(last === null
      ? []
      : [{ header: words.lastYear(last.year), width: 9, isPoints: true, cell: last.scoreOf }]),
    { header: words.self, width: 9, isPoints: true, cell: () => null },
    { header: words.evidence, width: 30, isPoints: false, cell: () => null },
    { header: words.explanation, width: 30, isPoints: false, cell: () => null },
  ];
  const self = FIRST_COLUMN + columns.length - 3;
  const lines = [words.howTo, ...(hasSurvey ? [words.ofSurvey] : [])];
  const laid = setSheet(set, { unit: mark.unit, block: mark.block, lines }, columns, words);
  const { values, styles, merged, columnWidths, rowHeights, headerRow } = laid;
  const inputs = inputsOf(set, laid, self, words);
  const foot = signatureRows(words.signature, columnWidths.length);
  const sheet = plannedSheet(words.sheetName, null, [...values, ...foot], {
    styles: [
      ...styles,
      ...set.lines.flatMap((line): readonly StyledArea[] =>
        isOfSurvey(set, line) ? [{ area: cells(laid, line, self, 3), look: LOCKED }] : [],
      ),
      ...inputs.map(({ area }) => ({ area, look: OPEN })),
      ...signatureLooks(values.length, columnWidths.length),
    ],
    merged: [...merged, ...signatureAreas(values.length, columnWidths.length)],
    columnWidths,
    rowHeights,
    frozenRows: headerRow + 1,
    frozenColumns: 2,
    repeatedRows: [headerRow, headerRow],
  });
  return { sheet, inputs, mark: markText(mark) };
}

/** Light enough to be printed; what is open and what is locked differ in grey, too. */
const OPEN = { fill: '#FFF8DC' };
const LOCKED = { fill: '#D9D9D9' };

/** A self-score in each row that is scored but by the survey, and texts beside it. */
function inputsOf(set: BlockSet, laid: SetSheet, self: number, words: FormWords): readonly FormInput[] {
  return set.lines.flatMap((line): readonly FormInput[] => {
    if (line.kind === 'text' || line.kind === 'group' || isOfSurvey(set, line)) return [];
    const rule = ruleOf(set, line, laid.rowOf.get(line) ?? 0, self, words);
    return [
      { area: cells(laid, line, self, 1), rule },
      { area: cells(laid, line, self + 1, 2), rule: null },
    ];
  });
}

function cells({ rowOf }: SetSheet, line: CriteriaLine, column: number, columns: number): Area {
  return { row: rowOf.get(line) ?? 0, column, rows: 1, columns };
}

/** A number from 0 to what the unit can score of the max, or `KAD`; a penalty may be typed with its sign. */
function ruleOf(set: BlockSet, line: CriteriaLine, row: number, self: number, words: FormWords): InputRule {
  const { kind, maxPoints } = line;
  const score = cellAddress(row, self);
  const number = kind === 'leaf' ? score : `ABS(${score})`;
  const survey = toNumber(surveyMaxOf(set, line));
  const most = `$${cellAddress(row, MAX_COLUMN)}${survey === 0 ? '' : `-${survey}`}`;
  const limits = [
    `ISNUMBER(${score})`,
    ...(kind === 'leaf' ? [`${score}>=0`] : []),
    ...(maxPoints === null ? [] : [`${number}<=${most}`]),
  ];
  const formula = `=OR(AND(${limits.join(',')}),UPPER(TRIM(${score}))="KAD")`;
  return { formula, title: words.refusalTitle, refusal: words.refusal };
}

/** Columns that the signature takes, from the right. */
const SIGNED_COLUMNS = 2;
/** Rows for the signature and the stamp. */
const ROOM = 4;

function signatureRows(lines: FormWords['signature'], width: number): readonly (readonly PlannedValue[])[] {
  const before = new Array<null>(width - SIGNED_COLUMNS).fill(null);
  return [[], ...lines.map((line) => [...before, line]), ...new Array<null[]>(ROOM).fill([])];
}

function signatureAreas(row: number, width: number): readonly Area[] {
  return [1, 2, 3].map((below) => ({
    row: row + below,
    column: width - SIGNED_COLUMNS,
    rows: 1,
    columns: SIGNED_COLUMNS,
  }));
}

function signatureLooks(row: number, width: number): readonly StyledArea[] {
  const looks = [{ italic: true }, { bold: true }, { italic: true }];
  return signatureAreas(row, width).map((area, index) => ({
    area,
    look: { font: 'Times New Roman', align: 'center', ...looks[index] },
  }));
}
