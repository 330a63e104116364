/** The cells that say whose sheet a feedback sheet is; the names stand in them as they are. */
export const FEEDBACK_UNIT = { row: 4, column: 1 };
export const FEEDBACK_BLOCK = { row: 5, column: 1 };
