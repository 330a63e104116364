import { readdirSync } from 'node:fs';

/**
 * What `npm run test:mutate` changes, room by room, and the tests that should notice it: those of the room, and the cases.
 * All the others would notice, too, but what survives would take minutes.
 */
const rooms = {
  rank: {
    mutate: ['src/core/rank/**/*.ts'],
    tests:
      /^core\/(?:rank|properties\/(?:orders|rankIfMet|ranking)|read\/(?:weights|weightsOfFields|publishedTables|printedIndexOrder|otherRanks|otherPercentages|bonusPoints))\b/u,
  },
  explain: {
    mutate: ['src/core/explain/**/*.ts'],
    tests:
      /^core\/(?:explain|properties\/ruleEffect|report|run\.|read\/(?:severalYears|ranksOfLastYear|lastYearColumns|lostYears|unitLists|periods|earlierScales))\b/u,
  },
  cells: {
    mutate: ['src/core/read/cells/*.ts'],
    tests:
      /^core\/read\/(?:score|scoreCells|cellFormat|cellTexts|figures|dateNames|oldFontCodes|mergedCells|thousandMaxima|movedMaxima|mistypedMaxima|maximaAsTyped|blankMarks|textScoresLost|hiddenCells|textsCovering|toneMarks)\b/u,
  },
  scores: {
    mutate: ['src/core/read/scores/*.ts'],
    tests:
      /^core\/read\/(?:apart|choice|leafKinds|unitOfColumns|bareFinals|unitsByFields|unitsWithKinds|unitSubColumns|partsOfKinds|scorerColumns|earlierStages|blankMarks|bonusPoints|deducted|printedSums|roundColumns|scoresByBlock|statedScores|surveyBesideTotal|titleStage|rivalScores|points|stagesOfTwoSheets|stageWords|score|sharesInWords|secondRounds|latestScores)/u,
  },
};

/** @returns the room that is asked for, by `MUTATE=rank npm run test:mutate`; the first where none is */
export function roomAsked() {
  const name = process.env['MUTATE'] ?? 'rank';
  const room = rooms[name];
  if (room === undefined) throw new Error(`MUTATE is one of ${Object.keys(rooms).join(', ')}, not ${name}`);
  return { name, ...room };
}

/** @returns the test files of the room that is asked for, by their paths from the root */
export function testFiles() {
  const { tests } = roomAsked();
  const files = readdirSync('test', { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => file.endsWith('.test.ts') && (tests.test(file) || file.startsWith('cases/')))
    .map((file) => `test/${file}`)
    .toSorted();
}
