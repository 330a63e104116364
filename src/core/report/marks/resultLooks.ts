import { fold, textOf } from '../../read/cells/text';
import type { SheetSnapshot } from '../../workbook';
import type { ResultKind } from '../words/sheetTexts';

/** How a result sheet is known without its mark. */
interface ResultLook {
  readonly kind: ResultKind;
  /** What its tab's name begins with, folded as all of these. */
  readonly tab: string;
  readonly title: string;
  /** What a cell near its top begins with, where tables of offices have such a tab and title as well. */
  readonly beside?: string;
}

const INDEX = 'public administration reform index';

/** In both languages. */
const RESULT_LOOKS: readonly ResultLook[] = [
  {
    kind: 'summary',
    tab: 'tong hop',
    title: 'tong hop ket qua chi so cai cach hanh chinh',
    beside: 'duoc xep hang',
  },
  { kind: 'summary', tab: 'summary', title: `${INDEX} summary`, beside: 'ranked' },
  { kind: 'ranking', tab: 'xep hang', title: 'xep hang chi so cai cach hanh chinh', beside: 'cach tinh' },
  { kind: 'ranking', tab: 'ranking', title: `${INDEX} ranking`, beside: 'how' },
  { kind: 'fields', tab: 'linh vuc', title: 'chi so cai cach hanh chinh theo linh vuc', beside: 'hang' },
  { kind: 'fields', tab: 'fields', title: `${INDEX} by field`, beside: 'rank' },
  { kind: 'matrix', tab: 'ma tran', title: 'ma tran diem chi so cai cach hanh chinh' },
  { kind: 'matrix', tab: 'matrix', title: `${INDEX} scores` },
  { kind: 'charts', tab: 'bieu do', title: 'bieu do chi so cai cach hanh chinh' },
  { kind: 'charts', tab: 'charts', title: 'charts of the par index' },
  { kind: 'zeroScores', tab: 'tieu chi 0 diem', title: 'tieu chi dat 0 diem' },
  { kind: 'zeroScores', tab: 'zero score criteria', title: 'zero score criteria' },
  { kind: 'moves', tab: 'bien dong', title: 'bien dong thu hang' },
  { kind: 'moves', tab: 'moves', title: 'moves' },
  { kind: 'appraisal', tab: 'tham dinh', title: 'diem tu cham so voi diem tham dinh' },
  { kind: 'appraisal', tab: 'appraisal', title: 'self scores against appraised scores' },
  { kind: 'trace', tab: 'vet tham dinh', title: 'vet tham dinh' },
  { kind: 'trace', tab: 'appraisal trace', title: 'appraisal trace' },
  {
    kind: 'statistics',
    tab: 'thong ke',
    title: 'thong ke ket qua chi so cai cach hanh chinh',
    beside: 'do lech chuan',
  },
  { kind: 'statistics', tab: 'statistics', title: `statistics of the ${INDEX}` },
  { kind: 'announcement', tab: 'nhan dinh', title: 'nhan dinh ket qua chi so cai cach hanh chinh' },
  { kind: 'announcement', tab: 'announcement', title: INDEX, beside: 'text' },
  // As it was called before.
  { kind: 'announcement', tab: 'findings in words', title: INDEX },
  { kind: 'review', tab: 'ra soat tieu chi', title: 'ra soat bo tieu chi' },
  { kind: 'review', tab: 'criteria review', title: 'review of the criteria set' },
  { kind: 'history', tab: 'nhieu nam', title: 'chi so cai cach hanh chinh qua cac' },
  { kind: 'history', tab: 'over the years', title: `${INDEX} over the` },
  { kind: 'merit', tab: 'khen thuong chan chinh', title: 'khen thuong chan chinh theo ket qua' },
  { kind: 'merit', tab: 'merit and remedies', title: 'merit and remedies' },
  { kind: 'findings', tab: 'kiem tra du lieu', title: 'kiem tra du lieu' },
  { kind: 'findings', tab: 'data check', title: 'data check' },
  { kind: 'log', tab: 'nhat ky', title: 'nhat ky tinh xep hang' },
  { kind: 'log', tab: 'log', title: 'log of ranking runs' },
  { kind: 'feedback', tab: 'phieu', title: 'phieu ket qua chi so cai cach hanh chinh' },
  { kind: 'feedback', tab: 'feedback', title: 'par index result of a unit' },
  { kind: 'roadmap', tab: 'lo trinh', title: 'lo trinh nang hang chi so cai cach hanh chinh' },
  { kind: 'roadmap', tab: 'roadmap', title: 'roadmap to a better rank' },
  { kind: 'logData', tab: 'nhat ky so lieu', title: 'so lieu cua lan tinh gan nhat' },
  { kind: 'logData', tab: 'log data', title: 'what the last run was computed from' },
];

/** A title may be wrapped over so many rows, and what stands beside it is not farther down. */
const ROWS_OF_TITLE = 3;
const ROWS_OF_TOP = 12;

/**
 * What a sheet of another file shows that is called, titled and laid out as a result sheet is: programs that delete sheets leave
 * marks at other sheets than those that they were made for, or lose them. `null` where it does not look like one.
 */
export function resultLookOf({ name, values }: Pick<SheetSnapshot, 'name' | 'values'>): ResultKind | null {
  const tab = fold(name);
  const ofTab = RESULT_LOOKS.filter((look) => startsWithWords(tab, look.tab));
  if (ofTab.length === 0) return null;
  const rows = values.slice(0, ROWS_OF_TOP).map((row) => row.map((cell) => fold(textOf(cell))));
  const lines = rows.flatMap((row) => row.find((text) => text !== '') ?? []);
  const title = lines.slice(0, ROWS_OF_TITLE).join(' ');
  const look = ofTab.find(
    (one) =>
      startsWithWords(title, one.title) &&
      (one.beside === undefined ||
        rows.some((row) => row.some((text) => startsWithWords(text, one.beside ?? '')))),
  );
  return look?.kind ?? null;
}

function startsWithWords(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}
