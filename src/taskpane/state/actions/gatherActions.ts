import { NO_DECISIONS, decide } from '../../../core/gather/files/decisions';
import type { AnswerDecision, GatherDecisions } from '../../../core/gather/files/decisions';
import type { Refusal } from '../../../excel/requests/refusals';
import type { GatherHost } from '../../host/gatherHost';
import type { SentAs, SentItem } from '../../worker/sentItem';
import type { ShownGather, ShownLine } from '../../worker/shown/shownGather';
import type { GatherEvent } from '../gatherState';
import type { Tasks } from '../tasks';

/** What is done with files that units sent (*thu phiếu*). */
export interface GatherActions {
  /** Reads files beside those that were read; a file of survey points takes the place of the one before. */
  readonly add: (items: readonly SentItem[], as: SentAs) => void;
  /** Forgets files; what was decided of those of units with them. */
  readonly drop: (as: SentAs) => void;
  /** Decides about a file, or takes that back. */
  readonly decide: (line: ShownLine, change: Partial<AnswerDecision>) => void;
  /** Reads the workbook again, and makes the list anew. */
  readonly list: () => void;
  /** Writes what is shown. */
  readonly write: () => void;
}

export function gatherActions(
  host: GatherHost,
  tasks: Pick<Tasks, 'isFree' | 'work' | 'alone'>,
  dispatch: (event: GatherEvent, refused?: readonly Refusal[]) => void,
): GatherActions {
  let decisions: GatherDecisions = NO_DECISIONS;
  let shown: ShownGather | null = null;
  const listed = (now: ShownGather, by: GatherDecisions): void => {
    [shown, decisions] = [now, by];
    dispatch({ type: 'listed', shown: now, decisions: by });
  };
  const add = async (items: readonly SentItem[], as: SentAs): Promise<void> => {
    const now = await tasks.work('gathering', (onProgress, signal) =>
      host.addFiles(items, as, decisions, onProgress, signal),
    );
    if (now !== null) listed(now, decisions);
  };
  const write = async (planned: ShownGather): Promise<void> => {
    const written = await tasks.work('writingGathered', (onProgress, signal) =>
      host.write(decisions, planned, onProgress, signal),
    );
    if (written === null) return;
    shown = written.shown;
    dispatch({ type: written.isWritten ? 'written' : 'changed', shown }, written.refused);
  };
  const list = (by: GatherDecisions, isAnew: boolean): void => {
    void tasks.alone('deciding', async () => {
      listed(await host.list(by, isAnew), by);
    });
  };
  return {
    add: (items, as) => {
      if (items.length > 0 && tasks.isFree()) void add(items, as);
    },
    drop: (as) => {
      void tasks.alone('deciding', async () => {
        await host.dropFiles(as);
        const isEmpty = as === 'units' ? shown?.survey === null : shown?.files === 0;
        if (as === 'units') decisions = NO_DECISIONS;
        if (!isEmpty) {
          listed(await host.list(decisions, false), decisions);
          return;
        }
        shown = null;
        dispatch({ type: 'dropped' });
      });
    },
    decide: (line, change) => {
      const others = (shown?.lines ?? [])
        .filter(({ unit, block }) => unit === line.unit && block === line.block)
        .map(({ id }) => id);
      list(decide(decisions, line.id, change, others), false);
    },
    list: () => {
      list(decisions, true);
    },
    write: () => {
      if (shown !== null && tasks.isFree()) void write(shown);
    },
  };
}
