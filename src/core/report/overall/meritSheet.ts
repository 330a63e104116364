import { mendingOf } from '../../explain/mending';
import { meritOf, meritRules } from '../../explain/merit';
import type { LeftOut, MeritRules, Proposed } from '../../explain/merit';
import type { ExplainedBlock } from '../../explain/moves';
import { given, grouped, when } from '../../lists';
import { writtenDecimals } from '../../rank/published';
import type { LostScore, RankedUnit } from '../../rank/ranking';
import type { Look } from '../../workbook';
import { blockCells } from '../block/blockCells';
import { isProvisional } from '../block/provisional';
import type { ReportContext } from '../context/reportContext';
import { earlierMeasures, mendKey } from '../earlier/earlierMeasures';
import type { Measure } from '../earlier/earlierMeasures';
import { linkTo, sourceLinks } from '../layout/links';
import { changeHighlights, changeLook, looks, NONE, percentLook } from '../layout/looks';
import { PageDraft } from '../layout/pageDraft';
import type { PageColumn } from '../layout/pageDraft';
import type { ResultSheet } from '../layout/table/tableSheet';
import { blockWidth } from '../layout/sizes/textWidth';
import type { CoreTexts } from '../words/texts';

/**
 * Widths in characters behind the block's: unit, merit or criterion, four figures, field or grade, measure and date; source and cell are
 * for the screen. What is printed fits an A4 page across.
 */
const WIDTHS = [26, 44, 8, 9, 9, 9, 24, 32, 13, 20, 8];
const PRINTED = 10;

/**
 * `Khen thưởng, chấn chỉnh`: whom the rules of merit name, which stand above the list, whom they leave out with the reason,
 * then what each unit is to mend, with room for measure and date. It is a record of a run, in values: who is on a list does
 * not follow a corrected score. `null` where no block is ranked.
 */
export function meritSheet(context: ReportContext): ResultSheet | null {
  const { blocks, names, settings, texts } = context;
  const words = texts.merit;
  if (blocks.length === 0) return null;
  const page = new PageDraft([blockWidth(blocks), ...WIDTHS], { isPortrait: false, printedColumns: PRINTED });
  page.line([words.title(blocks[0]?.year ?? null)], looks.title);
  const rules = meritRules(settings.commendation, blocks, context.assessment.directory);
  page.text(words.rules(rules), looks.note);
  page.text(words.ofRunNote, looks.note);
  addMerit(page, context, rules);
  const headerRow = addMending(page, context);
  return {
    planned: page.sheet(names.take(words.sheetName), 'merit', [headerRow, headerRow]),
    cells: null,
  };
}

interface MeritLine extends Proposed {
  readonly block: ExplainedBlock;
  readonly because: LeftOut['because'] | null;
}

function addMerit(page: PageDraft, context: ReportContext, rules: MeritRules): void {
  const { blocks, texts } = context;
  const words = texts.merit;
  const merits = blocks.map((block) => ({ block, ...meritOf(block, rules) }));
  const proposed = merits.flatMap(({ block, proposed: units }) =>
    units.map((unit): MeritLine => ({ ...unit, block, because: null })),
  );
  const leftOut = merits.flatMap(({ block, leftOut: units }) =>
    units.map((unit): MeritLine => ({ ...unit, block })),
  );
  page.section(words.proposed);
  if (proposed.length === 0) page.text(words.nobody);
  else addUnits(page, context, words.merit, proposed);
  if (leftOut.length === 0) return;
  page.section(words.leftOut);
  addUnits(page, context, words.reason, leftOut);
}

function addUnits(page: PageDraft, context: ReportContext, why: string, lines: readonly MeritLine[]): void {
  const { blocks, texts } = context;
  const words = texts.merit;
  const decimals = Math.max(...blocks.map(({ rules }) => writtenDecimals(rules.rankDecimals)));
  const previous = blocks.find(({ previousYear }) => previousYear !== null)?.previousYear ?? null;
  const isCompared = blocks.some(({ previousYear }) => previousYear !== null);
  const hasGrades = blocks.some(({ units }) => units.some(({ grade }) => grade !== null));
  const cells = new Map(blocks.map((block) => [block, blockCells(context, block)]));
  const columns: readonly PageColumn<MeritLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block.name },
    {
      key: 'unit',
      header: words.unit,
      look: looks.text,
      value: ({ block, unit }) => unitName(unit, block, texts),
    },
    {
      key: 'merit',
      header: why,
      look: looks.text,
      value: ({ unit, merits, because }) =>
        [words.merits(merits, unit), ...given(because, words.because)].join('. '),
    },
    { key: 'rank', header: words.rank, look: looks.count, value: ({ unit }) => unit.rank ?? NONE },
    {
      key: 'percent',
      header: words.percent,
      look: centred(percentLook(decimals)),
      value: ({ unit }) => unit.percent ?? NONE,
    },
    ...when<PageColumn<MeritLine>>(
      isCompared,
      {
        key: 'previousRank',
        header: words.previousRank(previous),
        look: looks.count,
        value: ({ unit }) => unit.previousRank ?? NONE,
      },
      {
        key: 'change',
        header: words.change,
        look: centred(changeLook(0)),
        value: ({ unit }) => unit.rankChange,
      },
    ),
    ...when<PageColumn<MeritLine>>(hasGrades, {
      key: 'grade',
      header: words.grade,
      look: looks.text,
      value: ({ unit }) => unit.grade ?? NONE,
    }),
    {
      key: 'cell',
      header: words.inRanking,
      look: looks.link,
      value: ({ block, unit }) => {
        const place = cells.get(block)?.of(unit, 'unit') ?? null;
        return place === null ? NONE : linkTo(place, place.cell);
      },
    },
  ];
  const area = page.table(columns, lines);
  if (isCompared) {
    const change = area('change');
    for (const one of changeHighlights(change, `$G${change.row + 1}`)) page.highlight(one);
  }
}

