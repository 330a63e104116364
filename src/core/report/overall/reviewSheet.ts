import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import { FEWEST_UNITS } from '../../review/comparedUnits';
import type { ReviewedCriterion } from '../../review/review';
import type { Suggestion } from '../../review/suggestion';
import { reviewRules } from '../../settings/reviewRules';
import type { ReviewRules } from '../../settings/reviewRules';
import type { Look, Place, PlannedValue } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { sourceLinks } from '../layout/links';
import { highlights, looks, NONE, percentLook } from '../layout/looks';
import { criterionRow } from '../layout/placeKeys';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { whySuggested } from '../words/reviewTexts';

interface ReviewRow {
  readonly block: ExplainedBlock;
  readonly criterion: ReviewedCriterion;
}

const SUGGESTIONS: readonly Suggestion[] = ['drop', 'merge', 'raise', 'clarify', 'keep'];

/**
 * `Rà soát tiêu chí`: the criteria of all blocks in the order of their sets, each with what its scores tell of it and what
 * may be done with it. It is a record of a run, in values. `null` where no unit is ranked.
 */
export function reviewSheet(context: ReportContext): ResultSheet | null {
  const { blocks, settings, names, sheets, texts } = context;
  const words = texts.review;
  const rules = reviewRules(settings);
  const reviews = blocks.map((block) => ({ block, review: block.review() }));
  const rows = reviews.flatMap(({ block, review }) =>
    review.criteria.map((criterion): ReviewRow => ({ block, criterion })),
  );
  if (reviews.every(({ review }) => review.ranked === 0)) return null;
  const places = rows.map(placeOf);
  const links = sourceLinks(sheets, places);
  const sheet = tableSheet({
    name: names.take(words.sheetName),
    kind: 'review',
    title: words.title(blocks[0]?.year ?? null),
    notes: [
      ...reviews.flatMap(({ block: { name, weights }, review: { criteria, compared, ranked, shutOut } }) => [
        words.counts(name, criteria.length, countsOf(criteria)),
        words.compared(name, compared, ranked),
        ...when(shutOut.length > 0, words.shutOut(name, shutOut)),
        ...given(weights, () => words.weighted(name)),
      ]),
      words.ofRunNote,
    ],
    columns: [
      ...columnsOf(context, rules, rows),
      {
        key: 'sheet',
        header: words.sheet,
        width: 20,
        look: looks.text,
        value: (_, row) => places[row]?.sheet ?? null,
      },
      {
        key: 'cell',
        header: words.cell,
        width: 7,
        look: looks.text,
        links: rows.length - links.left,
        value: (_, row) => links.cells[row] ?? null,
      },
    ],
    rows,
    frozenColumns: 3,
    remarks: () => [
      ...words.legend,
      ...words.thresholds(
        rules,
        settings.overclaimShare,
        reviews.flatMap(({ block: { name }, review: { compared, copiesFrom } }) =>
          compared >= FEWEST_UNITS && copiesFrom > rules.alike
            ? [{ block: name, compared, from: copiesFrom }]
            : [],
        ),
      ),
      ...when(links.left > 0, texts.linksLeft(links.left)),
    ],
    highlights: (cells) => [
      {
        area: cells.area('suggestion'),
        formula: `=AND(${cells.first('suggestion')}<>"${words.suggestions.keep}",${cells.first('suggestion')}<>"${NONE}")`,
        ...highlights.notScored,
      },
    ],
  });
  const rowOf = new Map(
    reviews
      .flatMap(({ block: { name }, review: { criteria } }) => criteria.map((_, at) => criterionRow(name, at)))
      .map((key, row) => [key, row]),
  );
  return {
    ...sheet,
    placeOf: (key, column) => {
      const row = rowOf.get(key);
      if (row === undefined || sheet.cells?.has(column) !== true) return null;
      return { sheet: sheet.cells.sheet, cell: sheet.cells.cell(column, row) };
    },
  };
}

