import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { quoteSheet } from '../../references';
import type { PlannedContent, PlannedValue } from '../../workbook';
import { blockCells } from './blockCells';
import type { CellKey } from './blockCells';
import type { ResultSheet } from '../layout/sheet';

/** Numbers of a block as the tables of its charts have them. */
export interface ChartCells {
  /** What a cell of the ranking sheet shows of a unit. */
  unit(unit: RankedUnit, key: CellKey, value: PlannedContent): PlannedValue;
  /** What a function gives of the percentages that the ranked units have in a field. */
  field(field: number, name: 'MAX' | 'MIN' | 'AVERAGE', value: number): PlannedValue;
}

/** Live: each follows the ranking sheet. Else plain values. */
export function chartCells(block: ExplainedBlock, ranking: ResultSheet, live: boolean): ChartCells {
  const cells = blockCells(block, ranking, null);
  const ranked = block.units.filter((unit) => unit.rank !== null);
  const sheet = quoteSheet(ranking.name);
  const column = (key: CellKey): string | null => {
    const [first, last] = [ranked[0], ranked.at(-1)].map((unit) => (unit ? cells.of(unit, key) : null));
    return first && last ? `${sheet}!${absolute(first.cell)}:${absolute(last.cell)}` : null;
  };
  const formula = (text: string | null, value: PlannedContent): PlannedValue =>
    live && text !== null ? { formula: `=${text}`, value } : value;
  return {
    unit: (unit, key, value) => {
      const place = cells.of(unit, key);
      return formula(place === null ? null : `${sheet}!${place.cell}`, value);
    },
    field: (field, name, value) => {
      const area = column(`field ${field}`);
      return formula(area === null ? null : `${name}(${area})`, value);
    },
  };
}

function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}
