import { columnName } from '../../addresses/address';
import type { Finding } from '../../findings/findings';
import type { AssessedBlock } from '../model/assessment';

/**
 * Tells which findings of single sheets hold under the rules of their block: that a column counts though it is far from other
 * scores is said only of those that do count. Under another rule than the latest score others may.
 */
export function saidOfCounted(blocks: readonly AssessedBlock[]): (finding: Finding) => boolean {
  let counted: ReadonlySet<string> | null = null;
  return ({ code, facts, place }) => {
    if (code !== 'column-unread' || !('farFrom' in facts)) return true;
    counted ??= countedColumns(blocks);
    return counted.has(`${facts.column} ${place.sheet}`);
  };
}

/** The letters of each column of scores that count, with its sheet. */
function countedColumns(blocks: readonly AssessedBlock[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ units }) =>
      units.flatMap(({ columns, table: { sheet, origin } }) =>
        (typeof columns === 'number' ? [columns] : columns).map(
          (column) => `${columnName(origin.column + Math.max(0, column))} ${sheet}`,
        ),
      ),
    ),
  );
}
