import type { KindOfScore, ScoreTable } from '../model/assessment';
import type { Score } from '../cells/score';
import { fold } from '../cells/text';
import { CLAIMED, isClaimed, roundIn } from './stageWords';

/** What a title, or a tab, says of the scores below it: how late in the appraisal they are, or that a survey gave them. */
export type TitleStage = number | 'survey' | null;

/**
 * How late the scores of a whole table are by its title, for two tables that score the same units: `KẾT QUẢ TỰ CHẤM` comes
 * before all others, `sơ bộ` before what says nothing, `LẦN 2`, `SAU GIẢI TRÌNH` and `CHÍNH THỨC` after it. `null` for a
 * text that says nothing of it, or of two kinds of score.
 */
export function titleStage(text: string): TitleStage {
  if (text.length > LONGEST) return null;
  const words = fold(text);
  const isAppraised = APPRAISED.test(words);
  if (CLAIM.test(words)) return isAppraised ? null : CLAIMED + roundIn(words);
  const stage = LATER.find(([said]) => said.test(words))?.[1] ?? roundIn(words);
  if (stage !== 0) return stage;
  if (isAppraised) return 0;
  return SURVEY.test(words) && !AND_SURVEY.test(words) ? 'survey' : null;
}

const LONGEST = 300;
const CLAIM = /\btu (?:cham|danh gia)\b|^tc\b/u;
const APPRAISED = /\b(?:tham dinh|tham tra|phuc tra|hoi dong)\b|^td\b/u;
const SURVEY = /\b(?:xhh|dtxhh|sipas|dieu tra|khao sat|xa hoi hoc)\b/u;
const AND_SURVEY =
  /\b(?:va|gom|ca|cung|cong|cham diem)(?: \S{1,9}){0,3} (?:xhh|dtxhh|sipas|dieu tra|khao sat)\b/u;
const LATER: readonly (readonly [RegExp, number])[] = [
  [/\b(?:so bo|du kien|du thao|ban dau|tam tinh|truoc (?:hop|giai trinh|tham dinh|phuc tra|khi))\b/u, -1],
  [/\b(?:chinh thuc|cuoi cung|lan cuoi|sau cung|chung cuoc)\b/u, 200],
  [
    /\b(?:sau (?:hop|giai trinh|tham dinh|phuc tra|dieu chinh|ra soat|khi)|dieu chinh|phuc tra|phuc khao)\b/u,
    100,
  ],
];

/** Whether a line is a title, and no line of other words above a table. */
export function isTitleOfScores(words: string): boolean {
  return TITLE.test(words);
}

const TITLE =
  /^(?:phu luc \w{1,4} )?(?:bang|bieu|phieu|tong hop|bao cao|diem|ket qua|chi so|xep hang|tu cham|tu danh gia|tham dinh|dieu tra|khao sat)\b/u;

/**
 * A table with what its title says of its scores, where its columns do not say otherwise: those that hold self-scores alone
 * are claimed whatever stands above, and `PHIẾU TỰ CHẤM ĐIỂM` with verified scores is appraised. One that nobody has scored
 * yet is what its title says.
 */
export function withTitleStage(table: ScoreTable, told: TitleStage): ScoreTable {
  const kinds = table.units.flatMap((unit) => unit.kinds);
  const all = new Set(kinds.map(({ role }) => role));
  const roles = new Set(kinds.filter(({ scores }) => scores.some(isPoints)).map(({ role }) => role));
  if (roles.size === 0) return typeof told === 'number' && told !== 0 ? { ...table, stage: told } : table;
  if (roles.size === 1 && roles.has('self'))
    return { ...table, stage: typeof told === 'number' && isClaimed(told) ? told : CLAIMED };
  if (told === 'survey') return [...all].some(isOther) ? table : { ...table, surveyOnly: true };
  if (told === null || told === 0 || (isClaimed(told) && [...roles].some(isOther))) return table;
  return { ...table, stage: told };
}

function isPoints(score: Score): boolean {
  return typeof score === 'number';
}

/** Whether a header says another kind of score than its title. */
function isOther(role: KindOfScore['role']): boolean {
  return role !== null && role !== 'final' && role !== 'survey';
}
