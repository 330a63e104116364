import type {
  BlockRecord,
  LeafRecord,
  RunRecord,
  UnitRecord,
} from '../../../../src/core/explain/runs/runRecord';
import { NOW } from '../../sheets';

/** What a run kept of these blocks, by the default settings or those that are given. */
export function runOf(
  blocks: readonly BlockRecord[],
  settings: Readonly<Record<string, unknown>> = {},
): RunRecord {
  return { time: NOW, settings: new Map(Object.entries(settings)), earlierFiles: [], blocks };
}

/** Scores of `Tiêu chí 1`, `Tiêu chí 2`, … unless others are given, as texts: `{ 'Sở A': '1.5 b' }`. */
export function blockRecord(
  name: string,
  scores: Readonly<Record<string, string | Partial<UnitRecord>>>,
  leaves: readonly LeafRecord[] = leafRecords('Tiêu chí 1', 'Tiêu chí 2'),
): BlockRecord {
  return {
    name,
    leaves,
    units: Object.entries(scores).map(([unit, known]) => ({
      name: unit,
      rank: null,
      percent: null,
      bonus: 0,
      penalty: 0,
      scores: '',
      ...(typeof known === 'string' ? { scores: known } : known),
    })),
  };
}

/** Criteria of one field by their names, numbered from 1.1, of 2 points each. */
export function leafRecords(...names: readonly string[]): readonly LeafRecord[] {
  return names.map((name, at) => ({ field: 'Thể chế', code: `1.${at + 1}`, name, maxPoints: 2 }));
}
