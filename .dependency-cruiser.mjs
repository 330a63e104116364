/** Which file of src may know which: no circle, not even of types. Checked by `npm test`. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that need each other are one thought, or lack a file below both that holds what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Folders that need each other are one room: move what both need into a room below them.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
