import type { Finding } from '../read/findings';
import type { RankedBlock } from '../rank/ranking';
import type { Settings } from '../settings';
import type { SheetSnapshot, WritePlan } from '../workbook';
import type { Announcement } from './announcement';
import { announcementSheet } from './announcementSheet';
import { blockCells } from './blockCells';
import { BlockDraft } from './blockDraft';
import { buildAnnouncement } from './buildAnnouncement';
import { fieldsSheet } from './fieldsSheet';
import { findingsSheet } from './findingsSheet';
import { withHiddenSources } from './hiddenSources';
import { matrixSheet } from './matrixSheet';
import { movesSheet } from './movesSheet';
import { rankingSheet } from './rankingSheet';
import { rulesLines } from './rulesLines';
import { planSheet } from './sheet';
import type { ResultSheet } from './sheet';
import { SheetNames } from './sheetNames';
import { stoppedBlocks, summarySheet } from './summarySheet';
import type { LinkedSheet, ResultKind } from './summarySheet';
import type { CoreTexts } from './texts';
import { zeroScoresSheet } from './zeroScoresSheet';

/** What a run writes, and the announcement as values. */
export interface PlannedResults {
  readonly plan: WritePlan;
  readonly announcement: Announcement;
}

/**
 * The result sheets of a run: a summary, rankings of all blocks, their fields, their matrices, zero-score criteria, moves
 * where a year before is known, the announcement, findings. The summary is shown, or the findings where they stopped a
 * block. They replace the result sheets of the run before; every other sheet
 * keeps its name.
 */
export function planResults(
  blocks: readonly RankedBlock[],
  findings: readonly Finding[],
  settings: Settings,
  sheets: readonly SheetSnapshot[],
  replaced: readonly SheetSnapshot[],
  texts: CoreTexts,
): PlannedResults {
  const replaces = replaced.map((sheet) => sheet.name);
  const names = new SheetNames(
    sheets.filter((sheet) => !replaced.includes(sheet)).map((sheet) => sheet.name),
  );
  const lines = rulesLines(blocks, settings, texts);
  const rules = lines.join(' ');
  const rulesFor = (block: RankedBlock) => texts.rules(block.rules);
  const summaryName = names.take(texts.summary.sheetName);
  const rankings = blocks.map((block) => {
    const name = names.take(texts.ranking.sheetName(block.name));
    const sheet = rankingSheet(block, name, rulesFor(block), sheets, texts);
    return withHiddenSources(sheet, block, findings, sheets, texts);
  });
  const fields = blocks.map((block) =>
    // A table of totals has one field, which is the whole.
    block.fields.length < 2
      ? null
      : fieldsSheet(block, names.take(texts.fields.sheetName(block.name)), rulesFor(block), texts),
  );
  const announcement = announcementOf(blocks, rankings, fields, settings, texts);
  const matrices = blocks.map((block) =>
    matrixSheet(block, findings, names.take(texts.matrix.sheetName(block.name)), rulesFor(block), texts),
  );
  const findingsName = names.take(texts.findings.sheetName);
  const results: readonly ResultOf[] = [
    ...ofBlocks('ranking', blocks, rankings),
    ...ofBlocks('fields', blocks, fields),
    ...ofBlocks('matrix', blocks, matrices),
    ofAll(
      'zeroScores',
      zeroScoresSheet(blocks, names.take(texts.zeroScores.sheetName), settings, sheets, texts),
    ),
    ...(blocks.every(({ moves }) => moves === null)
      ? []
      : [ofAll('moves', movesSheet(blocks, names.take(texts.moves.sheetName), rules, texts))]),
    ofAll(
      'announcement',
      announcementSheet(announcement, names.take(texts.announcement.sheetName), rules, texts),
    ),
    ofAll('findings', findingsSheet(findings, findingsName, lines, sheets, texts)),
  ];
  const linked = results.map(({ kind, block, sheet }) => ({ kind, block, name: sheet.name }));
  const summary = summarySheet(blocks, findings, linked, summaryName, settings, texts);
  return {
    plan: {
      sheets: [summary, ...results.map(({ sheet }) => sheet)].map(planSheet),
      replaces,
      activate: stoppedBlocks(blocks, findings).length === 0 ? summaryName : findingsName,
    },
    announcement,
  };
}

interface ResultOf extends Omit<LinkedSheet, 'name'> {
  readonly sheet: ResultSheet;
}

function ofBlocks(
  kind: ResultKind,
  blocks: readonly RankedBlock[],
  sheets: readonly (ResultSheet | null)[],
): readonly ResultOf[] {
  return blocks.flatMap((block, index) => {
    const sheet = sheets[index] ?? null;
    return sheet === null ? [] : [{ kind, block, sheet }];
  });
}

function ofAll(kind: ResultKind, sheet: ResultSheet): ResultOf {
  return { kind, block: null, sheet };
}

function announcementOf(
  blocks: readonly RankedBlock[],
  rankings: readonly ResultSheet[],
  fields: readonly (ResultSheet | null)[],
  settings: Settings,
  texts: CoreTexts,
): Announcement {
  const drafts = blocks.flatMap((block, index) => {
    const ranking = rankings[index];
    if (ranking === undefined) return [];
    const cells = blockCells(block, ranking, fields[index] ?? null);
    return [new BlockDraft(block, cells, texts, settings.zeroThreshold)];
  });
  return buildAnnouncement(drafts, texts.announcement);
}
