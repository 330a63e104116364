import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import { correctionsByName } from './sheets/corrections';
import { dateCells } from './checks/sheets/dateCells';
import type { Finding } from '../findings/findings';
import { withoutBlankForms } from './blocks/periods/blankForms';
import { namesakes } from './directory/namesakes';
import type { Namesakes } from './directory/namesakes';
import { inUnicode } from './cells/oldFontCodes';
import type { ObjectionSheet } from './model/objections';
import { objectionSheet } from './objections/objectionSheet';
import { readSheet } from './sheets/readSheet';
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
  const inLetters = asTheyAre.map(inUnicode);
  const corrections = correctionsByName(settings.sheets);
  const objections: ObjectionSheet[] = [];
  const asRead = inLetters.flatMap(({ sheet }) => {
    const correction = corrections.get(sheet.name) ?? null;
    const skipped = settings.hiddenSheets === 'skip' && sheet.visibility !== 'visible';
    const own = correction === null && !skipped ? objectionSheet(sheet) : null;
    if (own === null) return [readSource({ sheet, correction, skipped })];
    objections.push(own);
    return [];
  });
  const names = namesakes(asRead);
  const { sources, findings: forms } = withoutBlankForms(names.named(asRead));
  const findings = [
    ...forms,
    ...sources.flatMap(({ spans }) => spans.flatMap(dateCells)),
    ...inLetters.flatMap((one) => one.findings),
  ];
  return { sources, namesakes: names, findings, corrections, objections };
}

/** A sheet as the officer corrected it; nothing is read of one that is to be ignored or skipped. */
function readSource({
  sheet,
  correction,
  skipped,
}: Pick<ReadSource, 'sheet' | 'correction' | 'skipped'>): ReadSource {
  const read =
    correction?.ignore === true || skipped
      ? {
          tables: [],
          unitTables: [],
          published: [],
          lists: [],
          districts: new Map<string, string>(),
          spans: [],
          unread: [],
          otherLines: [],
        }
      : readSheet(sheet, correction ?? undefined);
  return { sheet, correction, skipped, ...read };
}
