import { Problem } from '../../core/problem';
import type { FeedbackUnits } from '../../core/feedback';
import type { LocalTime } from '../../core/localTime';
import type { BlockAppraisal } from '../../core/appraisal/appraisal';
import type { Ranking } from '../../core/explain/moves';
import { cellSource } from '../../core/gather/cellSource';
import type { CellSource } from '../../core/gather/cellSource';
import type { BlockObjections } from '../../core/objections/blockObjections';
import type { OtherRanking } from '../../core/otherSet/otherRanking';
import type { TriedSet } from '../../core/otherSet/changedSet';
import type { NewSetWish } from '../../core/run/planNewSet';
import { planFeedback } from '../../core/run/planFeedback';
import { planObjections } from '../../core/run/planObjections';
import type { ObjectionsRun } from '../../core/run/planObjections';
import type { PaperWish } from '../../core/run/planPapers';
import type { Paper } from '../../core/papers/paper';
import { planRoadmap } from '../../core/run/planRoadmap';
import type { RoadmapWish } from '../../core/run/planRoadmap';
import { rankable } from '../../core/run/rankable';
import {
  computeRanking,
  inspectWorkbook,
  rankSheets,
  rankWorkbook,
  readWorkbook,
  resultsOf,
} from '../../core/run/run';
import type { WorkbookInspection } from '../../core/run/run';
import type { TriedScores } from '../../core/run/triedChanges';
import type { Assessment } from '../../core/read/model/assessment';
import type { Settings } from '../../core/settings/settings';
import { trialsOf } from '../../core/whatif/preparedTrial';
import type { PreparedTrial } from '../../core/whatif/preparedTrial';
import type { Place, WorkbookSnapshot, WritePlan } from '../../core/workbook';
import { gathered } from '../../locales/office/forms';
import type { Language } from '../../locales/language';
import { objectionForm } from '../../locales/office/objectionForm';
import { sheetTexts } from '../../locales/sheetTexts';
import type { GatherEngine } from './engines/gatherEngine';
import { earlierFile } from './sentYears';
import type { SentYears } from './sentYears';
import { shownChanges } from './shown/shownAppraisal';
import type { ShownChange, TraceOf } from './shown/shownAppraisal';
import { shownEffect, shownObjections } from './shown/shownObjection';
import type { ShownEffect, ShownObjection } from './shown/shownObjection';
import { shownRun } from './shown/shownRun';
import type { ShownRun } from './shown/shownRun';
import { shownWay, triedCriteria, triedOutcome } from './shown/shownTrial';
import type {
  ShownWay,
  TriedCriterion,
  TriedOutcome,
  TriedScore,
  TrialGoal,
  TrialOf,
} from './shown/shownTrial';
import type { IssueEngine } from './engines/issueEngine';
import type { PaperFile, RankedForPapers } from './engines/papersEngine';
import { ruleEngine } from './engines/ruleEngine';
import type { RuleEffect } from './engines/ruleEngine';
import { sameCells } from './sameCells';
import type { RankedForSets, ShownReview } from './engines/setsEngine';
import type { WorkbookFacts } from './workbookFacts';

