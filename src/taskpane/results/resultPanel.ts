/** The id of the panel that shows the chosen view of the results. */
export const RESULT_PANEL = 'result-panel';
