/** What whoever shows texts needs of them, in whichever language. */
export type { AppraisalViewTexts } from './vi/pane/results/appraisalView';
export type { MovesViewTexts } from './vi/pane/results/movesView';
export type { RuleTexts } from './vi/pane/rules';
export type { StartTexts } from './vi/pane/start';
export type { PaneTexts } from './vi/pane/pane';
export type { ProblemTexts, ProblemPlaceTexts } from './vi/problems';
export type { Fault } from './vi/commandLine/release';
export type { CliTexts } from './vi/commandLine/cli';
export type { PreviewTexts } from './vi/pages/preview';
