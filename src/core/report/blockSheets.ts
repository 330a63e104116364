import type { ExplainedBlock } from '../explain/moves';
import type { Finding } from '../findings';
import type { Settings } from '../settings';
import type { PlannedSheet, SheetSnapshot } from '../workbook';
import { chartsSheet } from './charts/chartsSheet';
import { fieldsSheet } from './block/fieldsSheet';
import { hiddenSourcesLines } from './block/hiddenSources';
import { matrixCells } from './formulas/matrixCells';
import { liveMatrix, plainMatrix } from './formulas/matrixFormulas';
import { matrixSheet } from './block/matrixSheet';
import { rankingSheet } from './block/rankingSheet';
import { blockRulesLine } from './overall/rulesLines';
import type { ResultSheet } from './layout/sheet';
import type { SheetNames } from './marks/sheetNames';
import type { CoreTexts } from './words/texts';

/** The result sheets of one block. */
export interface BlockSheets {
  readonly ranking: ResultSheet;
  /** `null` for a table of totals: its one field is the whole. */
  readonly fields: ResultSheet | null;
  readonly matrix: ResultSheet;
  readonly charts: PlannedSheet | null;
}

/** Scores of a block above which its sheets hold values: formulas would make the workbook slow. */
const MOST_LIVE_SCORES = 50_000;
/** The same of units: each rank looks at all of them. */
const MOST_LIVE_UNITS = 1_000;

/**
 * The sheets of a block: `Ma trận` refers to the score sheets, `Xếp hạng` to `Ma trận`, `Lĩnh vực` to `Xếp hạng`; plain
 * values where the settings say so or the block is too large.
 */
export function blockSheets(
  block: ExplainedBlock,
  findings: readonly Finding[],
  settings: Settings,
  sheets: readonly SheetSnapshot[],
  names: SheetNames,
  texts: CoreTexts,
): BlockSheets {
  const { matrix } = block;
  const scores = matrix.leaves.length * matrix.units.length;
  const tooLarge = scores > MOST_LIVE_SCORES || matrix.units.length > MOST_LIVE_UNITS;
  const isLive = settings.liveFormulas && !tooLarge;
  const rules = blockRulesLine(block, texts);
  const lines = [
    ...(settings.liveFormulas && tooLarge ? [texts.live.onlyValues(scores, matrix.units.length)] : []),
    rules,
  ];
  const rankingName = names.take(texts.ranking.sheetName(block.name));
  const fieldsName = block.fields.length < 2 ? null : names.take(texts.fields.sheetName(block.name));
  const matrixName = names.take(texts.matrix.sheetName(block.name));
  const chartsName = names.take(texts.charts.sheetName(block.name));
  const values = isLive ? liveMatrix(matrix, sheets, texts.matrix) : plainMatrix(matrix, texts.matrix);
  const matrixOf = matrixSheet(block, findings, matrixName, lines, values, texts);
  const ranking = rankingSheet(
    block,
    rankingName,
    [...lines, ...hiddenSourcesLines(block, findings, sheets, texts)],
    sheets,
    isLive ? matrixCells(block, matrixOf) : null,
    texts,
  );
  return {
    ranking,
    fields:
      fieldsName === null ? null : fieldsSheet(block, fieldsName, rules, isLive ? ranking : null, texts),
    matrix: matrixOf,
    charts: chartsSheet(block, chartsName, ranking, isLive, rules, texts),
  };
}
