import { pointsOf, toNumber } from '../../core/points';
import { writtenDecimals } from '../../core/rank/published';
import { tryScores } from '../../core/run/tryScores';
import type { Way } from '../../core/whatif/reach';
import type { Standing, WhatIf, Wish } from '../../core/whatif/whatIf';
import { fullCode } from '../../core/whatif/leafOfCode';
import { whatIfJson } from '../../core/whatif/whatIfJson';
import { onlyInput, wrongUse } from './arguments';
import type { CommandLine } from './arguments';
import { DONE, pathsOf, runCommand } from './command';
import type { Caller, Texts } from './command';
import { outputPath, readBook, readSettings, writeWhole } from './commandFiles';
import { findingLines, stoppingLines } from './printRanking';

const OPTIONS = {
  unit: { type: 'string' },
  set: { type: 'string', multiple: true },
  rank: { type: 'string' },
  json: { type: 'string' },
  settings: { type: 'string' },
} as const;

/** Runs `npm run whatif` with these arguments; its exit code. */
export function whatifCommand(args: readonly string[], caller: Caller): Promise<number> {
  return runCommand({ name: 'whatif', options: OPTIONS, run: whatif, more: stoppingLines }, args, caller);
}

async function whatif(
  { positionals, given, all }: CommandLine<keyof typeof OPTIONS>,
  texts: Texts,
  caller: Caller,
): Promise<number> {
  const { fromCaller, path } = pathsOf({ given }, caller);
  const input = fromCaller(onlyInput(positionals, texts.cli));
  const unit = given('unit');
  if (unit === null) throw wrongUse(texts.cli.unitMissing);
  const wish = { set: all('set').map((typed) => setOf(typed, texts)), rank: rankOf(given('rank'), texts) };
  const wantedJson = path('json');
  const json =
    wantedJson === null
      ? null
      : await outputPath('--json', wantedJson, input, texts, '.json', [path('settings')]);
  const { snapshot, file } = await readBook(input, false, texts, caller.out);
  const settings = await readSettings(path('settings'), file, texts, caller.out);
  const { tried, findings } = tryScores(snapshot, settings, unit, wish);
  if (json !== null) await writeWhole(json, `${JSON.stringify(whatIfJson(tried), null, 2)}\n`);
  print(tried, texts, caller);
  for (const line of findingLines(findings, texts.core)) caller.out(line);
  if (json !== null) caller.out(texts.cli.wrote(json));
  return DONE;
}

/** `1.1.2=0,5`, with a comma or a point. */
function setOf(typed: string, { cli }: Texts): Wish['set'][number] {
  const at = typed.lastIndexOf('=');
  const number = typed
    .slice(at + 1)
    .trim()
    .replace(',', '.');
  const points = /^\d+(?:\.\d+)?$/u.test(number) ? pointsOf(Number(number)) : undefined;
  if (at < 1 || points === undefined) throw wrongUse(cli.badSet(typed));
  return { code: typed.slice(0, at).trim(), points };
}

function rankOf(typed: string | null, { cli }: Texts): number | null {
  if (typed === null) return null;
  if (!/^[1-9]\d{0,5}$/u.test(typed)) throw wrongUse(cli.badRank(typed));
  return Number(typed);
}

function print(
  { unit, block, rankDecimals, set, then, toRank, nextGrade, zeros, ...now }: WhatIf,
  { cli, core }: Texts,
  { out }: Caller,
): void {
  const standing = ({ rank, percent, grade }: Standing) =>
    cli.standing(rank, percent === null ? null : core.percent(percent, writtenDecimals(rankDecimals)), grade);
  out(cli.tried.now(unit, block, standing(now)));
  if (then !== null) {
    out(cli.tried.then(standing(then)));
    if (then.passes.length > 0) out(cli.tried.passes(then.passes));
    if (then.passedBy.length > 0) out(cli.tried.passedBy(then.passedBy));
  }
  out(cli.tried.zeros(standing(zeros)));
  if (toRank !== null) {
    const { rank, attainable, bestRank } = toRank;
    if (attainable) printWay(toRank, cli.tried.toRank(rank), set, { cli, core }, out);
    else out(core.roadmap.rankOutOfReach(rank, bestRank));
  }
  if (nextGrade !== null) {
    const { grade, attainable, bestGrade } = nextGrade;
    if (attainable) printWay(nextGrade, cli.tried.toGrade(grade), set, { cli, core }, out);
    else out(core.roadmap.gradeOutOfReach(grade, bestGrade));
  }
}

/** @param goal what it leads to, in words */
function printWay(
  { fewestCriteria, fewestSteps, doubts }: Way,
  goal: string,
  set: WhatIf['set'],
  { cli: { tried }, core: { roadmap } }: Pick<Texts, 'cli' | 'core'>,
  out: Caller['out'],
): void {
  if (fewestCriteria !== null) {
    const criteria = fewestCriteria.map(({ leaf, from, to }) => ({
      code: fullCode(set, leaf),
      name: set.leaves[leaf]?.name ?? '',
      from: from === null ? null : toNumber(from),
      to: toNumber(to),
    }));
    out(tried.fewestCriteria(goal, criteria));
    for (const doubt of doubts.criteria) out(roadmap.doubts[doubt]);
  }
  if (fewestSteps !== null && fewestSteps > 0) {
    out(tried.fewestPoints(goal, fewestSteps / 100));
    for (const doubt of doubts.points) out(roadmap.doubts[doubt]);
  }
}