/** What the pane has computed beside the page. Everything that comes and goes is plain data. */
export interface Engine extends InTheirTime<GatherEngine>, InTheirTime<IssueEngine> {
  /**
   * Keeps the plan for `plan`, and what the appraisal changed for `trace`.
   *
   * @param years files of earlier years beside the workbook
   * @throws RankingStopped as `computeRanking` does
   */
  rank(
    snapshot: WorkbookSnapshot,
    settings: Settings,
    language: Language,
    now: LocalTime,
    years?: readonly SentYears[],
  ): Promise<ShownRun>;
  /** What the last `rank` is to write, once: to be shown, its results need not wait for it. `null` where it is not known (any more). */
  plan(): WritePlan | null;
  /**
   * The scores of a unit or a criterion that the appraisal changed, the largest loss first, as the last `rank` had them;
   * `null` where that is not known (any more).
   *
   * @param anew what `rank` was given: where nothing is kept, it is ranked once more
   */
  trace(of: TraceOf, anew?: Ranked): readonly ShownChange[] | null;
  /**
   * The criteria of a unit, whose scores can be tried in the last ranking; `null` where it has no such unit. This and what
   * comes next are `forgotten` where it is not known (any more).
   *
   * @param anew as of `trace`
   */
  trialCriteria(of: TrialOf, anew?: Ranked): readonly TriedCriterion[] | null | 'forgotten';
  /** How a unit stands with other scores, and whom it passes. */
  trialOutcome(of: TrialOf, scores: readonly TriedScore[], anew?: Ranked): TriedOutcome | null | 'forgotten';
  /** The way to a rank or to the grade above from scores as tried. */
  trialWay(
    of: TrialOf,
    scores: readonly TriedScore[],
    goal: TrialGoal,
    anew?: Ranked,
  ): ShownWay | null | 'forgotten';
  /**
   * The objections of a block that count in the last ranking; none where the workbook has no sheet of them, `null` where it
   * is not known (any more).
   *
   * @param anew as of `trace`
   */
  objections(block: string, anew?: Ranked): readonly ShownObjection[] | null;
  /** What one of them changes, by its place among them; `null` where there is none. */
  objectionEffect(block: string, at: number, anew?: Ranked): ShownEffect | null | 'forgotten';
  /**
   * The papers of the last ranking as values.
   *
   * @param anew as of `trace`
   */
  papers(wish: PaperWish, anew?: RankedInFull): Promise<readonly Paper[] | 'forgotten'>;
  /** The same as Word files, on an office's own letterhead where there is one. @throws Problem `letterhead-…` */
  paperFiles(
    wish: PaperWish,
    letterhead: Blob | null,
    anew?: RankedInFull,
  ): Promise<readonly PaperFile[] | 'forgotten'>;
  /**
   * What the scores of the last ranking tell of a block's criteria set; `null` where it has no such block. This and what comes
   * next are `forgotten` where it is not known (any more).
   *
   * @param anew as of `trace`
   */
  review(block: string, anew?: Ranked): Promise<ShownReview | null | 'forgotten'>;
  /** What the ranking of a block would be by another set. */
  otherSet(block: string, tried: TriedSet, anew?: Ranked): Promise<OtherRanking | null | 'forgotten'>;
  inspect(snapshot: WorkbookSnapshot, settings: Settings): WorkbookInspection;
  /** @throws Problem as `planFeedback` does */
  feedback(
    snapshot: WorkbookSnapshot,
    settings: Settings,
    language: Language,
    units: FeedbackUnits,
  ): Promise<{ readonly plan: WritePlan }>;
  /** @throws Problem as `planRoadmap` does */
  roadmap(
    snapshot: WorkbookSnapshot,
    settings: Settings,
    language: Language,
    wish: RoadmapWish,
  ): Promise<{ readonly plan: WritePlan }>;
  /** @throws Problem as `planNewSet` does */
  newSet(
    snapshot: WorkbookSnapshot,
    settings: Settings,
    wish: NewSetWish,
  ): Promise<{ readonly plan: WritePlan }>;
  /** @throws Problem as `planObjections` does */
  newObjections(snapshot: WorkbookSnapshot, settings: Settings, tried: TriedScores): ObjectionsRun;
  /** Keeps a workbook for `facts` and `effect`, in place of the one before. */
  keep(snapshot: WorkbookSnapshot): void;
  facts(settings: Settings): WorkbookFacts;
  effect(before: Settings, after: Settings): RuleEffect;
  /** Where what stands in a cell of a gathered workbook comes from. */
  source(snapshot: WorkbookSnapshot, settings: Settings, place: Place): CellSource;
}

/** A workbook and the settings that it was ranked by. */
export interface Ranked {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
}

/** The same with the language of its sheets, when it was ranked, and the files of earlier years beside it. */
export interface RankedInFull extends Ranked {
  readonly language: Language;
  readonly now: LocalTime;
  readonly years?: readonly SentYears[];
}

/** The same, each answering when it can. */
type InTheirTime<Functions extends Readonly<Record<keyof Functions, (...given: never[]) => unknown>>> = {
  readonly [Name in keyof Functions]: (
    ...given: Parameters<Functions[Name]>
  ) => Promise<Awaited<ReturnType<Functions[Name]>>>;
};

