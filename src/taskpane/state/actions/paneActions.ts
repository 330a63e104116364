import type { Dispatch } from 'react';
import type { FeedbackUnits } from '../../../core/feedback';
import type { TriedSet } from '../../../core/otherSet/changedSet';
import type { NewSetWish } from '../../../core/run/planNewSet';
import type { RoadmapWish } from '../../../core/run/planRoadmap';
import type { TriedScores } from '../../../core/run/triedChanges';
import type { SheetCorrection } from '../../../core/settings/sheetCorrections';
import { localTimeOf } from '../../../core/localTime';
import { scoredYear } from '../../../core/template/template';
import type { TemplateLayout } from '../../../core/template/template';
import type { Place } from '../../../core/workbook';
import type { PaneHost } from '../../host/paneHost';
import { cureActions } from './cureActions';
import type { CureActions } from './cureActions';
import { gatherActions } from './gatherActions';
import type { GatherActions } from './gatherActions';
import { issueActions } from './issueActions';
import type { IssueActions } from './issueActions';
import { papersActions } from './papersActions';
import type { PapersActions } from './papersActions';
import { rulesActions } from './rulesActions';
import type { RulesActions } from './rulesActions';
import type { Task } from '../../host/activity';
import type { AskForTrace } from '../../worker/shown/shownAppraisal';
import type { SentItem } from '../../worker/sentItem';
import type { TriedScore, TrialOf } from '../../worker/shown/shownTrial';
import type { ObjectionsAsked } from '../../worker/ofRanking/objectionsOfRanking';
import type { SetsAsked } from '../../worker/ofRanking/setsOfRanking';
import type { Trials } from '../../worker/ofRanking/trialOfRanking';
import type { PaneEvent } from '../paneReducer';
import type { Area, FormPart, HelpTopic, PinnedUnit, ResultView } from '../paneState';
import { problemOf } from '../../host/problemOf';
import type { Tasks } from '../tasks';

/** What is done with other files of earlier years. */
export interface YearsActions {
  /** Reads files beside those that are there, for the next run. */
  readonly add: (items: readonly SentItem[]) => void;
  /** Takes one out, by its path. */
  readonly drop: (path: string) => void;
}

export interface PaneActions {
  readonly compute: () => void;
  readonly cancel: () => void;
  /** Makes the feedback sheets of some units. */
  readonly writeFeedback: (units: FeedbackUnits) => void;
  /** Writes the roadmap of a unit. */
  readonly writeRoadmap: (wish: RoadmapWish) => void;
  /** Writes a criteria set that was tried as a criteria sheet. */
  readonly writeNewSet: (wish: NewSetWish) => void;
  /** Writes scores that were tried as objections of their unit. */
  readonly writeObjections: (tried: TriedScores) => void;
  readonly select: (place: Place) => void;
  /** The scores of a unit or a criterion that the appraisal changed, the largest loss first. */
  readonly trace: AskForTrace;
  /** Tries scores of a unit in the ranking that is shown. */
  readonly trials: Trials;
  /** The objections in the ranking that is shown, and what each changes. */
  readonly objections: ObjectionsAsked;
  /** Looks at the criteria sets of the ranking that is shown, and tries others. */
  readonly sets: SetsAsked;
  /** Keeps the set that is tried of a block, while other views are looked at. */
  readonly trySet: (block: string, tried: TriedSet) => void;
  /** Keeps what is tried of a unit, while other views are looked at. */
  readonly tryScores: (of: TrialOf, scores: readonly TriedScore[]) => void;
  /** The same with points of one criterion; `null`: as it stands. */
  readonly tryScore: (of: TrialOf, leaf: number, to: number | null) => void;
  readonly dismiss: () => void;
  /** Looks again at what the workbook holds, before anything is computed. */
  readonly look: () => void;
  /** Adds an empty score sheet to be filled in. */
  readonly insertTemplate: (layout: TemplateLayout) => void;
  /** Opens a part of the pane; that of the sheets reads them. */
  readonly chooseArea: (area: Area) => void;
  /** Opens a part of the help. */
  readonly openHelp: (topic: HelpTopic) => void;
  readonly chooseView: (view: ResultView) => void;
  readonly chooseFormPart: (part: FormPart) => void;
  readonly chooseBlock: (block: string) => void;
  /** Keeps a unit in sight in all views, or (`null`) no longer. */
  readonly pinUnit: (pinned: PinnedUnit | null) => void;
  /** Reads anew how the sheets are read. */
  readonly readSheets: () => void;
  /** Saves what a person says of a sheet, `null` to undo it, and reads the workbook anew. */
  readonly correct: (sheet: string, correction: SheetCorrection | null) => void;
  /** Takes out the saved settings that cannot be read, and reads the workbook anew. */
  readonly discardSettings: () => void;
  /** Does again what a problem stopped. */
  readonly retry: (task: Task) => void;
  readonly cures: CureActions;
  readonly gather: GatherActions;
  readonly years: YearsActions;
  readonly issue: IssueActions;
  readonly papers: PapersActions;
  /** Asks where the cell that is selected in Excel comes from. */
  readonly traceSelected: () => void;
  readonly rules: RulesActions;
}

