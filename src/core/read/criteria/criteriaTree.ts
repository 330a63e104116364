import { given } from '../../lists';
import { isSumOf, toNumber } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { ApartRows } from '../bonusPenalty/apartRows';
import type { ApartTable } from '../bonusPenalty/apartTables';
import { criteriaSet, sayOddSums } from './criteriaSet';
import type { ApartParent, ParentRow, TreeSource } from './criteriaSet';
import type { CriteriaTable } from './criteriaTable';
import { readWeights } from './criteriaWeights';
import { withWeights } from '../model/assessment';
import type { CriteriaSet, Leaf } from '../model/assessment';
import { CriterionCodes } from '../words/criterionCode';
import { goesOn, isApartHeading } from './apartSections';
import { criterionColumns } from './fieldColumns';
import { fieldTree } from './fieldTree';
import { nodeOf } from './criterionNode';
import type { CriterionNode } from './criterionNode';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { isInEnglish } from '../headers/englishHeads';
import { isColumnNumbers } from '../headers/headerBand';
import type { HeaderBand } from '../headers/headerBand';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { withoutMistypedPenalties } from './rows/mistypedMaxima';
import { placeNumberless, sayNumberless } from './rows/numberlessRows';
import { readNumber, readScore } from '../cells/score';
import { NOT_CALCULATED } from '../cells/scoreColumn';
import { isTotalMoved } from '../cells/movedMaxima';
import { contentAt, placeAt } from '../cells/sheetCells';
import { doubtfulMaxima, withThousandMaxima } from '../cells/thousandMaxima';
import { numberGap } from './rows/numberGaps';
import { tableRows } from './rows/tableRows';
import { isStrayNumber, unreadRow } from './rows/unreadRows';
import type { TableRow, TotalRow } from './rows/tableRows';
import { weightedMaxima } from '../weights/weightedSums';
import { lineWeights } from '../weights/weightLines';
import { fieldWords, unnamedFields } from './unnamedFields';
import type { UnnamedFields } from './unnamedFields';
import { isCapitals, levelsWithoutNumbers } from './rows/unnumberedLevels';

/** The rows of a table of criteria, told apart. */
export interface CriteriaRows extends ApartRows {
  readonly set: CriteriaSet;
  /** Its fields are named nowhere in the table, see `unnamedFields`. */
  readonly hasUnnamedFields: boolean;
  /** Rows above leaves, the lower ones first. */
  readonly parents: readonly ParentRow[];
  readonly apartParents: readonly ApartParent[];
  /** The row of totals, `null` where there is none. */
  readonly totalRow: number | null;
  /** Small tables of bonus and penalty points below it. */
  readonly apartTables: readonly ApartTable[];
  readonly findings: readonly Finding[];
  /** What is to be said of a number that is missing, where no other sheet tells whether the criterion is. */
  readonly ofGap: readonly Finding[];
  /** First row below the table and those. */
  readonly endRow: number;
}

/**
 * Reads the rows below a header: criteria into a tree by their numbers (without any, by indentation or capitals),
 * option rows and signatures passed over, bonus, penalty and total rows apart. A criterion is a row whose max, or
 * whose children's, is given.
 */
