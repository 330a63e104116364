import type { Points } from '../../points';
import { isSumOf, toNumber } from '../../points';
import type { CriteriaSet, Leaf, SumOfLeaves } from '../model/assessment';
import { apartRowsOf } from '../bonusPenalty/apartRows';
import type { ApartRows, FoundApart } from '../bonusPenalty/apartRows';
import { NO_ROW } from './criterionNode';
import type { CriterionNode } from './criterionNode';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Place } from '../../workbook';
import { nameKey } from '../names/nameKey';
import type { Apart } from '../bonusPenalty/apartNames';
import { weightedMaxima } from '../weights/weightedSums';

/** A row above leaves: a field or a criterion with sub-criteria. Its leaves are those from `from` to before `to`. */
export type ParentRow = Omit<SumOfLeaves, 'isTotal'>;

/** Such a row whose max is not the sum of theirs. */
interface OddSum extends Omit<ParentRow, 'lastRow'> {
  readonly stated: Points;
  readonly sum: Points;
}

/** A row of bonus or penalty points with the rows below it that they are given in. */
export interface ApartParent {
  readonly kind: Apart;
  readonly code: string;
  readonly name: string;
  readonly row: number;
  readonly lastRow: number;
  readonly max: Points | null;
  /** Rows with a max or points of their own. */
  readonly parts: readonly number[];
}

/** A criteria set and the rows that are none of its leaves. */
export interface BuiltSet extends ApartRows {
  readonly set: CriteriaSet;
  readonly parents: readonly ParentRow[];
  readonly oddSums: readonly OddSum[];
  /** Of those that have points in their own row alone none. */
  readonly apartParents: readonly ApartParent[];
}

/** What the builder asks of the table that a tree was read from, whose nodes are told by their rows. */
export interface TreeSource {
  /** Whether points stand in any of the table's score columns in a node's row. */
  readonly isScored: (row: number) => boolean;
  /** Whether bonus or penalty points have a column of their own beside the criteria; left out where none may. */
  readonly hasColumn?: (kind: Apart) => boolean;
  /** Whether a node's max is a formula that has no value yet. */
  readonly isMaxWaiting: (row: number) => boolean;
  /** The address of a node's number or name. */
  readonly cellOf: (row: number) => string;
  /** Adds a finding at a node's number or at its max. */
  readonly reportAt: (part: 'number' | 'max', row: number, say: (place: Place) => Finding) => void;
}

/** Turns the tree into fields and leaves, and says where its numbers are not in order. */
export function criteriaSet(roots: readonly CriterionNode[], table: TreeSource): BuiltSet {
  const builder = new SetBuilder(table);
  builder.checkNumbers(roots);
  builder.checkParents(roots);
  builder.nameFields(roots);
  for (const root of roots) builder.addRoot(root);
  return builder.built();
}

/** Says where a row above leaves has a max that theirs do not add up to, as they are or as they are weighed. */
export function sayOddSums({ set, oddSums }: BuiltSet, table: TreeSource): void {
  for (const { code, name, row, from, to, stated, sum } of oddSums) {
    if (weightedMaxima(set, from, to).includes(stated)) continue;
    const facts = { code, name, stated: toNumber(stated), sum: toNumber(sum) };
    table.reportAt('max', row, (place) => finding('subtotal-differs', place, facts));
  }
}

class SetBuilder {
  private readonly fields: string[] = [];
  private readonly leaves: Leaf[] = [];
  private readonly parents: ParentRow[] = [];
  private readonly oddSums: OddSum[] = [];
  private readonly found: FoundApart[] = [];
  private readonly apartParents: ApartParent[] = [];
  /** What fields are called whose names are not theirs alone. */
  private readonly fieldNames = new Map<CriterionNode, string>();
  private readonly keys = new Set<string>();
  /** Rows of bonus and penalty points, which nothing but their names tells apart. */
  private readonly apart = new Set<string>();
  /** Names above the node that is being added, to tell apart leaves without a number. */
  private readonly above: string[] = [];

  constructor(private readonly table: TreeSource) {}

  built(): BuiltSet {
    const { fields, leaves, parents, oddSums, apartParents, found, table } = this;
    return { set: { fields, leaves }, parents, oddSums, apartParents, ...apartRowsOf(found, table) };
  }

  /** Tells fields of one name by their numbers, `Bộ máy (D)` and `Bộ máy (Đ)`. */
  nameFields(roots: readonly CriterionNode[]): void {
    const fields = roots.filter((root) => root.apart === null && root.code !== '' && this.isScored(root));
    const codes = new Map<string, Set<string>>();
    for (const { name, code } of fields) {
      const key = nameKey(name);
      codes.set(key, (codes.get(key) ?? new Set<string>()).add(code));
    }
    for (const field of fields) {
      if ((codes.get(nameKey(field.name))?.size ?? 0) > 1)
        this.fieldNames.set(field, `${field.name} (${field.code})`);
    }
  }

  addRoot(root: CriterionNode): void {
    if (root.apart !== null) {
      this.addApart(root, root.apart);
      return;
    }
    if (!this.isScored(root)) return;
    this.fields.push(this.fieldNames.get(root) ?? root.name);
    this.add(root);
  }

