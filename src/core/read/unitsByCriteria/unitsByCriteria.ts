import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { withWeights } from '../model/assessment';
import type { CriteriaSet } from '../model/assessment';
import { CriterionCodes } from '../words/criterionCode';
import { criteriaSet, sayOddSums } from '../criteria/criteriaSet';
import type { TreeSource } from '../criteria/criteriaSet';
import { all, textOfHead } from './criterionHeads';
import type { Head, HeadTree } from './criterionHeads';
import type { CriterionNode } from '../criteria/criterionNode';
import { fieldLevel, leavesOf } from './fieldLevel';
import type { AssumedLevel, FieldLevel } from './fieldLevel';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { headMaxima } from './headMaxima';
import { headWeights } from './headWeights';
import { criterionOfOther, looseCriteria } from './looseCriteria';
import type { HeadMaxima } from './headMaxima';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import type { ColumnRole } from '../roles/headers';
import { withGrandTotal } from './grandTotal';
import { headSums } from './headSums';
import { SCORE_ROLES } from '../roles/roles';
import { isScored, scoredHeads } from './scoredHeads';
import { withMissingFields } from './missingFields';
import { unreadColumns } from './unreadColumns';
import { placeAt } from '../cells/sheetCells';
import type { UnitScoresRead } from '../unitTables/unitTableParts';
import type { FieldColumns, UnitTableColumns } from '../unitTables/columns/unitTableColumns';
import { readLeafColumns } from '../unitTables/unitsByFields';
import type { UnitTableParts } from '../unitTables/unitTableParts';

/** What a table of units says by criteria, and the columns by which it is read. */
export interface CriteriaColumns {
  /** `null` where its columns are fields or totals. */
  readonly read: UnitScoresRead | null;
  readonly columns: UnitTableColumns;
  /** What was taken to be so of its heads. */
  readonly findings: readonly Finding[];
}

/** Reads a table of units by the criteria below its fields, where it has such. */
export function readCriteriaColumns(parts: UnitTableParts, tree: HeadTree): CriteriaColumns {
  const { roots: heads, missing } = withMissingFields(tree.roots);
  const { roots, beside, emptied } = scoredHeads(parts, heads);
  const { level: found, assumed } = fieldLevel(roots);
  const [first] = beside;
  const findings: Finding[] = [
    ...missing.map((field) => assumedFields(parts, field, 'blank')),
    ...(assumed === null ? [] : [assumedFields(parts, assumed.head, assumed.by)]),
    ...(first === undefined ? [] : [assumedFields(parts, first, 'maxima')]),
  ];
  if (found === null) return { read: null, columns: parts.columns, findings };
  const loose = assumed === null ? looseCriteria(found.fields) : [];
  findings.push(...loose.slice(0, 1).map((head) => assumedFields(parts, head, 'loose')));
  const other = criterionOfOther(found.fields);
  if (other !== null) findings.push(assumedFields(parts, other, 'other'));
  const { level, totals } = withGrandTotal(parts, found, tree.totals);
  findings.push(
    ...emptied.map(({ row, column, text }) =>
      finding('column-unread', placeAt(parts.sheet, row, column), { text, isEmpty: true }),
    ),
    ...unreadColumns(parts, level, [
      ...totals,
      ...beside.flatMap((head) => [...all([head])].flatMap((one) => one.columns)),
    ]),
  );
  const ofRole = (role: ColumnRole) => totals.find((column) => column.role === role)?.column ?? null;
  const columns = {
    ...parts.columns,
    totals,
    rank: ofRole('rank'),
    index: ofRole('index'),
    fields: level.fields.map(({ name, max, columns: own }) => ({ name, max, columns: own })),
  };
  const read = readUnitsByCriteria({ ...parts, columns }, level);
  return { read, columns: read === null ? parts.columns : columns, findings };
}

function assumedFields(
  { sheet }: UnitTableParts,
  { row, column, text }: Head,
  by: AssumedLevel['by'] | 'maxima' | 'blank' | 'loose' | 'other',
): Finding {
  return finding('fields-assumed', placeAt(sheet, row, column), { name: text, by });
}

/**
 * A table whose rows are units and whose columns are criteria below the heads of their fields: each criterion is a leaf,
 * scored by the rules of a unit score sheet; a column that sums up a field is compared, not added. Criteria without a
 * number are numbered by their place. `null` where most criteria have no max.
 */
function readUnitsByCriteria(parts: UnitTableParts, level: FieldLevel): UnitScoresRead | null {
  const maxima = headMaxima(parts, level);
  const scored = level.fields.flatMap(leavesOf).filter((head) => isScored(parts, head));
  if (scored.filter((head) => maxima.of(head) !== null).length * 2 < scored.length) return null;
  const findings: Finding[] = [...maxima.findings];
  const heads = [...all(level.fields)];
  const placeOf = new Map(heads.map((head, at) => [head, at]));
  const numbers = numbersOf(level.fields, parts, findings);
  const source = sourceOf(parts, heads, findings);
  const nodes = level.fields.map((field) => nodeOf(field, 1, { places: placeOf, numbers, maxima }));
  const unweighted = criteriaSet(nodes, source);
  sayOddSums(unweighted, source);
  const weights = headWeights(parts, level, unweighted, findings);
  const set = withWeights(unweighted.set, weights);
  const built = { ...unweighted, set };
  const leaves = built.set.leaves.flatMap(({ row }) => heads[row] ?? []);
  const places = new Map(
    heads.flatMap((head, at) => head.columns.map(({ column }) => [column, at] as const)),
  );
  const read = readLeafColumns(
    parts,
    leaves.map((head) => columnsOf(head, maxima)),
    {
      together: 'criteria',
      apart: heads.filter(({ below }) => below.length > 0).flatMap(({ columns }) => columns),
      setOf: (own) => setWith(set, heads, own),
      sums: headSums(parts, level, built, heads, leaves),
      sumRowOf: (column) => places.get(column) ?? Infinity,
    },
  );
  findings.push(...repeatedColumns(parts, leaves, numbers), ...read.findings);
  return { kind: 'unitsByCriteria', ...read, findings };
}

