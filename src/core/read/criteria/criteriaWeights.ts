import type { Unusable } from '../../findings/errors';
import { finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import type { ReadWeights, Weight, Weights } from '../model/assessment';
import { formatAt } from '../cells/cellFormat';
import { cellFields, columnsOfFields, sayAssumed } from './cellFields';
import type { BuiltSet, ParentRow } from './criteriaSet';
import type { ReportAt } from './criteriaTable';
import type { HeaderBand } from '../headers/headerBand';
import { weightOfName } from '../roles/headerMax';
import { areWhole, scaledShares, sharesRead, sumOf } from '../roles/shareScale';
import type { Shares } from '../roles/shareScale';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { tidy } from '../cells/text';
import { typedText, weightInCell } from '../roles/dictionary/weightText';
import type { TextWeight, TypedWeight } from '../roles/dictionary/weightText';

/** A table of criteria whose weights are read. */
export interface WeightedTable {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  /** The column of the criteria's names, which may have weights in them. */
  readonly nameColumn: number;
  /** The columns of the fields that stand beside their criteria; left out where fields have rows. */
  readonly fieldColumns?: readonly number[];
  readonly report: ReportAt;
}

/** A row of the tree with what it says of its weight. */
interface WeightedNode {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** Its leaves: those from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly isLeaf: boolean;
  readonly isField: boolean;
  readonly typed: (TypedWeight & { readonly kind: Weights['kind']; readonly column: number }) | null;
}

/**
 * The weights of a table of criteria (DOMAIN section 3, rule 11): of a column `Trọng số` or `Hệ số`, or behind
 * the names. Of shares every leaf has one, or every field, or both: a field's is then the sum of its leaves', or the
 * leaves' of each field add up to the whole. Of factors each leaf has one, its own or that of a row above it. Anything
 * else is an error that names the cell.
 *
 * @param rows all rows of the table but its sums
 */
export function readWeights(table: WeightedTable, built: BuiltSet, rows: readonly number[]): ReadWeights {
  const columns = table.header.columns.filter(({ role }) => role === 'weight' || role === 'factor');
  const reader = new WeightReader(table, built);
  const named = built.set.leaves.length > 0 && reader.hasNamedWeights();
  if (columns.length === 0 && !named) return null;
  const weights = reader.read(
    columns.map(({ column, role }) => ({ column, kind: role === 'factor' ? 'factor' : 'share' })),
    rows,
  );
  return reader.stopped ? 'unusable' : weights;
}

interface WeightColumn {
  readonly column: number;
  readonly kind: Weights['kind'];
}

class WeightReader {
  /** Whether it is said that the weights cannot be used. */
  stopped = false;
  /** Fields without rows, and the columns of weights that are theirs. */
  private readonly cellFields: readonly ParentRow[];
  private readonly cellRows: ReadonlySet<number>;
  private ofFields: ReadonlySet<number> = new Set();

  constructor(
    private readonly table: WeightedTable,
    private readonly built: BuiltSet,
  ) {
    this.cellFields = (table.fieldColumns ?? []).length === 0 ? [] : cellFields(built);
    this.cellRows = new Set(this.cellFields.map(({ row }) => row));
  }

  /** Whether any name has a weight behind it. */
  hasNamedWeights(): boolean {
    const { set, parents } = this.built;
    return (
      this.isNamedBeside() || [...parents, ...set.leaves].some(({ row }) => this.namedWeight(row) !== null)
    );
  }

  /** Whether the cell of a field without a row has its weight in it: `Thể chế (trọng số 60%)` merged over its criteria. */
  private isNamedBeside(): boolean {
    return this.cellFields.some(({ row }) => this.namedWeight(row, this.table.fieldColumns?.[0]) !== null);
  }

  read(columns: readonly WeightColumn[], rows: readonly number[]): Weights | null {
    this.findColumnsOfFields(columns);
    const paths = this.pathsOf(columns);
    if (this.stopped || paths.length === 0) return null;
    const nodes = [...new Set(paths.flat())];
    const known = new Set(nodes.map(({ row }) => row));
    if (rows.some((row) => !known.has(row) && this.isOdd(row, columns))) return null;
    const weighted = nodes.filter(({ typed }) => typed !== null);
    const [first] = weighted;
    const column = columns[0]?.column ?? this.table.nameColumn;
    if (first === undefined) {
      return this.stop('empty', { ...NO_NODE, name: '', row: this.table.header.dataRow - 1 }, column);
    }
    const kind = first.typed?.kind ?? 'share';
    const other = weighted.find(({ typed }) => typed?.kind !== kind);
    if (other !== undefined) return this.stop('mixed', other);
    const lacking = paths.find((path) => path.every(({ typed }) => typed === null));
    if (lacking !== undefined) return this.missing(lacking, nodes, column);
    return kind === 'factor' ? this.factors(paths) : this.shares(paths, nodes);
  }

  /** Tells the columns of weights that are those of the fields beside the criteria, and says which cells look merged. */
  private findColumnsOfFields(columns: readonly WeightColumn[]): void {
    const { sheet, report } = this.table;
    const found = columnsOfFields(
      sheet,
      columns.map(({ column }) => column),
      this.cellFields,
      this.built.set.leaves,
    );
    this.ofFields = new Set(found.map(({ column }) => column));
    for (const one of found) sayAssumed(sheet, one, this.cellFields[0]?.row ?? 0, report);
  }

  /** For each leaf the rows above it, the field first, and itself. */
  private pathsOf(columns: readonly WeightColumn[]): readonly (readonly WeightedNode[])[] {
    const { set } = this.built;
    const isOfFields = ({ column }: WeightColumn) => this.ofFields.has(column);
    const ofFields = columns.filter(isOfFields);
    const cells = ofFields.length > 0 || this.isNamedBeside() ? this.cellFields : [];
    const beside = new Set<unknown>(cells);
    const ofRows = columns.filter((column) => !isOfFields(column));
    const parents = [...this.built.parents, ...cells];
    const above = parents.toReversed().toSorted((a, b) => a.from - b.from);
    const open: WeightedNode[] = [];
    let next = 0;
    return set.leaves.map((leaf, at) => {
      while ((open.at(-1)?.to ?? Infinity) <= at) open.pop();
      for (let parent = above[next]; parent?.from === at; parent = above[++next]) {
        const own = beside.has(parent) ? ofFields : ofRows;
        open.push(this.nodeOf(parent, false, open.length === 0, own));
      }
      const own = { ...leaf, from: at, to: at + 1 };
      return [...open, this.nodeOf(own, true, open.length === 0, ofRows)];
    });
  }

  private nodeOf(
    { row, code, name, from, to }: Pick<WeightedNode, 'row' | 'code' | 'name' | 'from' | 'to'>,
    isLeaf: boolean,
    isField: boolean,
    columns: readonly WeightColumn[],
  ): WeightedNode {
    const node = { row, code, name, from, to, isLeaf, isField, typed: null };
    const { sheet, nameColumn } = this.table;
    const found = columns.flatMap(({ column, kind }) => {
      const typed = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
      return typed === null ? [] : [{ column, kind, typed }];
    });
    const isCell = !isLeaf && this.cellRows.has(row);
    const ownColumn = isCell ? (this.table.fieldColumns?.[0] ?? nameColumn) : nameColumn;
    const named = found.length > 0 ? null : this.namedWeight(row, ownColumn);
    if (named !== null) found.push({ column: ownColumn, kind: named.kind, typed: named });
    const [first, second] = found;
    if (first === undefined) return node;
    if (first.typed === 'unreadable') this.stop('unreadable', node, first.column);
    else if (first.typed.value < 0) this.stop('negative', node, first.column);
    else if (first.typed.value === 0) this.stop('zero', node, first.column);
    else {
      if (second !== undefined) this.stop('columns', node, second.column);
      return { ...node, typed: { ...first.typed, kind: first.kind, column: first.column } };
    }
    return node;
  }

  /** Whether there is a weight beside what is no criterion: an option, a remark, bonus points. */
  private isOdd(row: number, columns: readonly WeightColumn[]): boolean {
    const { sheet, nameColumn } = this.table;
    const odd = columns.find(({ column }) => {
      const typed = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
      return typed !== null && typed !== 'unreadable';
    });
    if (odd === undefined) return false;
    const name = textAt(sheet, row, nameColumn);
    this.stop('row', { ...NO_NODE, row, name }, odd.column);
    return true;
  }

  private namedWeight(row: number, column = this.table.nameColumn): TextWeight | null {
    const content = contentAt(this.table.sheet, row, column);
    return typeof content === 'string' ? weightOfName(tidy(content)) : null;
  }

  private factors(paths: readonly (readonly WeightedNode[])[]): Weights | null {
    const twice = paths.find((path) => path.filter(({ typed }) => typed !== null).length > 1);
    const lower = twice?.findLast(({ typed }) => typed !== null);
    if (lower !== undefined) return this.stop('levels', lower);
    const leaves = paths.flatMap((path) => {
      const node = path.find(({ typed }) => typed !== null);
      const { value = 1, isPercent = false } = node?.typed ?? {};
      return node === undefined
        ? []
        : [this.weight(node, Math.round((isPercent ? value / 100 : value) * MILLION))];
    });
    return { kind: 'factor', leaves, fields: null };
  }

  private shares(
    paths: readonly (readonly WeightedNode[])[],
    nodes: readonly WeightedNode[],
  ): Weights | null {
    const lowest = new Set(paths.flatMap((path) => path.findLast(({ typed }) => typed !== null) ?? []));
    const upper = nodes.filter((node) => node.typed !== null && !lowest.has(node));
    const partly = [...lowest].find((node) =>
      paths.slice(node.from, node.to).some((path) => !endsAt(path, node, lowest)),
    );
    if (partly !== undefined) return this.lackingBelow(partly, paths, lowest);
    const low = [...lowest];
    const middle = low.find(({ isLeaf, isField }) => !isLeaf && !isField);
    if (middle !== undefined) return this.stop('levels', middle);
    return upper.length === 0 ? this.oneLevel(low) : this.twoLevels(low, upper);
  }

  private oneLevel(low: readonly WeightedNode[]): Weights | null {
    const fields = low.every(({ isField }) => isField);
    const higher = low.find(({ isLeaf }) => !isLeaf);
    if (!fields && higher !== undefined) return this.stop('levels', higher);
    const shares = scaledShares(typedOf(low));
    if (shares === null) return this.mixedScale(low);
    this.sayWhole(low, shares);
    return fields && higher !== undefined
      ? { kind: 'share', leaves: null, fields: this.weights(low, shares) }
      : { kind: 'share', leaves: this.weights(low, shares), fields: null };
  }

  private twoLevels(low: readonly WeightedNode[], upper: readonly WeightedNode[]): Weights | null {
    const higher = low.find(({ isLeaf, isField }) => !isLeaf && isField);
    const below = (node: WeightedNode) => low.filter(({ from, to }) => from >= node.from && to <= node.to);
    const parted = upper.length > 1 && upper.every((node) => wholeShares(typedOf(below(node))) !== null);
    if (higher === undefined && !parted) {
      for (const [shares, sums] of scalesOf(low, upper)) {
        const odd = upper.find((node, at) => {
          const own = low.flatMap((leaf, index) => (below(node).includes(leaf) ? [shares[index] ?? 0] : []));
          return Math.abs(sumOf(own) - (sums[at] ?? 0)) > ROUNDING;
        });
        if (odd !== undefined) continue;
        this.sayWhole(low, shares);
        return { kind: 'share', leaves: this.weights(low, shares), fields: null };
      }
    }
    return this.nested(low, upper, below);
  }

  /** Fields with shares of the whole, whose leaves have shares of their field. */
  private nested(
    low: readonly WeightedNode[],
    upper: readonly WeightedNode[],
    below: (node: WeightedNode) => readonly WeightedNode[],
  ): Weights | null {
    const middle = upper.find(({ isField }) => !isField);
    if (middle !== undefined) return this.stop('levels', middle);
    const fields = [...upper, ...low.filter(({ isField }) => isField)].toSorted((a, b) => a.from - b.from);
    const shares = scaledShares(typedOf(fields));
    if (shares === null) return this.mixedScale(fields);
    const leaves = new Map<WeightedNode, number>();
    for (const field of fields) {
      const own = field.isLeaf ? [field] : below(field);
      const parts = field.isLeaf || own[0] === field ? [WHOLE_SHARE] : wholeShares(typedOf(own));
      if (parts === null) return this.stop('levels', field);
      own.forEach((leaf, at) => leaves.set(leaf, parts[at] ?? 0));
    }
    const inOrder = [...leaves.keys()].toSorted((a, b) => a.from - b.from);
    const open = inOrder.find(({ isLeaf }) => !isLeaf);
    if (open !== undefined) return this.stop('levels', open);
    this.sayWhole(fields, shares);
    return {
      kind: 'share',
      leaves: this.weights(
        inOrder,
        inOrder.map((leaf) => leaves.get(leaf) ?? 0),
      ),
      fields: this.weights(fields, shares),
    };
  }

  private sayWhole(nodes: readonly WeightedNode[], shares: Shares): void {
    const [first] = nodes;
    if (areWhole(shares) || first === undefined) return;
    const facts = { sum: sumOf(shares) / MILLION, count: nodes.length };
    this.table.report(first.row, first.typed?.column ?? 0, (place) =>
      finding('weights-not-whole', place, facts),
    );
  }

  private weights(nodes: readonly WeightedNode[], shares: Shares): readonly Weight[] {
    return nodes.map((node, at) => this.weight(node, shares[at] ?? 0));
  }

  private weight({ row, typed }: WeightedNode, value: number): Weight {
    return { value, place: placeAt(this.table.sheet, row, typed?.column ?? 0) };
  }

  private missing(path: readonly WeightedNode[], nodes: readonly WeightedNode[], column: number): null {
    const leafless = nodes.every(({ isLeaf, isField, typed }) => typed === null || !isLeaf || isField);
    const node = leafless ? path[0] : path.at(-1);
    return node === undefined ? null : this.stop('missing', node, column);
  }

  /** A row with a share below which only some have shares of their own. */
  private lackingBelow(
    node: WeightedNode,
    paths: readonly (readonly WeightedNode[])[],
    lowest: ReadonlySet<WeightedNode>,
  ): null {
    const path = paths.slice(node.from, node.to).find((one) => endsAt(one, node, lowest));
    return this.stop('missing', path?.at(-1) ?? node, node.typed?.column);
  }

  private mixedScale(nodes: readonly WeightedNode[]): null {
    const first = nodes[0]?.typed;
    const small = ({ typed }: WeightedNode) => typed !== null && (typed.isPercent || typed.value > 1);
    const other = nodes.find(
      (node) =>
        small(node) !== (first !== null && first !== undefined && (first.isPercent || first.value > 1)),
    );
    const [node] = other === undefined ? nodes : [other];
    return node === undefined ? null : this.stop('mixed', node);
  }

  private stop(why: Unusable, { row, code, name, typed }: WeightedNode, column = typed?.column ?? 0): null {
    if (this.stopped) return null;
    this.stopped = true;
    const { sheet, report } = this.table;
    const text = typedText(contentAt(sheet, row, column), formatAt(sheet, row, column));
    report(row, column, (place) => finding('weights-unusable', place, { why, code, name, text }));
    return null;
  }
}

const NO_NODE = { code: '', from: 0, to: 0, isLeaf: false, isField: false, typed: null };
const MILLION = 1_000_000;
const WHOLE_SHARE = 100 * MILLION;
/** Half of a hundredth of a per cent: a sum of shares is often printed rounded. */
const ROUNDING = 5_000;

/** Whether a row is the lowest one with a share above a leaf, where others below it have shares too. */
function endsAt(
  path: readonly WeightedNode[],
  node: WeightedNode,
  lowest: ReadonlySet<WeightedNode>,
): boolean {
  return path.findLast((one) => lowest.has(one)) === node;
}

function typedOf(nodes: readonly WeightedNode[]): readonly TypedWeight[] {
  return nodes.flatMap(({ typed }) => typed ?? []);
}

/** Shares that add up to the whole, of 100 or of 1; `null` where they do not. */
function wholeShares(typed: readonly TypedWeight[]): Shares | null {
  return sharesRead(typed).find(areWhole) ?? null;
}

/** Shares of two levels as parts of 100 or of 1, those first that add up to the whole. */
function scalesOf(
  low: readonly WeightedNode[],
  upper: readonly WeightedNode[],
): readonly (readonly [low: Shares, upper: Shares])[] {
  const pairs = sharesRead(typedOf(low)).flatMap((own) =>
    sharesRead(typedOf(upper)).map((sums) => [own, sums] as const),
  );
  return [...pairs.filter(([own]) => areWhole(own)), ...pairs.filter(([own]) => !areWhole(own))];
}
