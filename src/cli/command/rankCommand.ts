import { localTimeOf } from '../../core/localTime';
import { resultJson } from '../../core/run/resultJson';
import { computeRanking, rankSheets, readWorkbook } from '../../core/run/run';
import type { RankedWorkbook } from '../../core/run/run';
import { writeKeptSettings, writePlanIntoCopy } from '../../xlsx/writeFile';
import { onlyInput, wrongUse } from './arguments';
import type { CommandLine } from './arguments';
import { DONE, pathsOf, runCommand } from './command';
import type { Caller, Texts } from './command';
import { outputPath, readBook, readSettings, stopIfRead, writeWhole } from './commandFiles';
import { blockLines, foundLines, stoppingLines } from './printRanking';
import { sentFiles } from './sentFiles';

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  settings: { type: 'string' },
  feedback: { type: 'string' },
  earlier: { type: 'string', multiple: true },
} as const;

/** Runs `npm run rank` with these arguments; its exit code. */
export function rankCommand(args: readonly string[], caller: Caller): Promise<number> {
  return runCommand({ name: 'rank', options: OPTIONS, run: rank, more: stoppingLines }, args, caller);
}

async function rank(
  { positionals, given, all }: CommandLine<keyof typeof OPTIONS>,
  texts: Texts,
  caller: Caller,
): Promise<number> {
  const { fromCaller, path } = pathsOf({ given }, caller);
  const input = fromCaller(onlyInput(positionals, texts.cli));
  const [wantedOut, wantedJson, wantedFeedback] = [path('out'), path('json'), given('feedback')];
  if (wantedFeedback !== null && wantedOut === null) throw wrongUse(texts.cli.feedbackNeedsOut);
  const out = wantedOut === null ? null : await outputPath('--out', wantedOut, input, texts);
  const json =
    wantedJson === null
      ? null
      : await outputPath('--json', wantedJson, input, texts, '.json', [path('settings')]);
  const { snapshot, file: original } = await readBook(input, out !== null, texts, caller.out);
  const settings = await readSettings(path('settings'), original, texts, caller.out);
  const earlier = await sentFiles(all('earlier'), caller.folder);
  for (const written of [out, json])
    if (written !== null)
      await stopIfRead(
        written,
        earlier.map((file) => fromCaller(file.path)),
      );
  const feedback =
    wantedFeedback === null || wantedFeedback === 'all' ? wantedFeedback : { named: wantedFeedback };
  if (out === null && json === null) {
    // What result sheets would say is not asked for.
    const read = readWorkbook(snapshot, settings);
    print(rankSheets(snapshot, settings, read, earlier), texts, caller);
    return DONE;
  }
  const now = localTimeOf(new Date());
  const run = computeRanking(snapshot, settings, texts.core, now, feedback, earlier);
  const written = out === null ? null : await writePlanIntoCopy(original, run.plan);
  // Opened in Excel, the copy is ranked by the same rules.
  const ranked =
    written === null || path('settings') === null ? written : writeKeptSettings(written, settings);
  if (out !== null && ranked !== null) await writeWhole(out, ranked);
  if (json !== null) await writeWhole(json, `${JSON.stringify(resultJson(run, texts.core), null, 2)}\n`);
  print(run, texts, caller);
  for (const file of [out, json]) if (file !== null) caller.out(texts.cli.wrote(file));
  return DONE;
}

function print(run: RankedWorkbook, texts: Texts, { out }: Caller): void {
  for (const block of run.ranking.blocks) {
    out(`${blockLines(block, texts.core, texts.cli).join('\n')}\n`);
  }
  for (const line of foundLines(run.findings, texts)) out(line);
}
