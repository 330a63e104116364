import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { Area, Highlight } from '../../workbook';
import { highlights } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
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

/** Colours the figures of provisional units, whose notes begin with the mark. */
export function provisionalHighlights(
  areas: readonly Area[],
  cells: TableCells,
  { ranking: words }: CoreTexts,
): readonly Highlight[] {
  const mark = words.provisionalMark;
  const formula = `=LEFT(${cells.first('note')},${mark.length})="${mark}"`;
  return areas.map((area) => ({ area, formula, ...highlights.notScored }));
}
