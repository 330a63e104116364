import { gatherJson } from '../../core/gather/gatherJson';
import { leftText } from '../../core/gather/files/left';
import { hasTaken, planGather } from '../../core/gather/planGather';
import { fileLabel } from '../../core/gather/sheets/gatherRun';
import type { GatherRun } from '../../core/gather/sheets/gatherRun';
import type { GatherTexts } from '../../core/gather/sheets/gatherWords';
import type { OwnContent } from '../../core/gather/files/unitFile';
import { gathered } from '../../locales/office/forms';
import { writePlanIntoCopy } from '../../xlsx/writeFile';
import { wrongUse } from './arguments';
import type { CommandLine } from './arguments';
import { DONE, NOTHING_DONE, pathsOf, runCommand } from './command';
import type { Caller, Texts } from './command';
import { outputPath, readBook, readSettings, stopIfRead, writeWhole } from './commandFiles';
import { sentFile, sentFiles } from './sentFiles';

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  settings: { type: 'string' },
  survey: { type: 'string' },
} as const;

/** Runs `npm run gather` with these arguments; its exit code. */
export function gatherCommand(args: readonly string[], caller: Caller): Promise<number> {
  return runCommand({ name: 'gather', options: OPTIONS, run: gather }, args, caller);
}

async function gather(
  { positionals, given }: CommandLine<keyof typeof OPTIONS>,
  texts: Texts,
  caller: Caller,
): Promise<number> {
  const { fromCaller, path } = pathsOf({ given }, caller);
  const [book, ...sent] = positionals;
  if (book === undefined) throw wrongUse(texts.cli.inputMissing);
  const ofSurvey = given('survey');
  if (sent.length === 0 && ofSurvey === null) throw wrongUse(texts.cli.filesMissing);
  const [wantedOut, wantedJson] = [path('out'), path('json')];
  if (wantedOut === null) throw wrongUse(texts.cli.outMissing);
  const input = fromCaller(book);
  const out = await outputPath('--out', wantedOut, input, texts);
  const json =
    wantedJson === null
      ? null
      : await outputPath('--json', wantedJson, input, texts, '.json', [path('settings')]);
  const { snapshot, file: original } = await readBook(input, true, texts, caller.out);
  const settings = await readSettings(path('settings'), original, texts, caller.out);
  const files = await sentFiles(sent, caller.folder);
  const survey = ofSurvey === null ? null : await sentFile(ofSurvey, caller.folder);
  // A file of a unit is the only one of it.
  await stopIfRead(
    out,
    [...files, ...(survey === null ? [] : [survey])].map((file) => fromCaller(file.path)),
  );
  const words = { ...gathered, ...texts.gather };
  const run = planGather(snapshot, files, settings, words, survey);
  const isTaken = hasTaken(run);
  if (isTaken) await writeWhole(out, await gatheredBook(original, run));
  if (json !== null)
    await writeWhole(json, `${JSON.stringify(gatherJson(run, texts.gather.left), null, 2)}\n`);
  print(run, texts, caller);
  for (const written of [...(isTaken ? [out] : []), json])
    if (written !== null) caller.out(texts.cli.wrote(written));
  return isTaken ? DONE : NOTHING_DONE;
}

/** The workbook with what was gathered; where nothing is new, byte for byte what it was. */
function gatheredBook(original: Uint8Array, { plan, edits }: GatherRun): Promise<Uint8Array> {
  if (plan.sheets.length + edits.length === 0) return Promise.resolve(original);
  return writePlanIntoCopy(original, plan, edits);
}

/** Prints the register of this run: a line a file and unit with what was left, then who is waited for. */
function print({ lines, missing }: GatherRun, { cli, core, gather: words }: Texts, { out }: Caller): void {
  for (const line of lines) {
    const { unit, state, scores, left, changed } = line;
    out(
      [words.states[state], unit === '' ? '?' : unit, fileLabel(line), cli.scoresTaken(scores)].join(' · '),
    );
    for (const { line: own, from, to } of changed)
      out(`    ${own.code} ${shown(from, core)} → ${shown(to, core)}`);
    for (const one of left) out(`    ${one.cell === '' ? '' : `${one.cell}: `}${leftText(one, words.left)}`);
  }
  const counts = countsOf(lines, words);
  if (counts !== '') out(counts);
  if (missing.length > 0) out(`${words.states.missing} (${missing.length}): ${namesOf(missing).join('; ')}`);
}

/** Their names; with the block behind where units of several blocks have one name. */
function namesOf(missing: GatherRun['missing']): readonly string[] {
  const blocks = new Map<string, Set<string>>();
  for (const { unit, block } of missing) blocks.set(unit, (blocks.get(unit) ?? new Set()).add(block));
  return missing.map(({ unit, block }) => ((blocks.get(unit)?.size ?? 0) > 1 ? `${unit} (${block})` : unit));
}

/** What a cell had or has, a number as the language writes it. */
function shown(content: OwnContent, { plain }: Pick<Texts['core'], 'plain'>): string {
  return typeof content === 'number' ? plain(content) : (content ?? '–');
}

function countsOf(lines: GatherRun['lines'], { states }: GatherTexts): string {
  const counts = new Map<string, number>();
  for (const { state } of lines) counts.set(states[state], (counts.get(states[state]) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${state}: ${count}`).join('; ');
}