/** A criterion's columns as those of a field are read; what has no kind of score holds the one that counts. */
function columnsOf(head: Head, maxima: HeadMaxima): FieldColumns {
  const { name, columns, survey } = head;
  const max = maxima.of(head);
  return survey ? { name, max, columns, survey } : { name, max, columns };
}

/** The built set with the maxima of some units, and with rows that are those of the heads. */
function setWith(set: CriteriaSet, heads: readonly Head[], maxima: readonly Points[]): CriteriaSet {
  return {
    ...set,
    leaves: set.leaves.map((leaf, index) => ({
      ...leaf,
      maxPoints: maxima[index] ?? leaf.maxPoints,
      row: heads[leaf.row]?.row ?? 0,
    })),
  };
}

/** What is known of the heads besides what they say: their places among all, their numbers and maxima. */
interface HeadFacts {
  readonly places: ReadonlyMap<Head, number>;
  readonly numbers: ReadonlyMap<Head, string>;
  readonly maxima: HeadMaxima;
}

/** A head as a node of a tree of criteria; its row there is its place among all heads. */
function nodeOf(head: Head, depth: number, facts: HeadFacts): CriterionNode {
  const { name, below } = head;
  const max = facts.maxima.of(head);
  const code = facts.numbers.get(head) ?? head.code;
  return {
    code,
    name: name === '' ? `Tiêu chí ${code}` : name,
    depth,
    row: facts.places.get(head) ?? 0,
    max: max === null ? null : (pointsOf(max) ?? null),
    maxUnreadable: false,
    apart: null,
    children: below.map((child) => nodeOf(child, depth + 1, facts)),
    beside: [],
  };
}

function sourceOf(parts: UnitTableParts, heads: readonly Head[], findings: Finding[]): TreeSource {
  const placeOf = (at: number) => placeAt(parts.sheet, heads[at]?.row ?? 0, heads[at]?.column ?? 0);
  return {
    // Criteria without a max and without points are among the heads only where their columns were emptied.
    isScored: (at) => heads[at]?.below.length === 0,
    isMaxWaiting: () => false,
    cellOf: (at) => placeOf(at).cell,
    reportAt: (_part, at, say) => findings.push(say(placeOf(at))),
  };
}

/**
 * The numbers of the heads: as printed, where most criteria have one (1.1 after 1.9 is 1.10); else by their place, below
 * the number of their field: `I.1` in the field `I`, `2.1` in the second field that has none.
 */
function numbersOf(
  fields: readonly Head[],
  { sheet }: UnitTableParts,
  findings: Finding[],
): ReadonlyMap<Head, string> {
  const codes = new CriterionCodes(fields.map(({ code }) => code));
  const numbers = new Map<Head, string>();
  const criteria = fields.flatMap(leavesOf);
  const printed = criteria.filter(({ code }) => code !== '').length * 2 >= criteria.length;
  const number = (head: Head, above: string | null, place: number): void => {
    const { code, name } = head;
    const own = above === null || printed ? codes.read({ text: code, date: null }) : null;
    if (typeof own?.repaired === 'string') {
      const facts = { old: own.repaired, new: own.code, name };
      findings.push(finding('number-repaired', placeAt(sheet, head.row, head.column), facts));
    }
    const made = own?.code ?? (above === null ? String(place) : `${above}.${place}`);
    numbers.set(head, made);
    head.below.forEach((child, index) => {
      number(child, made, index + 1);
    });
  };
  fields.forEach((field, index) => {
    if (field.code === '') codes.restart();
    number(field, null, index + 1);
  });
  return numbers;
}

/** Columns that say the same of one criterion: which of them counts is not told. */
function repeatedColumns(
  { sheet }: UnitTableParts,
  leaves: readonly Head[],
  numbers: ReadonlyMap<Head, string>,
): readonly Finding[] {
  return leaves.flatMap((head): readonly Finding[] => {
    const seen = new Set<string>();
    const kinds = head.columns.some(({ role }) => role !== null && SCORE_ROLES.has(role));
    const again = head.columns.find((column) => {
      const { role, text, above } = column;
      if (role !== null && !SCORE_ROLES.has(role)) return false;
      // Beside columns that say which score they hold, one that says nothing may hold any.
      if (role === null && kinds && isWithoutKind(column, head)) return true;
      const key = role === null ? '' : [role, text, ...above].join('\n');
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
    if (again === undefined) return [];
    const facts = { code: numbers.get(head) ?? '', name: head.name };
    return [finding('duplicate-criterion', placeAt(sheet, again.row, again.column), facts)];
  });
}

function isWithoutKind({ text }: HeaderColumn, head: Head): boolean {
  return text === '' || textOfHead(text).text === head.text;
}