function centred(look: Look): Look {
  return { ...look, align: 'center' };
}

function unitName(unit: RankedUnit, block: ExplainedBlock, { merit: words }: CoreTexts): string {
  const isOpen = block.objections?.provisional.has(unit.name) === true;
  return isProvisional(unit, block) || isOpen ? words.provisional(unit.name) : unit.name;
}

interface MendLine {
  readonly block: ExplainedBlock;
  readonly unit: RankedUnit;
  readonly lost: LostScore;
}

/** @returns the row of its header */
function addMending(page: PageDraft, context: ReportContext): number {
  const { blocks, settings, sheets, texts } = context;
  const { merit: words } = texts;
  const lines = blocks.flatMap((block) =>
    mendingOf(block, settings.zeroThreshold).flatMap(({ unit, lost }) =>
      lost.map((one): MendLine => ({ block, unit, lost: one })),
    ),
  );
  const { measures, left } = carriedMeasures(lines, context);
  page.section(words.toMend);
  page.text(words.criteria(settings.zeroThreshold), looks.note);
  for (const { name, weights } of blocks) {
    if (weights === null) continue;
    const weighted = texts.weighted(weights);
    page.text(blocks.length === 1 ? weighted : texts.ownRules(name, weighted), looks.note);
  }
  const headerRow = page.nextRow;
  if (lines.length === 0) {
    page.text(words.nothingToMend(settings.zeroThreshold));
    addLeft(page, left, texts);
    return headerRow;
  }
  const links = sourceLinks(
    sheets,
    lines.map(({ lost }) => lost.place),
  );
  const points = centred(looks.points);
  const columns: readonly PageColumn<MendLine>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block.name },
    { key: 'unit', header: words.unit, look: looks.text, value: ({ unit }) => unit.name },
    { key: 'criterion', header: words.criterion, look: looks.text, value: ({ lost }) => lost.criterion },
    { key: 'code', header: words.code, look: looks.text, value: ({ lost }) => lost.code },
    { key: 'maxPoints', header: words.maxPoints, look: points, value: ({ lost }) => lost.maxPoints },
    { key: 'points', header: words.points, look: points, value: ({ lost }) => lost.points },
    { key: 'lost', header: words.lost, look: points, value: ({ lost }) => lost.lostPoints },
    { key: 'field', header: words.field, look: looks.text, value: ({ lost }) => lost.field },
    {
      key: 'measure',
      header: words.measure,
      look: looks.text,
      value: (_, at) => measures[at]?.measure ?? null,
    },
    { key: 'deadline', header: words.deadline, look: DAY, value: (_, at) => measures[at]?.deadline ?? null },
    { key: 'sheet', header: words.sheet, look: looks.text, value: ({ lost }) => lost.place.sheet },
    {
      key: 'cell',
      header: words.cell,
      look: looks.link,
      value: (_, at) => links.cells[at] ?? null,
    },
  ];
  page.table(columns, lines);
  page.filter({ row: headerRow, column: 0, rows: lines.length + 1, columns: columns.length });
  if (links.left > 0) page.text(texts.linksLeft(links.left), looks.note);
  addLeft(page, left, texts);
  return headerRow;
}

/** What an officer wrote in an earlier run's sheet: beside the lines it is of, and what is of none of them. */
function carriedMeasures(lines: readonly MendLine[], { sheets, earlier }: ReportContext) {
  const earlierOnes = grouped(earlierMeasures(sheets, earlier.replaceable), mendKey);
  const known = new Set<Measure>();
  const measures = lines.map(({ block, unit, lost }) => {
    const key = mendKey({ ...lost, block: block.name, unit: unit.name });
    const measure = earlierOnes.get(key)?.find((one) => !known.has(one));
    if (measure !== undefined) known.add(measure);
    return measure;
  });
  return { measures, left: [...earlierOnes.values()].flat().filter((one) => !known.has(one)) };
}

/** A date, or a text such as `quý II`. */
const DAY: Look = { ...looks.text, numberFormat: 'dd/mm/yyyy' };

/** Measures whose criterion is not to be mended any more: they stand on, with what the criterion was then. */
function addLeft(page: PageDraft, left: readonly Measure[], { merit: words }: CoreTexts): void {
  if (left.length === 0) return;
  const points = centred(looks.points);
  page.section(words.left);
  page.text(words.leftNote, looks.note);
  const columns: readonly PageColumn<Measure>[] = [
    { key: 'block', header: words.block, look: looks.text, value: ({ block }) => block },
    { key: 'unit', header: words.unit, look: looks.text, value: ({ unit }) => unit },
    { key: 'criterion', header: words.criterion, look: looks.text, value: ({ criterion }) => criterion },
    { key: 'code', header: words.code, look: looks.text, value: ({ code }) => code },
    { key: 'maxPoints', header: words.maxPoints, look: points, value: ({ maxPoints }) => maxPoints },
    { key: 'points', header: words.points, look: points, value: ({ points: then }) => then },
    { key: 'lost', header: words.lost, look: points, value: ({ lost }) => lost },
    { key: 'field', header: words.field, look: looks.text, value: ({ field }) => field },
    { key: 'measure', header: words.measure, look: looks.text, value: ({ measure }) => measure },
    { key: 'deadline', header: words.deadline, look: DAY, value: ({ deadline }) => deadline },
  ];
  page.table(columns, left);
}