export function readCriteria(
  sheet: SheetSnapshot,
  header: HeaderBand,
  valueColumns: readonly number[],
  known: readonly Finding[] = [],
): CriteriaRows {
  const findings: Finding[] = [...known];
  const scored = new Map<number, boolean>();
  const isScored = (row: number) => {
    const known = scored.get(row);
    if (known !== undefined) return known;
    const found = valueColumns.some((column) => typeof readScore(contentAt(sheet, row, column)) === 'number');
    scored.set(row, found);
    return found;
  };
  /** Rows of which something is said. */
  const told = new Set<number>();
  const table: CriteriaTable = {
    sheet,
    columns: criterionColumns(sheet, header, isScored),
    isScored,
    report: (row, column, say) => {
      told.add(row);
      findings.push(say(placeAt(sheet, row, column)));
    },
  };
  const {
    rows: printed,
    totals,
    partRows,
    apartTables,
    endRow,
  } = tableRows(sheet, header.dataRow, table.columns);
  const indexes = new Set(header.columns.flatMap(({ role, column }) => (isPoints(role) ? [] : [column])));
  const points = valueColumns.filter((column) => !indexes.has(column));
  const pointsIn = (row: number) =>
    points.flatMap((column) => readNumber(contentAt(sheet, row, column)) ?? []);
  const rows = withoutMistypedPenalties(printed, pointsIn);
  const thousands = withThousandMaxima(
    sheet,
    [...rows, ...totals],
    [table.columns.max],
    points,
    SURELY_ABOVE,
  );
  if (thousands.findings.length > 0)
    return readCriteria(thousands.sheet, header, valueColumns, thousands.findings);
  const { roots: printedRoots, findings: merged } =
    table.columns.groups.length > 0
      ? fieldTree(rows, table, treeOf)
      : { roots: treeOf(rows, table, true), findings: [] };
  findings.push(...merged);
  const numberless = printedRoots.flatMap((root) => placeNumberless(root, null, table));
  // A row that was left out for want of a number may be the field's.
  const isWhole = !findings.some(({ code }) => code === 'criterion-number-missing');
  const { roots, by: unnamed } = isWhole
    ? withFields(printedRoots, header, table)
    : { roots: printedRoots, by: null };
  const hasColumn = (kind: ColumnRole) => header.columns.some(({ role }) => role === kind);
  const source = { ...sourceOf(table), hasColumn };
  const unweighted = criteriaSet(roots, source);
  sayNumberless(numberless, unweighted.set.leaves.length, table);
  const weights =
    readWeights(
      {
        sheet,
        header,
        nameColumn: table.columns.name,
        fieldColumns: table.columns.groups,
        report: table.report,
      },
      unweighted,
      rows.map(({ row }) => row),
    ) ?? lineWeights(sheet, header, endRow, unweighted.set);
  const set = withWeights(unweighted.set, weights);
  const built = { ...unweighted, set };
  sayOddSums(built, source);
  const maxColumn = table.columns.max;
  const stated = set.leaves.map(({ row, maxPoints }) => {
    return { max: toNumber(maxPoints), cells: [{ row, column: maxColumn }] };
  });
  findings.push(...doubtfulMaxima(sheet, stated));
  const sum = built.set.leaves.reduce((points, leaf) => points + leaf.maxPoints, 0);
  const total = totalOf(totals, built.set.leaves, sum);
  const sums = [sum, sum + built.bonusMax, ...weightedMaxima(set)];
  const totalMax = total?.max ?? null;
  if (total !== null && totalMax !== null && !sums.some((one) => isSumOf(totalMax, one, set.leaves.length))) {
    const facts = { stated: toNumber(totalMax), sum: toNumber(sum) };
    table.report(total.row, table.columns.max, (place) => finding('total-differs', place, facts));
  }
  const maxima = set.leaves.map(({ maxPoints }) => toNumber(maxPoints));
  const last = set.leaves.at(-1);
  if (total !== null && totalMax === null && last !== undefined && isScored(total.row)) {
    const facts = { stated: maxima.at(-1) ?? 0, sum: toNumber(sum - last.maxPoints), isMoved: true } as const;
    if (isTotalMoved(maxima, pointsIn(last.row)))
      table.report(total.row, table.columns.max, (place) => finding('total-differs', place, facts));
  }
  const isSurveyed = header.columns.some(({ role }) => role === 'survey');
  const taken = new Set([
    ...built.set.leaves.map(({ row }) => row),
    ...built.parents.map(({ row }) => row),
    ...built.bonusRows,
    ...built.penaltyRows,
    ...built.apartRounds.flatMap(({ others, isUnsure }) => (isUnsure ? [] : others)),
    ...built.apartSums.map(({ row }) => row),
    ...built.apartMaxRows,
    ...totals.map(({ row }) => row),
    ...partRows,
    ...apartTables.flatMap(({ rows }) => rows),
    ...told,
  ]);
  return {
    ...built,
    hasUnnamedFields: unnamed !== null,
    totalRow: total?.row ?? null,
    apartTables,
    ofGap: given(totalMax === null ? numberGap(roots) : null, ({ row, before, after }) =>
      finding('numbering-broken', placeAt(sheet, row, table.columns.code ?? table.columns.name), {
        kind: 'criterion',
        before,
        after,
      }),
    ),
    findings: [
      ...findings.map((one) => (unnamed === 'one' ? asOneField(one) : one)),
      ...unreadInside(sheet, header.dataRow, endRow, taken, { columns: valueColumns, isSurveyed }),
    ],
    endRow,
  };
}

