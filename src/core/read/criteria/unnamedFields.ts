import { NO_ROW } from './criterionNode';
import type { CriterionNode } from './criterionNode';

/** Fields that a table does not name. */
export interface UnnamedFields {
  readonly roots: readonly CriterionNode[];
  /**
   * `firstNumbers`: told by the first part of the criteria's numbers, each called by it. `one`: nothing parts the criteria, of
   * which there are more than any set has fields. `null` where the table names its fields.
   */
  readonly by: 'firstNumbers' | 'one' | null;
}

/** What fields are called that have no name, in the language of the table. */
interface FieldWords {
  /** `Lĩnh vực` before a field's number. */
  readonly field: string;
  /** The only field of all criteria. */
  readonly all: string;
}

export const fieldWords = (isEnglish: boolean): FieldWords =>
  isEnglish ? { field: 'Field', all: 'All criteria' } : { field: 'Lĩnh vực', all: 'Toàn bộ tiêu chí' };

/**
 * The fields of a table that has no row and no column for them: criteria that are numbered `1.1`, `1.2`, `2.1` are of the fields
 * 1 and 2; many criteria that nothing parts (`1` to `40`, or without numbers) are one field together, where each of them would
 * be a field of its own otherwise. A few such rows are fields that are scored as a whole.
 */
export function unnamedFields(roots: readonly CriterionNode[], words: FieldWords): UnnamedFields {
  const apart = roots.filter((root) => root.apart !== null);
  const named = roots.filter((root) => root.apart === null);
  const criteria = named.flatMap(belowOwnNumbers);
  if (named.length > 0 && named.every(({ code }) => code.includes('.'))) {
    const heads = [...new Set(criteria.map(headOf))];
    // `2.1`, `2.2` above their criteria are the named fields of a longer list.
    if (heads.length === 1 && named.some(({ children }) => children.length > 0)) return { roots, by: null };
    const fields = heads.map((head) =>
      fieldOf(
        head,
        `${words.field} ${head}`,
        criteria.filter((one) => headOf(one) === head),
      ),
    );
    return { roots: [...fields, ...apart], by: 'firstNumbers' };
  }
  const isFlat = named.every(({ children, max }) => children.length === 0 && max !== null);
  if (!isFlat || named.length <= MOST_FIELDS) return { roots, by: null };
  return { roots: [fieldOf('', words.all, named), ...apart], by: 'one' };
}

/** No set that was seen has so many fields. */
const MOST_FIELDS = 12;

function headOf({ code }: CriterionNode): string {
  return code.slice(0, code.indexOf('.'));
}

/** A criterion, and beside it those that stand below it though their numbers do not: `1.3.1` below `1.2`. */
function belowOwnNumbers(node: CriterionNode): readonly CriterionNode[] {
  const others: CriterionNode[] = [];
  const own: CriterionNode[] = [];
  for (const child of node.children) {
    const isOther = child.code.includes('.') && !child.code.startsWith(`${node.code}.`);
    if (isOther) others.push(...belowOwnNumbers(child));
    else own.push(child);
  }
  return [others.length === 0 ? node : { ...node, children: own }, ...others];
}

function fieldOf(code: string, name: string, children: readonly CriterionNode[]): CriterionNode {
  return {
    code,
    name,
    depth: 0,
    row: NO_ROW,
    max: null,
    maxUnreadable: false,
    apart: null,
    children: [...children],
    beside: [],
  };
}
