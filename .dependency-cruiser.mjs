/** Rooms in which files still go in circles; the list only gets shorter. */
const FILES_IN_CIRCLES = ['^src/core/(explain|rank|read|report)/'];
/** Folders that still go in circles; the list only gets shorter. */
const FOLDERS_IN_CIRCLES = ['^src/core'];

/** Which file of src may know which: no circle, not even of types. Checked by `npm test`. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that need each other are one thought, or lack a file below both that holds what they share.',
      severity: 'error',
      from: { pathNot: FILES_IN_CIRCLES },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Folders that need each other are one room: move what both need into a room below them.',
      severity: 'error',
      scope: 'folder',
      from: { pathNot: FOLDERS_IN_CIRCLES },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