/** Whether a column may hold points: an index of 90 % says nothing of the max. */
function isPoints(role: ColumnRole | null): boolean {
  return role === null || SCORE_ROLES.has(role);
}

/** So many times a max no score is by a slip. */
const SURELY_ABOVE = 10;

function sourceOf({ sheet, columns, isScored, report }: CriteriaTable): TreeSource {
  const number = columns.code ?? columns.name;
  return {
    isScored,
    isMaxWaiting: (row) => {
      const content = contentAt(sheet, row, columns.max);
      return typeof content === 'object' && content?.error === NOT_CALCULATED;
    },
    cellOf: (row) => placeAt(sheet, row, number).cell,
    reportAt: (part, row, say) => {
      report(row, part === 'max' ? columns.max : number, say);
    },
  };
}

/** Rows into a tree; of a whole table it is said by what its levels are told, where numbers do not. */
function treeOf(rows: readonly TableRow[], table: CriteriaTable, isWhole = false): CriterionNode[] {
  const codes = new CriterionCodes(rows.map(({ code }) => code.text));
  const numbered = rows.some(({ code }) => codes.read(code) !== null);
  return numbered ? numberedTree(rows, table) : unnumberedTree(rows, table, isWhole);
}

/** Without numbers each row is a criterion then, and no field. */
function asOneField(one: Finding): Finding {
  return one.code === 'table-not-numbered' ? { ...one, facts: { by: 'criteria' } } : one;
}

/** The tree with the fields that the table does not name, which is said. */
function withFields(
  printed: readonly CriterionNode[],
  header: HeaderBand,
  table: CriteriaTable,
): UnnamedFields {
  const { groups, name } = table.columns;
  if (groups.length > 0) return { roots: printed, by: null };
  const { roots, by } = unnamedFields(printed, fieldWords(isInEnglish(header.columns)));
  const first = printed.find(({ apart }) => apart === null);
  if (by !== null && first !== undefined) {
    const names = roots.filter(({ apart }) => apart === null).map((field) => field.name);
    table.report(first.row, name, (place) =>
      finding('fields-assumed', place, { name: names.join(', '), by }),
    );
  }
  return { roots, by };
}

/** Rows of a table that no criterion, total or sum has and in which points stand. */
function unreadInside(
  sheet: SheetSnapshot,
  fromRow: number,
  endRow: number,
  taken: ReadonlySet<number>,
  { columns, isSurveyed }: { readonly columns: readonly number[]; readonly isSurveyed: boolean },
): readonly Finding[] {
  const findings: Finding[] = [];
  for (let row = fromRow; row < endRow; row++) {
    if (taken.has(row)) continue;
    const column = columns.find((one) => isStrayNumber(sheet, row, one, isSurveyed));
    if (column !== undefined && !isColumnNumbers(sheet, row)) findings.push(unreadRow(sheet, row, column));
  }
  return findings;
}

/** The last row of totals, unless its max is that of the criteria since the one above it only. */
function totalOf(totals: readonly TotalRow[], leaves: readonly Leaf[], sum: Points): TotalRow | null {
  const last = totals.at(-1) ?? null;
  const above = totals.at(-2);
  if (last === null || above === undefined || last.max === null || last.max === sum) return last;
  const part = leaves
    .filter(({ row }) => row > above.row && row < last.row)
    .reduce((points, leaf) => points + leaf.maxPoints, 0);
  return part === last.max ? null : last;
}

