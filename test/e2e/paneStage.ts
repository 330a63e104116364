import type { Frame, Page } from 'playwright-core';
import type { Settings } from '../../src/core/settings/settings';
import type { Look } from './paneLooks';
import type { workbooks } from './scoreStates';
import type { PageOptions } from './watchedPage';

/** The production pane beside a workbook: in the preview, or in the frame of Excel on the web. */
export interface PaneStage {
  readonly page: Page;
  readonly pane: Frame;
  readonly faults: readonly string[];
  /**
   * The looks that states are checked in: in Excel on the web both themes and both languages, once each, since a theme changes
   * nothing but colours. Beside the preview's spreadsheet, which is drawn with each of them, the same pane is checked in one.
   */
  readonly looks: readonly Look[];
  /** Sets the width of the pane in CSS pixels. */
  readonly setWidth: (width: number) => Promise<void>;
  readonly takePicture: (name: string) => Promise<void>;
  readonly sheetNames: () => Promise<string[]>;
  /** Puts a score, or a name, into a cell of the workbook. */
  readonly changeScore: (sheet: string, cell: string, content: number | string) => Promise<void>;
  /** Begins to edit a cell, and does not end it. */
  readonly beginEditing: () => Promise<void>;
  /** Closes the pane and opens it anew, beside the workbook as it is. */
  readonly reopenPane: () => Promise<void>;
}

export type OpenPaneStage = (
  workbook: keyof typeof workbooks | 'sample',
  options?: Pick<PageOptions, 'initScript'> & {
    readonly language?: 'vi' | 'en';
    /** Settings that the workbook carries before the pane opens; none unless told. */
    readonly settings?: Partial<Settings>;
  },
) => Promise<PaneStage>;
