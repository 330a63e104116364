/**
 * Everything that can stop a run, as a closed list. `locales/` holds what a person reads for each: what happened,
 * where, and what to do. Params are strings that the text names.
 */
export type ProblemCode =
  // the file
  | 'file-not-found'
  | 'file-is-folder'
  | 'file-not-readable'
  | 'not-a-workbook'
  | 'zip-in-zip'
  | 'damaged-file'
  | 'password-protected-file'
  | 'file-too-large'
  | 'csv-row-too-long'
  | 'output-is-input'
  | 'folder-not-found'
  | 'cannot-write-file'
  // the workbook
  | 'no-score-sheets'
  | 'nothing-ranked'
  | 'feedback-unit-unknown'
  | 'unit-unknown'
  | 'criterion-unknown'
  | 'criterion-twice'
  | 'points-not-possible'
  | 'tried-scores-changed'
  | 'too-many-feedback-sheets'
  | 'workbook-protected'
  | 'workbook-read-only'
  | 'workbook-changed'
  | 'tab-name-taken'
  | 'workbook-old-format'
  | 'new-workbook-refused'
  // issuing forms
  | 'no-criteria-set'
  | 'no-units'
  | 'criteria-sets-differ'
  | 'issue-block-unknown'
  | 'file-exists'
  // an office's own letterhead
  | 'letterhead-not-docx'
  | 'letterhead-damaged'
  | 'letterhead-password'
  | 'letterhead-too-large'
  | 'letterhead-active'
  | 'letterhead-linked'
  // Excel
  | 'cell-edit-mode'
  | 'another-workbook-in-front'
  | 'sheet-gone'
  | 'sheet-protected'
  | 'cell-changed'
  | 'cell-changed-meanwhile'
  | 'cell-not-taken'
  | 'files-forgotten'
  | 'too-large-for-excel'
  | 'excel-busy'
  | 'too-long-for-ribbon'
  | 'excel-session-over'
  | 'excel-too-old'
  | 'cancelled'
  | 'excel-failed'
  | 'part-not-loaded'
  // settings and the command line
  | 'build-failed'
  | 'not-a-release'
  | 'settings-not-json'
  | 'settings-too-large'
  | 'settings-unknown-key'
  | 'settings-bad-value'
  | 'details-not-json'
  | 'details-unknown-key'
  | 'details-bad-value'
  | 'details-too-long'
  | 'saved-details-unreadable'
  | 'saved-settings-unreadable'
  | 'wrong-use';

/** Thrown by every layer for what a person must be told; `params` fill the text's placeholders. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, params: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, cause === undefined ? undefined : { cause });
    this.name = 'Problem';
    this.code = code;
    this.params = params;
  }
}
