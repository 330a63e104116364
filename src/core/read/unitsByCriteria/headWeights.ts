import { cellOfAddress } from '../../addresses/address';
import type { CellContent, Place, SheetSnapshot } from '../../workbook';
import type { ReadWeights, Weight, Weights } from '../model/assessment';
import { formatAt } from '../cells/cellFormat';
import type { BuiltSet } from '../criteria/criteriaSet';
import { all } from './criterionHeads';
import type { Head } from './criterionHeads';
import { readWeights } from '../criteria/criteriaWeights';
import { fieldsAlone } from './fieldLevel';
import type { FieldLevel } from './fieldLevel';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { UnitTableParts } from '../unitTables/unitTableParts';
import { lineWeights } from '../weights/weightLines';
import { isShareRow, labelledKind, weightInRow } from '../headers/weightRows';
import { typedText, weightAlone } from '../roles/dictionary/weightText';

/** A line of weights beside the heads: a row of the table, or the columns `Trọng số` of the criteria. */
interface WeightLine {
  readonly kind: Weights['kind'];
  /** The cell of a head's weight, by its row and column; `null` where the line has none. */
  readonly at: (head: Head) => { readonly row: number; readonly column: number } | null;
}

/**
 * The weights of a table of units × criteria (DOMAIN section 3, rule 11): in brackets behind the heads, in a row
 * `Trọng số` above or below them, over their heads (`Trọng số 40%`), or in a column of each criterion that says the same for every unit. They are read by the rules
 * of a table of criteria, of which the heads are the rows.
 */
export function headWeights(
  parts: UnitTableParts,
  level: FieldLevel,
  built: BuiltSet,
  findings: Finding[],
): ReadWeights {
  const { sheet, header } = parts;
  const heads = [...all(level.fields)];
  const unusable: Finding[] = [];
  const lines = [...rowLines(parts, level), ...columnLines(parts, heads, unusable)];
  findings.push(...unusable);
  const cells = heads.map((head) => lines.map((line) => line.at(head)));
  const turned: SheetSnapshot = {
    ...sheet,
    values: heads.map((head, at): CellContent[] => [
      head.weightText ?? head.text,
      ...(cells[at] ?? []).map((cell) => (cell === null ? null : contentAt(sheet, cell.row, cell.column))),
    ]),
    numberFormats: heads.map((_, at) => [
      'General',
      ...(cells[at] ?? []).map((cell) =>
        cell === null ? 'General' : (sheet.numberFormats[cell.row]?.[cell.column] ?? 'General'),
      ),
    ]),
  };
  const placeOf = (row: number, column: number): Place => {
    const head = heads[row];
    const cell = column > 0 ? cells[row]?.[column - 1] : null;
    const own = cell ?? { row: head?.row ?? header.firstRow, column: head?.column ?? 0 };
    return placeAt(sheet, own.row, own.column);
  };
  const columns = lines.map(({ kind }, at): HeaderColumn => {
    const role = kind === 'factor' ? 'factor' : 'weight';
    return { column: at + 1, row: 0, text: '', role, above: [] };
  });
  const read = readWeights(
    {
      sheet: turned,
      header: { firstRow: 0, dataRow: 0, columns, maxima: new Map() },
      nameColumn: 0,
      report: (row, column, say) => findings.push(say(placeOf(row, column))),
    },
    built,
    heads.map((_, at) => at),
  );
  if (read === 'unusable' || unusable.length > 0) return 'unusable';
  if (read === null) return lineWeights(sheet, header, parts.rows.endRow, built.set);
  const moved = (weights: readonly Weight[] | null) =>
    weights?.map((weight) => {
      const cell = cellOfAddress(weight.place.cell);
      const row = (cell?.row ?? 0) - turned.firstRow;
      return { ...weight, place: placeOf(row, (cell?.column ?? 0) - turned.firstColumn) };
    }) ?? null;
  return { ...read, leaves: moved(read.leaves), fields: moved(read.fields) };
}

/** Rows of weights among the header's and above the last unit: `Trọng số | 15% | 20% …`. */
function rowLines(
  { sheet, header, columns: { unit }, rows }: UnitTableParts,
  { fields }: FieldLevel,
): readonly WeightLine[] {
  const units = new Set(rows.units.map(({ row }) => row));
  const lines: WeightLine[] = [];
  for (let row = header.firstRow; row < rows.endRow; row++) {
    if (units.has(row)) continue;
    const label = labelledKind(sheet, row, unit);
    const alone = label === null && header.weightRows?.includes(row) === true ? kindAlone(sheet, row) : null;
    const shares = label === null && isShareRowOf(header, sheet, row, unit) ? 'share' : null;
    const kind = label ?? alone ?? shares;
    if (kind === null) continue;
    const filled = (column: number) =>
      label === null && shares === null
        ? weightInRow(sheet, row, column, unit) !== null
        : textAt(sheet, row, column) !== '';
    const ofFields = fieldsAlone(fields, filled);
    lines.push({
      kind,
      at: (head) => {
        const columns = ofFields?.get(head) ?? (ofFields === null ? head.columns : []);
        const found = columns.find(({ column }) => filled(column));
        return found === undefined ? null : { row, column: found.column };
      },
    });
  }
  return lines;
}

/** Below the units a row `Tỷ lệ` may say what share of the points they got. */
function isShareRowOf(header: HeaderBand, sheet: SheetSnapshot, row: number, unit: number): boolean {
  return header.weightRows?.includes(row) === true && isShareRow(sheet, row, unit);
}

/** What the first cell `Trọng số 40%` of a header row gives. */
function kindAlone(sheet: SheetSnapshot, row: number): Weights['kind'] | null {
  const texts = (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
  return texts.map(weightAlone).find((weight) => weight !== null)?.kind ?? null;
}

/** The columns `Trọng số` beside the points of criteria; one that says two things for two units cannot be used. */
function columnLines(
  { sheet, rows }: UnitTableParts,
  heads: readonly Head[],
  findings: Finding[],
): readonly WeightLine[] {
  const [first] = rows.units;
  if (first === undefined) return [];
  return (['weight', 'factor'] as const).flatMap((role): readonly WeightLine[] => {
    const columns = new Map(
      heads.flatMap((head) => {
        const own = head.columns.find((column) => column.role === role);
        return own === undefined ? [] : [[head, own.column] as const];
      }),
    );
    if (columns.size === 0) return [];
    const textOf = (row: number, column: number) =>
      typedText(contentAt(sheet, row, column), formatAt(sheet, row, column));
    for (const [head, column] of columns) {
      const other = rows.units.find(({ row }) => textOf(row, column) !== textOf(first.row, column));
      if (other === undefined) continue;
      const { code, name } = head;
      const facts = { why: 'columns', code, name, text: textOf(other.row, column) } as const;
      findings.push(finding('weights-unusable', placeAt(sheet, other.row, column), facts));
      return [];
    }
    const at = (head: Head) => {
      const column = columns.get(head);
      return column === undefined ? null : { row: first.row, column };
    };
    return [{ kind: role === 'factor' ? 'factor' : 'share', at }];
  });
}
