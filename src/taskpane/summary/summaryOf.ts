import type { FindingCode } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/kinds';
import type { ShownRun } from '../worker/shown/shownRun';

export interface RunSummary {
  readonly blocks: number;
  readonly units: number;
  /** Leaves of all blocks' criteria sets. */
  readonly criteria: number;
  readonly resultSheets: number;
  /** Sheets that are not score sheets, in the order of the tabs. */
  readonly passedOver: readonly string[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** Blocks that errors kept out of the ranking, with the number of errors. */
  readonly stoppedBlocks: readonly { readonly name: string; readonly errors: number }[];
  /** Of these, whose results of the run before went with this run; `null` where there were none. */
  readonly withdrawn: { readonly blocks: readonly string[]; readonly someStay: boolean } | null;
}

/** The figures that the pane shows of a run. */
export function summaryOf(run: ShownRun): RunSummary {
  const { blocks } = run.ranking;
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { severity } of run.findings) findings[severity]++;
  return {
    blocks: blocks.length,
    units: blocks.reduce((sum, block) => sum + block.units.length, 0),
    criteria: blocks.reduce((sum, block) => sum + block.matrix.leaves.length, 0),
    resultSheets: run.plan.sheets.length,
    passedOver: run.readings.filter(({ kind }) => kind === 'passedOver').map(({ sheet }) => sheet),
    findings,
    stoppedBlocks: stoppedBlocksOf(run),
    withdrawn:
      run.withdrawn.length === 0
        ? null
        : { blocks: run.withdrawn, someStay: run.findings.some(({ code }) => STAYING.has(code)) },
  };
}

/** What says that a result sheet of an earlier run stays. */
const STAYING: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'result-sheet-edited',
  'result-sheet-protected',
  'result-sheet-referred',
]);

function stoppedBlocksOf(run: ShownRun): RunSummary['stoppedBlocks'] {
  const ranked = new Set(run.ranking.blocks.map(({ name }) => name));
  const errors = new Map<string, number>();
  for (const { severity, block } of run.findings) {
    if (severity !== 'error' || block === null || ranked.has(block)) continue;
    errors.set(block, (errors.get(block) ?? 0) + 1);
  }
  return [...errors].map(([name, count]) => ({ name, errors: count }));
}
