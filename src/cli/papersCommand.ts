import { localTimeOf } from '../core/localTime';
import { PAPER_KINDS, paperKinds, readDetailsText } from '../core/papers/details';
import { planPapers } from '../core/run/planPapers';
import { writePaper } from '../docx/writePaper';
import { papers as paperWords } from '../locales/papers';
import { core as vietnamese } from '../locales/vi/core';
import { readWorkbookFile } from '../xlsx/readFile';
import { onlyInput, wrongUse } from './arguments';
import type { CommandLine } from './arguments';
import { DONE, pathsOf, runCommand } from './command';
import type { Caller, Texts } from './command';
import { readInput, readJsonFile, readSettings, writeNewFiles } from './commandFiles';
import { stoppingLines } from './printRanking';

const OPTIONS = {
  out: { type: 'string' },
  papers: { type: 'string' },
  details: { type: 'string' },
  settings: { type: 'string' },
} as const;

/** Runs `npm run papers` with these arguments; its exit code. */
export function papersCommand(args: readonly string[], caller: Caller): Promise<number> {
  return runCommand({ name: 'papers', options: OPTIONS, run: papers, more: stoppingLines }, args, caller);
}

async function papers(
  { positionals, given }: CommandLine<keyof typeof OPTIONS>,
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
  const details = wantedDetails === null ? {} : await readJsonFile(wantedDetails, readDetailsText);
  const settings = await readSettings(path('settings'));
  const made = planPapers(
    readWorkbookFile(await readInput(input)),
    settings,
    localTimeOf(new Date()),
    { kinds, details },
    { core: vietnamese, papers: paperWords },
  );
  await writeNewFiles(
    folder,
    made.map((paper) => ({ name: `${paper.fileName}.docx`, bytes: () => writePaper(paper) })),
  );
  for (const { fileName, missing } of made) {
    if (missing.length === 0) continue;
    caller.out(
      texts.cli.paperMissing(
        fileName,
        missing.map((key) => paperWords.needed[key]),
      ),
    );
  }
  caller.out(texts.cli.wrote(folder));
  return DONE;
}
