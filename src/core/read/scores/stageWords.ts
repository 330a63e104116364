import { rememberedByText } from '../../remembered';
import { fold } from '../cells/text';
import { shortHead } from '../roles/shortHeads';
import type { HeaderColumn } from '../headers/headerBand';

/**
 * How late in the appraisal a header says its scores are, for two of one kind: `sơ bộ`, `đề xuất` and `trước họp` come before what
 * says nothing, `lần 2`, `sau giải trình` and `chính thức` after it. A helper group checks before the council decides
 * (DOMAIN section 6), which alone is less than `TOLD`: either may have given a score whose header names nobody.
 */
export function stageOf({ text, above }: Pick<HeaderColumn, 'text' | 'above'>): number {
  const own = stageOfLine(text);
  if (own !== 0) return own;
  for (let level = above.length - 1; level >= 0; level--) {
    const stage = stageOfLine(above[level] ?? '');
    if (stage !== 0) return stage;
  }
  return 0;
}

function stageOfLine(line: string): number {
  return line.length > LONGEST ? 0 : stageOfShort(line);
}

const stageOfShort = rememberedByText(10_000, (line) => stageIn(fold(shortHead(line) ?? line)));

/** The stage of self-scores: before all appraisal. */
export const CLAIMED = -100;

/** Whether a stage is one of self-scores, of whatever round. */
export function isClaimed(stage: number): boolean {
  return stage < CLAIMED / 2;
}

/** How far two stages are apart where headers tell which is the later one. */
export const TOLD = 0.5;

const LONGEST = 160;
const STAGES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:so bo|du kien|ban dau|tam tinh|tam thoi|truoc|de xuat)\b|\bchua (?:bi )?(?:tru|cong|dieu chinh)\b/u,
    -1,
  ],
  [/\b(?:chinh thuc|cuoi cung|lan cuoi|sau cung|chung cuoc|ket luan|chot)\b/u, 200],
  [/\b(?:sau|dieu chinh|phuc tra|phuc khao|final)\b/u, 100],
  [/\bhoi dong\b/u, 0.25],
  [/\bto\b/u, -0.25],
];

function stageIn(words: string): number {
  return STAGES.find(([said]) => said.test(words))?.[1] ?? roundIn(words);
}

/** `lần 2`, `vòng 3` after the first one: 1, 2; 0 where folded words name no round. */
export function roundIn(words: string): number {
  const number = /\b(?:lan|vong|dot) (?:thu )?(\d{1,2}|hai|ii|ba|iii)\b/u.exec(words)?.[1];
  return number === undefined ? 0 : (SPELLED[number] ?? Number(number)) - 1;
}

const SPELLED: Readonly<Record<string, number>> = { hai: 2, ii: 2, ba: 3, iii: 3 };
