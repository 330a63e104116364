import type { GatherRun } from './sheets/gatherRun';
import { leftText } from './files/left';
import type { Left, LeftTexts } from './files/left';
import { hasTaken } from './planGather';

/** `gather.json` (assets/docs/gathering.md): what became of each file and unit, who is waited for, and what was written. */
export function gatherJson(run: GatherRun, texts: LeftTexts) {
  const { lines, missing, sheets } = run;
  return {
    schema: 1,
    files: lines.map(({ file, sheet, unit, block, state, scores, left, changed }) => ({
      ...{ file, sheet, unit, block, state, scores },
      left: left.map((one) => ({ cell: one.cell, why: whyOf(one), text: leftText(one, texts) })),
      changed: changed.map(({ line, column, from, to }) => ({
        ...{ code: line.code, criterion: line.name, column, from, to },
      })),
    })),
    missing,
    sheets: hasTaken(run) ? sheets : [],
  };
}

/** The code of a finding of the reading stands for itself. */
function whyOf(one: Left): string {
  return one.why === 'finding' ? one.facts.finding.code : one.why;
}
