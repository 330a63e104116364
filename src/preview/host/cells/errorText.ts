const errorTexts = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** Whether a text is what Excel shows for an error value. */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}
