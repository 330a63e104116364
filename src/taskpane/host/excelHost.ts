import { Problem } from '../../core/problem';
import type { Language } from '../../locales/language';
import type { PaneHost } from './paneHost';

/**
 * The workbook that is open in Excel around the pane. What reads, computes and writes is loaded beside the first
 * drawing of the pane, which does not wait for it. What is written is in the `language` of that moment.
 */
export function excelHost(language: () => Language): PaneHost {
  let loading: Promise<PaneHost> | null = null;
  const host = async (): Promise<PaneHost> => {
    loading ??= import('./workbookHost').then(({ workbookHost }) => workbookHost(language));
    try {
      return await loading;
    } catch (error) {
      // The next request tries again.
      loading = null;
      throw new Problem('part-not-loaded', {}, error);
    }
  };
  setTimeout(() => {
    // Whoever needs it asks again, and is told then.
    host().catch(() => null);
  });
  return {
    gather: {
      addFiles: async (...given) => (await host()).gather.addFiles(...given),
      list: async (...given) => (await host()).gather.list(...given),
      dropFiles: async (as) => (await host()).gather.dropFiles(as),
      write: async (...given) => (await host()).gather.write(...given),
    },
    years: {
      add: async (...given) => (await host()).years.add(...given),
      drop: async (path) => (await host()).years.drop(path),
    },
    rank: async (onRanked, onProgress, signal) => (await host()).rank(onRanked, onProgress, signal),
    trace: async (of) => (await host()).trace(of),
    trials: {
      criteria: async (of) => (await host()).trials.criteria(of),
      outcome: async (of, scores) => (await host()).trials.outcome(of, scores),
      way: async (of, scores, goal) => (await host()).trials.way(of, scores, goal),
    },
    objections: {
      rows: async (block) => (await host()).objections.rows(block),
      effect: async (block, at) => (await host()).objections.effect(block, at),
    },
    sets: {
      review: async (block) => (await host()).sets.review(block),
      outcome: async (block, tried) => (await host()).sets.outcome(block, tried),
    },
    inspect: async (onRead, signal) => (await host()).inspect(onRead, signal),
    watch: async (onChange) => (await host()).watch(onChange),
    lookForChanges: async () => (await host()).lookForChanges(),
    insertTemplate: async (layout, year) => (await host()).insertTemplate(layout, year),
    correct: async (sheet, correction) => (await host()).correct(sheet, correction),
    readForRules: async () => (await host()).readForRules(),
    ruleEffect: async (before, after) => (await host()).ruleEffect(before, after),
    saveRules: async (settings, withCorrections) => (await host()).saveRules(settings, withCorrections),
    discardSettings: async () => (await host()).discardSettings(),
    writeFeedback: async (units, onProgress, signal) =>
      (await host()).writeFeedback(units, onProgress, signal),
    writeRoadmap: async (wish, onProgress, signal) => (await host()).writeRoadmap(wish, onProgress, signal),
    writeNewSet: async (wish, onProgress, signal) => (await host()).writeNewSet(wish, onProgress, signal),
    writeObjections: async (tried, onProgress, signal) =>
      (await host()).writeObjections(tried, onProgress, signal),
    lookAtCell: async (place) => (await host()).lookAtCell(place),
    changeCell: async (place, from, to) => (await host()).changeCell(place, from, to),
    issue: {
      look: async () => (await host()).issue.look(),
      all: async (wish, onProgress, signal) => (await host()).issue.all(wish, onProgress, signal),
      one: async (form) => (await host()).issue.one(form),
    },
    papers: {
      look: async () => (await host()).papers.look(),
      keepDetails: async (details) => (await host()).papers.keepDetails(details),
      papers: async (wish) => (await host()).papers.papers(wish),
      save: async (wish, letterhead) => (await host()).papers.save(wish, letterhead),
    },
    sourceOfSelected: async () => (await host()).sourceOfSelected(),
    selectCell: async (place) => (await host()).selectCell(place),
  };
}
