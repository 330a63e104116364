import type { Settings } from '../settings/settings';
import type { SheetSnapshot } from '../workbook';
import { correctionsByName } from './sheets/corrections';
import { dateCells } from './checks/sheets/dateCells';
import type { Finding } from '../findings/findings';
import { withoutBlankForms } from './blocks/periods/blankForms';
import { namesakes } from './directory/namesakes';
import type { Namesakes } from './directory/namesakes';
import type { ObjectionSheet } from './model/objections';
import { readByItself } from './sheets/readByItself';
import type { ReadSource } from './sheets/sheetReading';

/** The sheets of a workbook as read, whatever rules it is ranked by. */
export interface ReadSheets {
  /** Their units are named as `namesakes` tells them apart; blank forms have no tables. */
  readonly sources: readonly ReadSource[];
  readonly namesakes: Namesakes;
  /** What is to be said of sheets by themselves: blank forms, old font codes, and dates where texts should stand. */
  readonly findings: readonly Finding[];
  readonly corrections: ReturnType<typeof correctionsByName>;
  /** The sheets of objections (*kiến nghị*), which are none of the sources. */
  readonly objections: readonly ObjectionSheet[];
}

/** What of the settings says how sheets are read; all others are for what is made of them. */
export type ReadingSettings = Pick<Settings, 'sheets' | 'hiddenSheets'>;

/** Reads all sheets: every kind of score that they have. Other rules need no other reading. */
export function readSheets(asTheyAre: readonly SheetSnapshot[], settings: ReadingSettings): ReadSheets {
  const corrections = correctionsByName(settings.sheets);
  const byThemselves = asTheyAre.map((sheet) =>
    readByItself(sheet, {
      correction: corrections.get(sheet.name) ?? null,
      skipped: settings.hiddenSheets === 'skip' && sheet.visibility !== 'visible',
    }),
  );
  const asRead = byThemselves.flatMap(({ source }) => source ?? []);
  const objections = byThemselves.flatMap((one) => one.objections ?? []);
  const names = namesakes(asRead);
  const { sources, findings: forms } = withoutBlankForms(names.named(asRead));
  const findings = [
    ...forms,
    ...sources.flatMap(({ spans }) => spans.flatMap(dateCells)),
    ...byThemselves.flatMap((one) => one.findings),
  ];
  return { sources, namesakes: names, findings, corrections, objections };
}
