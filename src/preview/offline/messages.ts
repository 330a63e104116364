/** By which a page asks a new version to take the place of the one that is used. */
export const TAKE_OVER = 'take-over';

/** `others-open`: another window has the version before, and keeps it. */
export type TakeOverAnswer = 'taken' | 'others-open';
