import { pointsOf } from '../points';
import type { Points } from '../points';
import type { Place, SheetSnapshot } from '../workbook';
import type { CriteriaSet, Leaf } from './assessment';
import { CriterionCodes } from './criterionCode';
import type { Finding } from './findings';
import type { HeaderBand } from './headerBand';
import { isTotalLabel, roleOfHeader } from './headers';
import { readNumber } from './score';
import { contentAt, placeAt, textAt } from './sheetCells';
import { fold } from './text';

/** The rows of a table of criteria, told apart. */
export interface CriteriaRows {
  readonly set: CriteriaSet;
  /** Rows whose scores are bonus or penalty points, not criteria. */
  readonly bonusRows: readonly number[];
  readonly penaltyRows: readonly number[];
  readonly findings: readonly Finding[];
  /** First row below the table. */
  readonly endRow: number;
}

interface Node {
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  readonly row: number;
  readonly max: Points | null;
  readonly children: Node[];
}

/** `1.1.4  Mức độ thực hiện…` in one cell. */
const CODE_AND_NAME = /^((?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])(?=[.)\s]))[.)]?\s+(\S.*)$/u;
/** `Ban hành kịp thời: 1`, `Từ 80% đến 90%: 0,5 điểm`: an option, not a criterion; so is what stands without a number below a criterion that has its max. */
const OPTION = /:\s*-?\d+([.,]\d+)?\s*(đ|điểm)?\.?$/iu;

/**
 * Reads the rows below a header: criteria into a tree by their numbers, option rows and signatures passed over,
 * bonus, penalty and total rows apart. A criterion is a row with a number whose max, or whose children's, is given.
 */