export function createEngine(): Engine {
  let rules = ruleEngine({ sheets: [] });
  let planned: WritePlan | null = null;
  let appraised: Appraised | null = null;
  let objected: Objected | null = null;
  let trials: Trials | null = null;
  let papered: RankedForPapers | null = null;
  let setsRanked: RankedForSets | null = null;
  const setsEngine = loadedOnce(async () => (await import('./engines/setsEngine')).setsEngine());
  const papersEngine = loadedOnce(async () => (await import('./engines/papersEngine')).papersEngine());
  const asBefore = sameCells();
  const objectedIn = (anew: Ranked | undefined): Objected | null => {
    if (anew !== undefined)
      objected ??= objectionsIn(rankWorkbook(asBefore(anew.snapshot), anew.settings).ranking);
    return objected;
  };
  const toBePapered = (anew: RankedInFull | undefined): RankedForPapers | null => {
    if (anew !== undefined && papered === null) {
      const { settings, language, now, years = [] } = anew;
      const snapshot = asBefore(anew.snapshot);
      const read = readWorkbook(snapshot, settings);
      const ranked = rankSheets(snapshot, settings, read, years.map(earlierFile));
      papered = { results: resultsOf(ranked, snapshot, settings), language, now };
    }
    return papered;
  };
  const toBeReviewed = (anew: Ranked | undefined): RankedForSets | null => {
    if (anew !== undefined && setsRanked === null) {
      const { settings } = anew;
      setsRanked = { ...rankSheets(asBefore(anew.snapshot), settings), settings };
    }
    return setsRanked;
  };
  const tried = <Answer>(
    of: TrialOf,
    anew: Ranked | undefined,
    answer: (prepared: PreparedTrial) => Answer,
  ): Answer | null | 'forgotten' => {
    if (anew !== undefined)
      trials ??= trialsIn(rankSheets(asBefore(anew.snapshot), anew.settings), anew.settings);
    if (trials === null) return 'forgotten';
    const prepared = trials(of.block, of.unit);
    return prepared === null ? null : answer(prepared);
  };
  return {
    async rank(given, settings, language, now, years = []) {
      const { core } = await sheetTexts(language);
      const snapshot = asBefore(given);
      const files = years.map(earlierFile);
      const run = computeRanking(snapshot, settings, core, now, null, files);
      planned = run.plan;
      appraised = appraisalsIn(run.ranking);
      objected = objectionsIn(run.ranking);
      trials = trialsIn(run, settings);
      papered = { results: resultsOf(run, snapshot, settings), language, now };
      setsRanked = { ranking: run.ranking, assessment: run.assessment, settings };
      return shownRun(run, settings);
    },
    plan() {
      const plan = planned;
      planned = null;
      return plan;
    },
    trace(of, anew) {
      if (anew !== undefined)
        appraised ??= appraisalsIn(rankWorkbook(asBefore(anew.snapshot), anew.settings).ranking);
      return appraised === null ? null : shownChanges(appraised.get(of.block) ?? null, of);
    },
    trialCriteria: (of, anew) => tried(of, anew, triedCriteria),
    trialOutcome: (of, scores, anew) => tried(of, anew, (prepared) => triedOutcome(prepared, scores)),
    trialWay: (of, scores, goal, anew) => tried(of, anew, (prepared) => shownWay(prepared, scores, goal)),
    objections(block, anew) {
      const known = objectedIn(anew);
      if (known === null) return null;
      const own = known.get(block) ?? null;
      return own === null ? [] : shownObjections(own);
    },
    objectionEffect(block, at, anew) {
      const known = objectedIn(anew);
      if (known === null) return 'forgotten';
      const own = known.get(block) ?? null;
      const objection = own?.rows[at];
      return own === null || objection === undefined ? null : shownEffect(own, objection);
    },
    async papers(wish, anew) {
      const ranked = toBePapered(anew);
      return ranked === null ? 'forgotten' : (await papersEngine()).papers(ranked, wish);
    },
    async paperFiles(wish, letterhead, anew) {
      const ranked = toBePapered(anew);
      return ranked === null ? 'forgotten' : (await papersEngine()).paperFiles(ranked, wish, letterhead);
    },
    async review(block, anew) {
      const ranked = toBeReviewed(anew);
      return ranked === null ? 'forgotten' : (await setsEngine()).review(ranked, block);
    },
    async otherSet(block, set, anew) {
      const ranked = toBeReviewed(anew);
      return ranked === null ? 'forgotten' : (await setsEngine()).otherSet(ranked, block, set);
    },
    newSet: async (snapshot, settings, wish) =>
      (await setsEngine()).newSet(asBefore(snapshot), settings, wish),
    inspect: (snapshot, settings) => inspectWorkbook(asBefore(snapshot), settings),
    feedback: async (snapshot, settings, language, units) => {
      const { core } = await sheetTexts(language);
      return { plan: planFeedback(asBefore(snapshot), settings, core, units) };
    },
    roadmap: async (snapshot, settings, language, wish) => {
      const { core } = await sheetTexts(language);
      return { plan: planRoadmap(asBefore(snapshot), settings, core, wish) };
    },
    newObjections: (snapshot, settings, tried) => planObjections(snapshot, settings, objectionForm, tried),
    keep(snapshot) {
      rules = ruleEngine(snapshot);
    },
    facts: (settings) => rules.facts(settings),
    effect: (before, after) => rules.effect(before, after),
    source: (snapshot, settings, place) => cellSource(asBefore(snapshot), settings, place, gathered.taken),
    ...gatherLater(),
    ...issueLater(),
  };
}

