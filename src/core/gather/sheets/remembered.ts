import { periodKey } from '../../period';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import type { Answer } from '../files/answer';
import { lineName } from '../files/lineName';
import { isSaid } from '../files/ownCells';
import type { AnsweredCell } from '../files/ownCells';
import type { TakenCell, TakenKeys } from '../files/takenBefore';
import { OWN_COLUMNS } from '../files/unitFile';
import type { UnitSheet } from '../files/unitSheets';
import { compareVersions } from '../files/version';
import { hasPlace, standingOf } from './merge';
import type { ChangedCell } from './merge';

/**
 * What is remembered of a unit that was taken: all that counts of what it says, whatever the office has made of it. What its
 * sheet has no cell for is not taken, so that it is once there is one; a cell that the office had typed before the unit said
 * the same stays the office's.
 */
export function rememberedOf(
  whole: Answer,
  giving: readonly Answer[],
  place: UnitSheet | null,
  taken: TakenKeys,
): readonly TakenCell[] {
  const chosen = new Set(giving.filter(({ decision }) => decision.take).map(({ by }) => by));
  const { label: unit, key, set } = whole;
  if (set === null) return [];
  const period = set.year === null ? '' : periodKey(set.year);
  return [...whole.cells].flatMap(([line, own]) =>
    OWN_COLUMNS.flatMap((column): readonly TakenCell[] => {
      const cell = own[column];
      const before = taken.of(key, set, line, column);
      const standing = standingOf(cell, before, chosen.has(cell.by));
      const isKept = standing === 'same' && before !== null && compareVersions(cell, before) !== 1;
      const isPlaceless = place !== null && !hasPlace(place, line, column);
      if (
        !isSaid(cell) ||
        isKept ||
        isPlaceless ||
        isOfOffice(place, line, cell, before) ||
        standing === 'older' ||
        standing === 'untold'
      )
        return before === null ? [] : [before];
      const { content, file, sheet, cell: address, issue, saved, former } = cell;
      const { code } = line;
      const name = lineName(set, line);
      return [
        { unit, code, name, column, content, file, sheet, cell: address, issue, saved, former, period },
      ];
    }),
  );
}

/** Whether the office changed what was taken before to the very thing that the unit says now. */
function isOfOffice(
  sheet: UnitSheet | null,
  line: CriteriaLine,
  { content }: AnsweredCell,
  before: TakenCell | null,
): boolean {
  if (sheet === null || before === null || before.column === 'survey') return false;
  const now = sheet.contentOf(line, before.column);
  return now !== null && now === content && now !== before.content;
}

/** What of a unit's sheet is replaced, so that it can be looked up later. */
export function replacedIn({
  answer: { label: unit, set },
  changed,
}: {
  readonly answer: Answer;
  readonly changed: readonly ChangedCell[];
}): readonly TakenCell[] {
  return changed.flatMap(({ line, column, from, was }): readonly TakenCell[] => {
    if (from === null || set === null) return [];
    const { code } = line;
    const name = lineName(set, line);
    const origin = was ?? { file: '', sheet: '', cell: '', saved: null, issue: null, former: '' };
    const period = set.year === null ? '' : periodKey(set.year);
    const { file, sheet, cell, saved, issue, former } = origin;
    return [
      {
        ...{ unit, code, name, column, content: from, file, sheet, cell, saved, issue, former, period },
      },
    ];
  });
}