/** The first number of a list: a bonus heading without a number has those below it that begin again. */
const FIRST = /^(1|I|A|a)$/u;

/** Rows into a tree by their numbers; headings in capitals without a number above numbers that begin again too. */
function numberedTree(rows: readonly TableRow[], table: CriteriaTable): CriterionNode[] {
  const codes = new CriterionCodes(rows.map(({ code }) => code.text));
  const roots: CriterionNode[] = [];
  const path: CriterionNode[] = [];
  const headings = headingsInCapitals(rows);
  const ofNumbers = table.columns.code ?? table.columns.name;
  let open: CriterionNode | null = null;
  let section: { readonly node: CriterionNode; depth: number } | null = null;
  /** A section whose own number is of the same kind as those below it. */
  let below: { readonly node: CriterionNode; depth: number } | null = null;
  const attach = (node: CriterionNode) => {
    while ((path.at(-1)?.depth ?? -1) >= node.depth) path.pop();
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  };
  for (const [index, row] of rows.entries()) {
    const code = codes.read(row.code, rows[index + 1]?.code);
    if (code === null && row.code.date !== null) {
      const { day, month, year } = row.code.date;
      const facts = { text: `${String(day)}/${String(month)}/${String(year)}`, name: row.name };
      table.report(row.row, ofNumbers, (place) => finding('number-is-date', place, facts));
    }
    if (code !== null) {
      const node = nodeOf(row, code.code, code.depth);
      // `1` and `2` below `III Điểm thưởng`, in a table whose criteria have such numbers, too.
      if (below !== null && !goesOn(below, code.code)) section = below = null;
      if (code.code === '1' && isApartHeading(open) && code.depth <= open.depth)
        section = below = { node: open, depth: code.depth };
      if (section?.depth === 0 && path.length > 0 && FIRST.test(code.code)) section.depth = code.depth;
      if (section !== null && section.depth > 0 && code.depth >= section.depth) {
        section.node.children.push(node);
      } else {
        section = null;
        attach(node);
      }
      open = node;
      if (code.repaired !== null) {
        const facts = { old: code.repaired, new: code.code, name: row.name };
        table.report(row.row, ofNumbers, (place) => finding('number-repaired', place, facts));
      }
    } else if (row.apart !== null) {
      open = nodeOf(row, '', 0);
      section = { node: open, depth: 0 };
      roots.push(open);
    } else if (headings && isCapitals(row.name)) {
      codes.restart();
      open = nodeOf(row, '', 0);
      attach(open);
    } else if (open !== null) open.beside.push(row);
    else if (row.max !== null && !row.option) {
      const facts = { name: row.name };
      table.report(row.row, table.columns.name, (place) => finding('criterion-number-missing', place, facts));
    }
  }
  return roots;
}

/** Whether the fields are rows in capitals without a number: the first row is one, above a first number 1. */
function headingsInCapitals(rows: readonly TableRow[]): boolean {
  const isHeading = rows
    .slice(0, 1)
    .some(({ code, apart, name }) => code.text === '' && apart === null && isCapitals(name));
  return isHeading && /^\(?0?1[).]?$/u.test(rows.find(({ code }) => code.text !== '')?.code.text ?? '');
}

function unnumberedTree(rows: readonly TableRow[], table: CriteriaTable, isWhole: boolean): CriterionNode[] {
  const named = rows.filter(({ option, apart }) => !option && apart === null);
  const { by, depths } = levelsWithoutNumbers(named);
  const roots: CriterionNode[] = rows.filter(({ apart }) => apart !== null).map((row) => nodeOf(row, '', 0));
  const path: CriterionNode[] = [];
  named.forEach((row, index) => {
    const node = nodeOf(row, '', depths[index] ?? 0);
    while ((path.at(-1)?.depth ?? -1) >= node.depth) path.pop();
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  });
  const first = named.find(({ max }) => max !== null);
  if (isWhole && first !== undefined) {
    const severity = by === 'none' ? 'warning' : 'info';
    table.report(first.row, table.columns.name, (place) =>
      finding('table-not-numbered', place, { by }, { severity }),
    );
  }
  return roots;
}