function countsOf(criteria: readonly ReviewedCriterion[]): readonly (readonly [Suggestion, number])[] {
  return SUGGESTIONS.flatMap((kind) => {
    const count = criteria.filter(({ suggestion }) => suggestion === kind).length;
    return count === 0 ? [] : [[kind, count] as const];
  });
}

/** Where it is scored first: its row in a table of several units, or in the first unit's sheet. */
function placeOf({ block: { matrix }, criterion }: ReviewRow): Place {
  for (let unit = 0; unit < matrix.units.length; unit++) {
    const place = matrix.place(criterion.leaf, unit);
    if (place !== null) return place;
  }
  return { sheet: '', cell: '' };
}

function columnsOf(
  { texts: { review: words } }: ReportContext,
  rules: ReviewRules,
  rows: readonly ReviewRow[],
): readonly Column<ReviewRow>[] {
  const text = (
    key: string,
    header: string,
    width: number,
    value: (row: ReviewRow) => PlannedValue,
  ): Column<ReviewRow> => ({ key, header, width, look: looks.text, value });
  const figure = (
    key: string,
    header: string,
    width: number,
    look: Look,
    value: (criterion: ReviewedCriterion) => number | null,
  ): Column<ReviewRow> => ({
    key,
    header,
    width,
    look: { ...look, align: 'center' },
    value: ({ criterion }) => value(criterion) ?? NONE,
  });
  const below = (group: string, columns: readonly Column<ReviewRow>[]): readonly Column<ReviewRow>[] => {
    const shared = { text: group };
    return columns.map((column) => ({ ...column, group: shared }));
  };
  const share = percentLook(1);
  const count = looks.count;
  return [
    text('block', words.block, 11, ({ block }) => block.name),
    text('code', words.code, 6, ({ criterion }) => criterion.code),
    text('criterion', words.criterion, 26, ({ criterion }) => criterion.name),
    figure('maxPoints', words.maxPoints, 6, looks.points, ({ maxPoints }) => maxPoints),
    text('suggestion', words.suggestion, 8, ({ criterion: { suggestion } }) =>
      suggestion === null ? NONE : words.suggestions[suggestion],
    ),
    text('why', words.why, 46, ({ criterion }) => whySuggested(criterion, rules, words).join(' ')),
    figure('mean', words.mean, 7, percentLook(2), ({ meanPercent }) => meanPercent),
    ...below(words.counted, [
      figure('full', words.full, 5, count, ({ counts }) => counts.full),
      figure('zero', words.zero, 5, count, ({ counts }) => counts.zero),
      figure('notApplicable', words.notApplicable, 5, count, ({ counts }) => counts.notApplicable),
    ]),
    figure('deviation', words.deviation, 7, percentLook(2), ({ sdPercent }) => sdPercent),
    figure('itemRest', words.itemRest, 7, percentLook(2), ({ itemRest }) => itemRest),
    ...below(words.weight, [
      figure('maxShare', words.maxShare, 7, share, ({ maxShare }) => percentOf(maxShare)),
      figure('effectiveShare', words.effectiveShare, 7, share, ({ effectiveShare }) =>
        percentOf(effectiveShare),
      ),
    ]),
    ...below(words.dropped, [
      figure('changed', words.changed, 7, count, ({ ifDropped }) => ifDropped?.units ?? null),
      figure('largest', words.largest, 7, count, ({ ifDropped }) => ifDropped?.largest ?? null),
    ]),
    ...when(
      rows.some(({ criterion: { claims } }) => claims !== null),
      figure('cut', words.cut, 7, count, ({ claims }) => claims?.cut ?? null),
    ),
    { ...text('field', words.field, 24, ({ criterion }) => criterion.field), isForScreen: true },
  ];
}

function percentOf(share: number | null): number | null {
  return share === null ? null : share * 100;
}
