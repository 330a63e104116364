/** A pane of usual width at 200 % zoom: what stands side by side stands below each other there. */
export const NARROW = '@media (max-width: 260px)';
