import type { UnitMove } from '../../core/explain/moves';
import type { MovesViewTexts } from '../../locales/textTypes';

/** `tăng 3 bậc, từ thứ 5 lên thứ 2`; `null` where the unit is not compared. */
export function moveText({ unit, rank, places }: UnitMove, texts: MovesViewTexts): string | null {
  if (rank === null || unit.rank === null || unit.previousRank === null) return null;
  switch (rank) {
    case 'rose':
      return texts.rose(places, unit.previousRank, unit.rank);
    case 'fell':
      return texts.fell(places, unit.previousRank, unit.rank);
    case 'unchanged':
      return texts.unchanged(unit.rank);
  }
}
