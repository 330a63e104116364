/**
 * What `npm run test:mutate` changes, room by room, and the tests that should notice it: those of the room, and the cases.
 * All the others would notice, too, but each mutant would take minutes.
 */
const rooms = {
  rank: {
    mutate: ['src/core/rank/**/*.ts'],
    tests: ['test/core/rank/*.test.ts', 'test/core/properties/{orders,rankIfMet,ranking}.test.ts'],
  },
  explain: {
    mutate: ['src/core/explain/**/*.ts'],
    tests: ['test/core/explain/*.test.ts', 'test/core/report/*.test.ts'],
  },
  cells: {
    mutate: ['src/core/read/cells/*.ts'],
    tests: ['test/core/read/{score,scoreCells,dateNames,oldFontCodes,mergedCells,thousandMaxima}.test.ts'],
  },
  scores: {
    mutate: ['src/core/read/scores/*.ts'],
    tests: [
      'test/core/read/{apart*,blankMarks,bonusPoints,printedSums,roundColumns,scoresByBlock,statedScores}.test.ts',
    ],
  },
};

/** @returns the room that is asked for, by `MUTATE=rank npm run test:mutate`; the first where none is */
export function roomAsked() {
  const name = process.env['MUTATE'] ?? 'rank';
  const room = rooms[name];
  if (room === undefined) throw new Error(`MUTATE is one of ${Object.keys(rooms).join(', ')}, not ${name}`);
  return { name, ...room };
}
