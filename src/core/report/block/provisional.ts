import { columnName } from '../../address';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Area, Highlight } from '../../workbook';
import { highlights } from '../layout/looks';
import type { CoreTexts } from '../words/texts';

/** Whether a unit's figures are provisional (*tạm tính*): blank scores count as no points yet. */
export function isProvisional({ blankScores }: RankedUnit, { rules }: ExplainedBlock): boolean {
  return blankScores > 0 && rules.blankScores !== 'skip';
}

/** The mark *tạm tính* with the fields it is for, or where blanks are left out, how many were; `null` without blanks. */
export function blankNote(unit: RankedUnit, block: ExplainedBlock, texts: CoreTexts): string | null {
  const words = texts.ranking;
  if (unit.blankScores === 0) return null;
  if (!isProvisional(unit, block)) return words.blanksLeftOut(unit.blankScores);
  const fields = unit.fields.flatMap(({ name, blankScores }) =>
    blankScores === 0 ? [] : [{ name, count: blankScores }],
  );
  return words.provisional(unit.blankScores, fields.length === block.fields.length ? [] : fields);
}

/**
 * Colours the figures of provisional units, whose note says so in words.
 *
 * @param noteColumn zero-based column of the notes, which begin with the mark.
 */
export function provisionalHighlights(
  areas: readonly Area[],
  noteColumn: number,
  texts: CoreTexts,
): readonly Highlight[] {
  const mark = texts.ranking.provisionalMark;
  return areas.map((area) => {
    const note = `$${columnName(noteColumn)}${area.row + 1}`;
    return { area, formula: `=LEFT(${note},${mark.length})="${mark}"`, ...highlights.notScored };
  });
}
