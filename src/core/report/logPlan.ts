import { runChanges } from '../explain/runChanges';
import { runRecord } from '../explain/runRecord';
import type { LocalTime } from '../localTime';
import type { PlannedSheet } from '../workbook';
import { earlierLines } from './earlierLog';
import { keptRecord, logDataSheet } from './logData';
import { logSheet } from './logSheet';
import type { LoggedRun } from './logSheet';
import type { RankedResults } from './plan';
import { planSheet } from './sheet';
import type { SheetNames } from './sheetNames';
import type { CoreTexts } from './texts';

/** The log of a run, with the lines of those before it, and the hidden sheet that the next run compares with. */
export function planLog(
  results: RankedResults,
  now: LocalTime,
  run: Pick<LoggedRun, 'rules' | 'feedback'>,
  names: SheetNames,
  texts: CoreTexts,
): { readonly log: PlannedSheet; readonly data: PlannedSheet } {
  const { blocks, findings, settings, sheets, earlier, assessment } = results;
  const record = runRecord(blocks, settings, now);
  const before = keptRecord([...earlier.replaceable, ...earlier.referred.map(({ sheet }) => sheet)]);
  const logged: LoggedRun = {
    ...run,
    time: now,
    blocks,
    findings,
    changes: before === null ? null : runChanges(before, record, blocks, assessment.directory),
  };
  const name = names.take(texts.log.sheetName);
  return {
    log: planSheet(logSheet(logged, earlierLines(sheets), name, sheets, texts)),
    data: logDataSheet(record, names.take(texts.log.dataSheetName), texts.log.dataExplanation),
  };
}
