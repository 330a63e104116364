import { localTimeOf } from '../../core/localTime';
import { PAPER_KINDS, paperKinds, readDetailsText, withDetails } from '../../core/papers/office/details';
import type { OfficeDetails } from '../../core/papers/office/details';
import { DETAILS_NAMES, keptDetails } from '../../core/papers/office/keptDetails';
import type { Paper } from '../../core/papers/paper';
import { Problem } from '../../core/problem';
import { planPapers } from '../../core/run/planPapers';
import { writePaper } from '../../docx/writePaper';
import type { WrittenPaper } from '../../docx/writtenPaper';
import { commandTexts, OFFICE_LANGUAGE } from '../../locales/languages';
import { papers as paperWords } from '../../locales/office/papers';
import { problemLines } from '../../locales/problemLines';
import { readHiddenNames } from '../../xlsx/readFile';
import { onlyInput, wrongUse } from './arguments';
import type { CommandLine } from './arguments';
import { DONE, pathsOf, runCommand } from './command';
import type { Caller, Texts } from './command';
import { readBook, readInput, readJsonFile, readSettings, writeNewFiles } from './commandFiles';
import { foundLines, stoppingLines } from './printRanking';
import { sentFiles } from './sentFiles';

const OPTIONS = {
  out: { type: 'string' },
  papers: { type: 'string' },
  details: { type: 'string' },
  letterhead: { type: 'string' },
  settings: { type: 'string' },
  earlier: { type: 'string', multiple: true },
} as const;

/** Runs `npm run papers` with these arguments; its exit code. */
export function papersCommand(args: readonly string[], caller: Caller): Promise<number> {
  return runCommand({ name: 'papers', options: OPTIONS, run: papers, more: stoppingLines }, args, caller);
}

async function papers(
  { positionals, given, all }: CommandLine<keyof typeof OPTIONS>,
  texts: Texts,
  caller: Caller,
): Promise<number> {
  const { fromCaller, path } = pathsOf({ given }, caller);
  const input = fromCaller(onlyInput(positionals, texts.cli));
  const folder = path('out');
  if (folder === null) throw wrongUse(texts.cli.outMissing);
  const typed = given('papers');
  const kinds = typed === null ? PAPER_KINDS : paperKinds(typed);
  if (kinds === null) throw wrongUse(texts.cli.badPapers(typed ?? '', PAPER_KINDS.join(', ')));
  const wantedDetails = path('details');
  const told = wantedDetails === null ? {} : await readJsonFile(wantedDetails, readDetailsText);
  const letterhead = path('letterhead');
  const letterheadBytes = letterhead === null ? null : await readInput(letterhead);
  const { snapshot, file: workbook } = await readBook(input, false, texts, caller.out);
  const settings = await readSettings(path('settings'), workbook, texts, caller.out);
  const kept = keptIn(workbook, texts, caller);
  const earlier = await sentFiles(all('earlier'), caller.folder);
  const { core } = await commandTexts(OFFICE_LANGUAGE);
  const { papers: made, findings } = planPapers(
    snapshot,
    settings,
    localTimeOf(new Date()),
    { kinds, details: withDetails(kept, told) },
    { core, papers: paperWords },
    earlier,
  );
  const written = made.map((paper) => ({
    paper,
    ...withPath(letterhead, () => writePaper(paper, letterheadBytes)),
  }));
  await writeNewFiles(
    folder,
    written.map(({ paper, bytes }) => ({ name: `${paper.fileName}.docx`, bytes: () => bytes })),
  );
  for (const line of foundLines(findings, texts)) caller.out(line);
  for (const [note, fileNames] of notesOf(written, texts)) caller.out(texts.cli.letterhead(fileNames, note));
  for (const { fileName, missing } of made) {
    if (missing.length === 0) continue;
    caller.out(
      texts.cli.paperMissing(
        fileName,
        missing.map((key) => paperWords.needed[key]),
      ),
    );
  }
  if (Object.keys(kept).length > 0) caller.out(texts.cli.detailsKept(wantedDetails !== null));
  caller.out(texts.cli.wrote(folder));
  return DONE;
}

/** The details that the workbook keeps; none, which is said, where they cannot be read. */
function keptIn(workbook: Uint8Array, texts: Texts, caller: Caller): OfficeDetails {
  try {
    return keptDetails(readHiddenNames(workbook, DETAILS_NAMES));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'saved-details-unreadable') throw error;
    const { what, where, advice } = problemLines(error, texts);
    caller.out([what, ...where, advice].join('\n'));
    return {};
  }
}

/** What the office is told of its letterhead, once, with the papers that it is about. */
function notesOf(
  written: readonly (WrittenPaper & { readonly paper: Paper })[],
  texts: Texts,
): ReadonlyMap<string, readonly string[]> {
  const about = new Map<string, readonly string[]>();
  for (const { paper, notes } of written)
    for (const note of notes) {
      const text = texts.letterheadNote(note);
      about.set(text, [...(about.get(text) ?? []), paper.fileName]);
    }
  return about;
}

/** Says of which file a problem of a letterhead is. */
function withPath<Made>(path: string | null, step: () => Made): Made {
  try {
    return step();
  } catch (error) {
    if (path === null || !(error instanceof Problem)) throw error;
    throw new Problem(error.code, { path, ...error.params }, error);
  }
}