/** @param look looks at the workbook again */
export function paneActions(
  host: PaneHost,
  tasks: Tasks,
  dispatch: Dispatch<PaneEvent>,
  look: () => void,
): PaneActions {
  let feedbackOf: FeedbackUnits = 'all';
  const rank = async (): Promise<void> => {
    const written = await tasks.work('ranking', (onProgress, signal) => {
      dispatch({ type: 'rankingTried' });
      return host.rank(
        ({ run, data }) => {
          dispatch({ type: 'ranked', run, settings: data.settings });
          dispatch({ type: 'dataRead', data, saved: null });
        },
        onProgress,
        signal,
      );
    });
    if (written !== null) dispatch({ type: 'finished', ...written });
  };
  const compute = (): void => {
    if (tasks.isFree()) void rank();
  };
  const makeFeedback = async (units: FeedbackUnits): Promise<void> => {
    feedbackOf = units;
    const written = await tasks.work('feedback', (onProgress, signal) =>
      host.writeFeedback(units, onProgress, signal),
    );
    if (written !== null) dispatch({ type: 'feedbackWritten', ...written });
  };
  const writeFeedback = (units: FeedbackUnits): void => {
    if (tasks.isFree()) void makeFeedback(units);
  };
  const makeRoadmap = async (wish: RoadmapWish): Promise<void> => {
    const written = await tasks.work('roadmap', (onProgress, signal) =>
      host.writeRoadmap(wish, onProgress, signal),
    );
    if (written !== null) dispatch({ type: 'roadmapWritten', ...written });
  };
  const makeNewSet = async (wish: NewSetWish): Promise<void> => {
    const written = await tasks.work('newSet', (onProgress, signal) =>
      host.writeNewSet(wish, onProgress, signal),
    );
    if (written !== null) dispatch({ type: 'newSetWritten', ...written });
  };
  const object = async (tried: TriedScores): Promise<void> => {
    const written = await tasks.work('objecting', (onProgress, signal) =>
      host.writeObjections(tried, onProgress, signal),
    );
    if (written !== null) dispatch({ type: 'objectionsWritten', ...written });
  };
  const select = async (place: Place): Promise<void> => {
    try {
      await host.selectCell(place);
    } catch (error) {
      dispatch({ type: 'failed', during: 'selecting', problem: problemOf(error) });
    }
  };
  const read = async (saved: string | null): Promise<void> => {
    dispatch({ type: 'dataRead', data: await host.inspect(), saved });
  };
  const readSheets = (): void => {
    void tasks.alone('reading', () => read(null));
  };
  /** Changes what is saved and reads the sheets anew. */
  const change = (saved: string | null, task: () => Promise<void>): void => {
    void tasks.alone('saving', async (proceed) => {
      await task();
      proceed('reading');
      await read(saved);
    });
  };
  const insertTemplate = async (layout: TemplateLayout): Promise<void> => {
    const sheet = await host.insertTemplate(layout, scoredYear(localTimeOf(new Date())));
    dispatch({ type: 'templateInserted', sheet });
  };
  const gather = gatherActions(host.gather, tasks, (event, refused) => {
    dispatch({ type: 'gather', event, ...(refused === undefined ? {} : { refused }) });
  });
  const addYears = async (items: readonly SentItem[]): Promise<void> => {
    const files = await tasks.work('readingYears', (onProgress, signal) =>
      host.years.add(items, onProgress, signal),
    );
    if (files !== null) dispatch({ type: 'yearsChosen', files });
  };
  const rules = rulesActions(host, tasks.alone, (event) => {
    dispatch({ type: 'rules', event });
  });
  const papers = papersActions(host.papers, tasks.alone, (event) => {
    dispatch({ type: 'papers', event });
  });
  return {
    compute,
    cancel: () => {
      tasks.cancel();
      dispatch({ type: 'cancelRequested' });
    },
    writeFeedback,
    writeRoadmap: (wish) => {
      if (tasks.isFree()) void makeRoadmap(wish);
    },
    writeNewSet: (wish) => {
      if (tasks.isFree()) void makeNewSet(wish);
    },
    writeObjections: (tried) => {
      if (tasks.isFree()) void object(tried);
    },
    select: (place) => void select(place),
    trace: (of) => host.trace(of),
    trials: host.trials,
    objections: host.objections,
    sets: host.sets,
    trySet: (block, tried) => {
      dispatch({ type: 'setTried', block, tried });
    },
    tryScores: (of, scores) => {
      dispatch({ type: 'tried', of, scores });
    },
    tryScore: (of, leaf, to) => {
      dispatch({ type: 'triedOne', of, leaf, to });
    },
    dismiss: () => {
      dispatch({ type: 'dismissed' });
    },
    look,
    insertTemplate: (layout) => void tasks.alone('inserting', () => insertTemplate(layout)),
    chooseArea: (area) => {
      dispatch({ type: 'areaChosen', area });
      if (area === 'data') readSheets();
    },
    openHelp: (topic) => {
      dispatch({ type: 'helpAsked', topic });
    },
    chooseView: (view) => {
      dispatch({ type: 'viewChosen', view });
    },
    chooseFormPart: (part) => {
      dispatch({ type: 'formPartChosen', part });
    },
    chooseBlock: (block) => {
      dispatch({ type: 'blockChosen', block });
    },
    pinUnit: (pinned) => {
      dispatch({ type: 'unitPinned', pinned });
    },
    readSheets,
    correct: (sheet, correction) => {
      change(sheet, () => host.correct(sheet, correction));
    },
    discardSettings: () => {
      change(null, () => host.discardSettings());
    },
    retry: (task) => {
      if (task === 'ranking') compute();
      else if (task === 'feedback') writeFeedback(feedbackOf);
      else if (task === 'readingRules') rules.read();
      else if (task === 'readingDetails') papers.look();
      else if (task === 'gathering' || task === 'deciding') gather.list();
      else if (task === 'writingGathered') gather.write();
      else readSheets();
    },
    traceSelected: () =>
      void tasks.alone('tracing', async () => {
        dispatch({ type: 'traced', cell: (await host.sourceOfSelected()) ?? 'none' });
      }),
    issue: issueActions(host.issue, tasks, (event) => {
      dispatch({ type: 'issue', event });
    }),
    papers,
    cures: cureActions(host, tasks.alone, (event) => {
      dispatch({ type: 'cures', event });
    }),
    gather,
    years: {
      add: (items) => {
        if (items.length > 0 && tasks.isFree()) void addYears(items);
      },
      drop: (path) =>
        void tasks.alone('readingYears', async () => {
          dispatch({ type: 'yearsChosen', files: await host.years.drop(path) });
        }),
    },
    rules,
  };
}