  /** Says where one number stands at two rows beside each other in the tree, which are not one by their names either. */
  checkNumbers(nodes: readonly CriterionNode[]): void {
    const seen = new Map<string, CriterionNode>();
    for (const node of nodes) {
      const { code, name, row } = node;
      const other = code === '' ? undefined : seen.get(code);
      if (other === undefined) seen.set(code, node);
      else if (nameKey(other.name) !== nameKey(name)) {
        const facts = { code, name, other: other.name, cell: this.table.cellOf(other.row) };
        this.table.reportAt('number', row, (place) => finding('number-repeated', place, facts));
      }
    }
  }

  /** Says where a number such as 1.1 stands without its 1 above it, while those beside it have theirs. */
  checkParents(roots: readonly CriterionNode[]): void {
    const orphans = roots.filter(({ code, apart }) => apart === null && code.includes('.'));
    const withChildren = roots.filter(({ children }) => children.length > 0).length;
    if (orphans.length === 0 || withChildren === 0) return;
    const seen = new Set<string>();
    for (const { code, row } of orphans) {
      const parent = code.slice(0, code.lastIndexOf('.'));
      if (seen.has(parent)) continue;
      seen.add(parent);
      const facts = { kind: 'parent', before: parent, after: code } as const;
      this.table.reportAt('number', row, (place) => finding('numbering-broken', place, facts));
    }
  }

  /** Adds the leaves below a node and returns the sum of their max. */
  private add(node: CriterionNode): Points {
    const from = this.leaves.length;
    const counted = node.children.filter((child) => child.apart === null && this.isScored(child));
    if (counted.length === 0) {
      for (const child of node.children) if (child.apart !== null) this.addApart(child, child.apart);
      return this.addLeaf(node);
    }
    this.checkNumbers(counted);
    this.above.push(node.name);
    let sum = 0;
    for (const child of node.children) {
      if (child.apart !== null) this.addApart(child, child.apart);
      else if (this.isScored(child)) sum += this.add(child);
    }
    this.above.pop();
    const { code, name, row, max } = node;
    const parent = { code, name, row, from, to: this.leaves.length };
    if (row !== NO_ROW) this.parents.push({ ...parent, lastRow: lastRowOf(node) });
    if (max !== null && !isSumOf(max, sum, parent.to - from))
      this.oddSums.push({ ...parent, stated: max, sum });
    return sum;
  }

  private addLeaf(node: CriterionNode): Points {
    const { code, name, row, max } = node;
    if (max === null || max <= 0) {
      const criterion = { code, name };
      this.table.reportAt('max', row, (place) =>
        this.table.isMaxWaiting(row)
          ? finding('formula-not-calculated', place, { criterion, text: '', max: 0 })
          : finding('max-missing', place, criterion),
      );
      return 0;
    }
    const field = this.fields.length - 1;
    const number = code === '' ? this.above.slice(1).map(nameKey).join('|') : code;
    const key = `${nameKey(this.fields[field] ?? '')}|${number}|${nameKey(name)}`;
    if (this.keys.has(key)) this.sayTwice(node);
    this.keys.add(key);
    this.leaves.push({ code, name, field, maxPoints: max, key, row });
    return max;
  }

  /** The rows whose points count: those below a heading where they have points, else the row itself. */
  private addApart(node: CriterionNode, kind: Apart, heading = ''): void {
    const { code, name, row, max } = node;
    if (heading === '') this.addApartParents(node, kind);
    const below = node.children.filter((child) => this.hasPoints(child));
    if (below.length > 0) {
      const before = this.found.length;
      for (const child of below) this.addApart(child, child.apart ?? kind, name);
      const parts = this.found.slice(before).map((part) => part.row);
      if (this.table.isScored(row)) this.found.push({ kind, name, row, max, heading, parts });
      return;
    }
    const key = `${kind}|${code}|${nameKey(name)}`;
    if (this.apart.has(key) && this.table.isScored(row)) {
      this.sayTwice(node, 'warning');
    }
    this.apart.add(key);
    this.found.push({ kind, name, row, max, heading });
  }

  private addApartParents(node: CriterionNode, kind: Apart): void {
    const { code, name, row, max, children } = node;
    const parts = this.partsOf(node);
    const isWhole = this.table.isScored(row) && !children.some((child) => this.hasPoints(child));
    if (parts.length === 0 || isWhole) return;
    this.apartParents.push({ kind, code, name, row, lastRow: lastRowOf(node), max, parts });
    for (const child of children) this.addApartParents(child, child.apart ?? kind);
  }

  /** Rows below a node in which bonus or penalty points are given. */
  private partsOf({ children }: CriterionNode): readonly number[] {
    return children.flatMap((child) => {
      const parts = this.partsOf(child);
      if (parts.length > 0) return parts;
      return child.max !== null || this.table.isScored(child.row) ? [child.row] : [];
    });
  }

  private sayTwice({ code, name, row }: CriterionNode, severity?: 'warning'): void {
    this.table.reportAt('max', row, (place) =>
      finding('duplicate-criterion', place, { code, name }, { severity }),
    );
  }

  private hasPoints(node: CriterionNode): boolean {
    return this.table.isScored(node.row) || node.children.some((child) => this.hasPoints(child));
  }

  /** A numbered row without max, score or such children is a remark under its criterion. */
  private isScored(node: CriterionNode): boolean {
    return (
      node.max !== null ||
      node.maxUnreadable ||
      node.children.some((child) => child.apart === null && this.isScored(child)) ||
      this.table.isScored(node.row)
    );
  }
}

function lastRowOf(node: CriterionNode): number {
  const last = node.children.at(-1);
  return last === undefined ? node.row : lastRowOf(last);
}
