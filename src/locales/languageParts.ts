import type * as commandLine from './vi/commandLine/texts';
import type * as views from './vi/loaded/views';
import type * as sheets from './vi/loaded/sheets';
import type * as message from './vi/pages/commands';
import type * as preview from './vi/pages/preview';
import type * as spreadsheet from './vi/pages/spreadsheet';
import type * as pane from './vi/pane/pane';
import type { StartTexts } from './vi/pane/start';
import type * as problems from './vi/problems';

/** What is known of a language before anything of it is loaded. */
export interface LanguageFacts {
  /** In the language itself, for who chooses it. */
  readonly name: string;
  /** By which `Intl` writes its numbers and times. */
  readonly locale: string;
  /** What the pane says before its other texts are loaded, and when it fails. */
  readonly start: StartTexts;
}

/** The texts of the pane by when they are needed, each part loaded by itself; what Vietnamese has, every language has. */
export interface PaneParts {
  /** For its first drawing. */
  readonly pane: Loading<typeof pane>;
  readonly problems: Loading<typeof problems>;
  /** Of its views. */
  readonly views: Loading<ViewWords>;
  /** Of the result sheets, the findings and what is gathered. */
  readonly sheets: Loading<SheetWords>;
}

/** Those of the other pages. */
export interface PageParts {
  /** Of the page that tells a problem of the ribbon's button. */
  readonly message: Loading<typeof message>;
  readonly problems: Loading<typeof problems>;
  /** Of the web edition around its spreadsheet, */
  readonly preview: Loading<typeof preview>;
  /** and of that. */
  readonly spreadsheet: Loading<typeof spreadsheet>;
}

/** The texts of the command line. */
export type CommandTexts = Loading<typeof commandLine>;

export type ViewWords = typeof views;
export type SheetWords = typeof sheets;

type Loading<Part> = () => Promise<Part>;
