/** What a result sheet shows; its mark says it, so that a later run knows it whatever the sheet is called. */
export const RESULT_KINDS = [
  'summary',
  'ranking',
  'fields',
  'matrix',
  'zeroScores',
  'moves',
  'announcement',
  'findings',
  'charts',
  'log',
  'logData',
  'feedback',
] as const;

export type ResultKind = (typeof RESULT_KINDS)[number];