export function readCriteria(
  sheet: SheetSnapshot,
  header: HeaderBand,
  valueColumns: readonly number[],
): CriteriaRows {
  const columns = criterionColumns(header);
  const codes = new CriterionCodes();
  const roots: Node[] = [];
  const path: Node[] = [];
  const bonusRows: number[] = [];
  const penaltyRows: number[] = [];
  const findings: Finding[] = [];
  let statedTotal: { max: Points; place: Place } | null = null;
  let row = header.dataRow;
  for (; row < sheet.values.length; row++) {
    const label = labelOf(sheet, row, columns);
    if (label === null) continue;
    const max = maxAt(sheet, row, columns.max);
    if (label.code === '' || isTotalLabel(label.code)) {
      if (isTotalLabel(label.name) || isTotalLabel(label.code)) {
        if (max !== null) statedTotal = { max, place: placeAt(sheet, row, columns.max) };
        continue;
      }
    }
    const role = roleOfHeader(label.name);
    if (role === 'bonus' || role === 'penalty') {
      (role === 'bonus' ? bonusRows : penaltyRows).push(row);
      continue;
    }
    if (statedTotal !== null && label.code === '' && max === null) break;
    const code = label.code === '' ? null : codes.read(label.code);
    if (code === null) {
      if (max !== null && !OPTION.test(label.name) && (path.at(-1)?.max ?? null) === null) {
        findings.push(
          finding('criterion-number-missing', 'error', sheet, row, columns.name, { name: label.name }),
        );
      }
      continue;
    }
    const node: Node = { code: code.code, name: label.name, depth: code.depth, row, max, children: [] };
    while ((path.at(-1)?.depth ?? 0) >= node.depth) path.pop();
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  const set = new SetBuilder(sheet, columns.max, valueColumns, findings).build(roots);
  const sum = set.leaves.reduce((total, leaf) => total + leaf.maxPoints, 0);
  if (statedTotal !== null && statedTotal.max !== sum) {
    findings.push({
      code: 'total-differs',
      severity: 'warning',
      place: statedTotal.place,
      block: null,
      params: { stated: String(statedTotal.max / 1e6), sum: String(sum / 1e6) },
    });
  }
  return { set, bonusRows, penaltyRows, findings, endRow: row };
}

interface CriterionColumns {
  readonly code: number | null;
  readonly name: number;
  readonly max: number;
}

/** Where number, name and max stand: of two name columns (`Tiêu chí | Nội dung`) the left one holds the number. */
function criterionColumns(header: HeaderBand): CriterionColumns {
  const of = (role: string) =>
    header.columns.filter((column) => column.role === role).map((column) => column.column);
  const names = of('name');
  const max = of('max')[0] ?? 0;
  const code = of('code')[0];
  if (code !== undefined) return { code, name: names[0] ?? code + 1, max };
  return names.length > 1
    ? { code: names[0] ?? 0, name: names[1] ?? 0, max }
    : { code: null, name: names[0] ?? 0, max };
}

/** The number and name of a row; `null` when it has neither. */
function labelOf(
  sheet: SheetSnapshot,
  row: number,
  columns: CriterionColumns,
): { code: string; name: string } | null {
  const name = textAt(sheet, row, columns.name);
  const code = columns.code === null ? '' : textAt(sheet, row, columns.code);
  if (name === '' && code === '') return null;
  if (code !== '') return name === '' ? splitLabel(code) : { code, name };
  return splitLabel(name);
}

function splitLabel(text: string): { code: string; name: string } {
  const match = CODE_AND_NAME.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined
    ? { code: match[1], name: match[2] }
    : { code: '', name: text };
}

function maxAt(sheet: SheetSnapshot, row: number, column: number): Points | null {
  const value = readNumber(contentAt(sheet, row, column));
  return value === undefined ? null : (pointsOf(value) ?? null);
}

/** Turns the tree into fields and leaves, and says where its numbers do not add up. */
class SetBuilder {
  private readonly fields: string[] = [];
  private readonly leaves: Leaf[] = [];
  private readonly keys = new Set<string>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly maxColumn: number,
    private readonly valueColumns: readonly number[],
    private readonly findings: Finding[],
  ) {}

  build(roots: readonly Node[]): CriteriaSet {
    for (const root of roots) {
      if (!this.isScored(root)) continue;
      this.fields.push(root.name);
      this.add(root, this.fields.length - 1);
    }
    return { fields: this.fields, leaves: this.leaves };
  }

  /** Adds the leaves below a node and returns the sum of their max. */
  private add(node: Node, field: number): Points {
    const children = node.children.filter((child) => this.isScored(child));
    if (children.length === 0) return this.addLeaf(node, field);
    const sum = children.reduce((total, child) => total + this.add(child, field), 0);
    if (node.max !== null && node.max !== sum) {
      this.report('subtotal-differs', 'warning', node, {
        code: node.code,
        name: node.name,
        stated: String(node.max / 1e6),
        sum: String(sum / 1e6),
      });
    }
    return sum;
  }

  private addLeaf(node: Node, field: number): Points {
    if (node.max === null || node.max <= 0) {
      this.report('max-missing', 'error', node, { code: node.code, name: node.name });
      return 0;
    }
    const key = `${fold(this.fields[field] ?? '')}|${node.code}|${fold(node.name)}`;
    if (this.keys.has(key))
      this.report('duplicate-criterion', 'error', node, { code: node.code, name: node.name });
    this.keys.add(key);
    this.leaves.push({ code: node.code, name: node.name, field, maxPoints: node.max, key, row: node.row });
    return node.max;
  }

  /** A numbered row without max, score or such children is a remark under its criterion. */
  private isScored(node: Node): boolean {
    return (
      node.max !== null ||
      node.children.some((child) => this.isScored(child)) ||
      this.valueColumns.some((column) => typeof contentAt(this.sheet, node.row, column) === 'number')
    );
  }

  private report(
    code: Finding['code'],
    severity: Finding['severity'],
    node: Node,
    params: Readonly<Record<string, string>>,
  ): void {
    this.findings.push(finding(code, severity, this.sheet, node.row, this.maxColumn, params));
  }
}

function finding(
  code: Finding['code'],
  severity: Finding['severity'],
  sheet: SheetSnapshot,
  row: number,
  column: number,
  params: Readonly<Record<string, string>>,
): Finding {
  return { code, severity, place: placeAt(sheet, row, column), block: null, params };
}
