import { runChanges } from '../../explain/runs/runChanges';
import { runRecord } from '../../explain/runs/runRecord';
import type { LocalTime } from '../../localTime';
import type { PlannedSheet, SheetSnapshot } from '../../workbook';
import { earlierLines } from '../earlier/earlierLog';
import { keptRecord, logDataSheet } from '../earlier/logData';
import { logSheet } from './logSheet';
import type { LoggedRun } from './logSheet';
import { resultKindOf } from '../marks/mark';
import type { RankedResults } from '../context/rankedResults';
import { planSheet } from '../layout/sheet';
import type { SheetNames } from '../marks/sheetNames';
import type { CoreTexts } from '../words/texts';

/** The log of a run, with the lines of those before it, and the hidden sheet that the next run compares with. */
export function planLog(
  results: RankedResults,
  now: LocalTime,
  run: Pick<LoggedRun, 'rules' | 'feedback'>,
  names: SheetNames,
  texts: CoreTexts,
): { readonly log: PlannedSheet; readonly dataOf: (written: readonly PlannedSheet[]) => PlannedSheet } {
  const { blocks, findings, settings, sheets, earlier, assessment } = results;
  const record = runRecord(blocks, settings, now);
  const before = keptRecord([...earlier.replaceable, ...earlier.referred.map(({ sheet }) => sheet)]);
  const logged: LoggedRun = {
    ...run,
    time: now,
    blocks,
    findings,
    replaced: earlier.replaceable.filter((sheet) => !isUnseen(sheet)).map((sheet) => sheet.name),
    changes: before === null ? null : runChanges(before, record, blocks, assessment.directory),
  };
  const name = names.take(texts.log.sheetName);
  const dataName = names.take(texts.log.dataSheetName);
  const staying = [...earlier.protectedSheets, ...earlier.referred.map(({ sheet }) => sheet)];
  return {
    log: planSheet(logSheet(logged, earlierLines(sheets), name, sheets, texts)),
    dataOf: (written) =>
      logDataSheet(
        record,
        dataName,
        texts.log.dataExplanation,
        new Map([
          ...staying.map((sheet) => [sheet.name, sheet.resultMark ?? ''] as const),
          ...written.map((sheet) => [sheet.name, sheet.mark ?? ''] as const),
        ]),
      ),
  };
}

/** Feedback sheets are counted in the log, and its data is hidden. */
function isUnseen(sheet: SheetSnapshot): boolean {
  const kind = resultKindOf(sheet);
  return kind === 'feedback' || kind === 'logData';
}
