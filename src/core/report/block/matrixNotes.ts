import type { MatrixSpot, ScoreMatrix } from '../../rank/ranking';
import { belongingOf } from '../../findings/belonging';
import type { Finding, FindingCode } from '../../findings/findings';
import type { CellNote } from '../../workbook';
import type { CoreTexts } from '../words/texts';

/** The zero-based columns of a matrix where the criteria are named, and of each unit. */
export interface MatrixColumns {
  readonly criterion: number;
  unit(unit: number): number;
}

/** The cells of a matrix that have a finding, each once. */
export interface MatrixNotes {
  /** Their rows are counted from the header: 0 is the header itself. */
  readonly cells: readonly CellNote[];
  /** How many of them have a finding. */
  readonly found: number;
  /** Cells with a finding beyond the most that a sheet takes. */
  readonly left: number;
}

/** What is said of one score that is no finding. */
interface ScoreNote {
  readonly leaf: number;
  readonly unit: number;
  readonly text: string;
}

/** More notes than anyone would read on one sheet; `Kiểm tra dữ liệu` lists every finding. */
const MOST_NOTES = 500;
const LONGEST_NOTE = 1_000;

/** Findings about the whole workbook, which stand at its first cell for want of a place. */
const OF_WORKBOOK: ReadonlySet<FindingCode> = new Set(['calculated-by-hand']);

/** Findings about how a score was appraised; as notes they say nothing against the score that counts. */
const OF_APPRAISAL: ReadonlySet<FindingCode> = new Set([
  'appraisal-missing',
  'appraised-above-self',
  'claimed-again',
  'cut-without-reason',
  'final-score-differs',
  'raised-without-explanation',
  'round-not-shown',
]);

function isOfMatrix({ code, severity }: Finding): boolean {
  return !OF_WORKBOOK.has(code) && !(OF_APPRAISAL.has(code) && severity === 'info');
}

/**
 * The findings of a block as notes on its matrix: on the score, on the criterion, or on the header of the unit that
 * each is about. Several on one cell stand below each other, in the order of the findings. One that is about nothing in
 * the matrix has no note, nor has one of the block as a whole.
 */
export function matrixNotes(
  matrix: Pick<ScoreMatrix, 'spot'>,
  findings: readonly Finding[],
  texts: Pick<CoreTexts, 'finding'>,
  columns: MatrixColumns,
  decided: readonly ScoreNote[] = [],
): MatrixNotes {
  const cells = new Map<string, { row: number; column: number; lines: Set<string>; said: number }>();
  for (const { leaf, unit, text } of decided) {
    const [row, column] = [1 + leaf, columns.unit(unit)];
    cells.set(`${String(row)} ${String(column)}`, { row, column, lines: new Set([text]), said: 1 });
  }
  for (const finding of findings) {
    const spot = isOfMatrix(finding) ? spotOf(finding, matrix) : null;
    if (spot === null) continue;
    const row = spot.leaf === null ? 0 : 1 + spot.leaf;
    const column = spot.unit === null ? columns.criterion : columns.unit(spot.unit);
    const key = `${String(row)} ${String(column)}`;
    const cell = cells.get(key) ?? { row, column, lines: new Set(), said: 0 };
    cells.set(key, cell);
    cell.lines.add(texts.finding(finding));
  }
  const shown = [...cells.values()].slice(0, MOST_NOTES);
  return {
    found: shown.filter(({ lines, said }) => lines.size > said).length,
    cells: shown.map(({ row, column, lines }) => ({ row, column, text: shortened([...lines].join('\n')) })),
    left: Math.max(0, cells.size - MOST_NOTES),
  };
}

/** What of the matrix a finding is about, which may be less than what its cell belongs to: a block's stands at a unit, too. */
function spotOf(finding: Finding, { spot: spotAt }: Pick<ScoreMatrix, 'spot'>): MatrixSpot | null {
  const spot = spotAt(finding.place);
  if (spot === null) return null;
  switch (belongingOf(finding)) {
    case 'block':
      return spot.leaf === null ? null : { leaf: spot.leaf, unit: null };
    case 'severalUnits':
      return spot.leaf === null ? null : spot;
    case 'sheet':
      return spot.leaf === null && !spot.isOwnSheet ? null : spot;
    case 'namedUnit':
    case 'cell':
      return spot;
  }
}

function shortened(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1).trimEnd()}…`;
}