/** What reads the files of units is loaded when the first of them come. */
function gatherLater(): InTheirTime<GatherEngine> {
  const gathering = loadedOnce(async () => (await import('./engines/gatherEngine')).gatherEngine());
  return {
    openFiles: async (...given) => {
      (await gathering()).openFiles(...given);
    },
    readOn: async () => (await gathering()).readOn(),
    takeYears: async () => (await gathering()).takeYears(),
    giveUpReading: async () => {
      (await gathering()).giveUpReading();
    },
    dropFiles: async (...given) => {
      (await gathering()).dropFiles(...given);
    },
    gather: async (...given) => (await gathering()).gather(...given),
    gatherPlan: async () => (await gathering()).gatherPlan(),
  };
}

/** What makes the forms of units is loaded when the first of them is looked for. */
function issueLater(): InTheirTime<IssueEngine> {
  const issuing = loadedOnce(async () => (await import('./engines/issueEngine')).issueEngine());
  return {
    issue: async (...given) => (await issuing()).issue(...given),
    beginForms: async (...given) => (await issuing()).beginForms(...given),
    makeForms: async (...given) => (await issuing()).makeForms(...given),
    zipForms: async () => (await issuing()).zipForms(),
    makeForm: async (...given) => (await issuing()).makeForm(...given),
  };
}

/** Loads a part when it is asked for first; one that could not be loaded is loaded again. */
function loadedOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw new Problem('part-not-loaded', {}, error);
    }
  };
}

/** The appraisals of a ranking's blocks, by their names. */
type Appraised = ReadonlyMap<string, BlockAppraisal | null>;

function appraisalsIn({ blocks }: Ranking): Appraised {
  return new Map(blocks.map(({ name, appraisal }) => [name, appraisal]));
}

/** The objections of a ranking's blocks, by their names. */
type Objected = ReadonlyMap<string, BlockObjections | null>;

function objectionsIn({ blocks }: Ranking): Objected {
  return new Map(blocks.map(({ name, objections }) => [name, objections]));
}

type Trials = ReturnType<typeof trialsOf>;

/** Trials in a ranking; what they need is made when the first one is asked for. */
function trialsIn({ assessment }: { readonly assessment: Assessment }, settings: Settings): Trials {
  let made: Trials | null = null;
  return (block, unit) => {
    if (made === null) {
      const { blocks, settings: asked, lastYear } = rankable(assessment, settings);
      made = trialsOf(blocks, asked, lastYear);
    }
    return made(block, unit);
  };
}
