import { meritOf, meritRules } from '../../explain/merit';
import { given, when } from '../../lists';
import type { SentenceKind } from '../../report/context/announcement';
import { figure, listed } from '../../report/words/phrases';
import type { BlockOfPaper } from '../blockOfPaper';
import { fieldsChart, indexChart } from './charts';
import { dayOf } from '../office/details';
import { fieldFacts } from './fieldFacts';
import { mendCounts } from '../mendCounts';
import type { Paper, PaperChart, PaperPart, PaperTable } from '../paper';
import type { PaperDraft } from '../paperDraft';
import {
  appraisalTable,
  averagesTable,
  bandsTable,
  fieldsTable,
  mendTable,
  namedZeroScores,
  shared,
  zeroScoresTable,
} from './reportTables';
import { roman } from '../roman';

/**
 * The report (*báo cáo*): who was assessed and how, averages of all blocks, what the announcement says of each block, fields,
 * bands of the index, self-scores against appraised ones, zero scores, what is to be mended and who is to be commended; the
 * rankings are annexes.
 */
export function report(draft: PaperDraft): Paper {
  const { sections } = draft.words.report;
  const numbers: Numbers = { section: 0, table: 0 };
  const section = (title: string, make: () => readonly PaperPart[]): readonly PaperPart[] => {
    const before = numbers.section++;
    const parts = make();
    if (parts.length > 0) return [{ kind: 'heading', text: `${roman(before + 1)}. ${title}` }, ...parts];
    numbers.section = before;
    return [];
  };
  return draft.paper(
    [
      ...draft.address(false),
      ...section(sections.general, () => general(draft, numbers)),
      ...section(blocksTitle(draft), () => blockByBlock(draft)),
      ...section(sections.fields, () => fields(draft, numbers)),
      ...section(sections.bands, () => tablesOf(draft, numbers, 'bands', bandsTable)),
      ...section(sections.appraisal, () => tablesOf(draft, numbers, 'appraisal', appraisalTable)),
      ...section(sections.zeroScores, () => zeroScores(draft, numbers)),
      ...section(sections.mend, () => toMend(draft, numbers)),
      ...section(sections.proposals, () => proposals(draft)),
    ],
    draft.rankings(),
  );
}

/** The last numbers given. */
interface Numbers {
  section: number;
  table: number;
}

/** A table that has no number yet; `null` for none. */
type Unnumbered = Omit<PaperTable, 'caption'> | null;

function numbered(
  { words }: PaperDraft,
  numbers: Numbers,
  title: string,
  table: Unnumbered,
): readonly PaperPart[] {
  if (table === null) return [];
  numbers.table++;
  return [{ kind: 'table', table: { ...table, caption: words.report.caption(numbers.table, title) } }];
}

/** A table of each block that has it. */
function tablesOf(
  draft: PaperDraft,
  numbers: Numbers,
  of: 'fields' | 'bands' | 'appraisal',
  make: (block: BlockOfPaper) => Unnumbered,
): readonly PaperPart[] {
  const { tables } = draft.words.report;
  return draft.blocks.flatMap((block) =>
    numbered(draft, numbers, tables[of](block.name, draft.year), make(block)),
  );
}

/** Sentences of the announcement, a paragraph a text. */
function said(
  draft: PaperDraft,
  block: string | null,
  isWanted: (kind: SentenceKind) => boolean,
): readonly PaperPart[] {
  return draft.context
    .announcement()
    .paragraphs.filter((one) => one.kind === 'text' && (block === null || one.block === block))
    .filter(({ sentences }) => sentences.some(({ kind }) => isWanted(kind)))
    .map(({ sentences }) =>
      draft.text(
        listed(
          sentences.map(({ phrase }) => phrase),
          ' ',
        ),
      ),
    );
}

const CLOSING: ReadonlySet<SentenceKind> = new Set(['commend', 'mend']);

function general(draft: PaperDraft, numbers: Numbers): readonly PaperPart[] {
  const { blocks, words, context, year } = draft;
  if (blocks.length === 0) return draft.cautions();
  const changes = blocks.flatMap((block) => averageChange(block));
  const [first] = changes;
  return [
    draft.text(
      words.report.scope({
        year,
        units: figure(
          blocks.reduce((sum, { block }) => sum + block.units.length, 0),
          ...blocks.flatMap((block) => block.block.units.map((unit) => block.cells.of(unit, 'unit'))),
        ),
        items: blocks.map((block) => ({
          block: block.name,
          units: block.count(block.block.units),
          fields: block.block.fields.length < 2 ? null : block.fieldCount(),
        })),
      }),
    ),
    ...context.rules.map((line) => draft.text(line)),
    ...draft.cautions(),
    ...said(draft, null, (kind) => kind === 'averages'),
    ...when(
      first !== undefined,
      draft.text(words.report.averageChanges(blocks[0]?.block.previousYear ?? null, changes)),
    ),
    ...numbered(draft, numbers, words.report.tables.averages(year), averagesTable(draft)),
  ];
}

function averageChange(block: BlockOfPaper) {
  const change = block.averageChange();
  const [to, from] = [block.average(), block.averageThen()];
  if (change === null || to === null || from === null) return [];
  return [{ block: block.name, change, size: block.changeFigure(change, null), from, to }];
}

function blocksTitle({ blocks, words }: PaperDraft): string {
  const [only] = blocks;
  return blocks.length === 1 && only !== undefined
    ? words.report.blockSection(only.name)
    : words.report.sections.blocks;
}

function blockByBlock(draft: PaperDraft): readonly PaperPart[] {
  return draft.blocks.flatMap((block, at) => [
    ...when<PaperPart>(draft.blocks.length > 1, {
      kind: 'heading',
      text: `${at + 1}. ${draft.words.ofBlock(block.name)}`,
    }),
    ...said(draft, block.name, (kind) => !CLOSING.has(kind)),
    ...drawn(indexChart(block, draft)),
  ]);
}

function drawn(chart: PaperChart | null): readonly PaperPart[] {
  return given(chart, (one) => ({ kind: 'chart', chart: one }));
}

function fields(draft: PaperDraft, numbers: Numbers): readonly PaperPart[] {
  const { words, year } = draft;
  return draft.blocks.flatMap((block) => [
    ...given(fieldFacts(block), (facts) => draft.text(words.report.fields(facts))),
    ...numbered(draft, numbers, words.report.tables.fields(block.name, year), fieldsTable(block)),
    ...drawn(fieldsChart(block, draft)),
  ]);
}

function zeroScores(draft: PaperDraft, numbers: Numbers): readonly PaperPart[] {
  const { words, context } = draft;
  const { zeroThreshold } = context.settings;
  const all = draft.zeroScores();
  const [first] = all;
  if (first === undefined) return [draft.text(words.report.noZeroScores(zeroThreshold))];
  const units = new Map(all.map(({ block, zero }) => [`${block.name}\n${zero.unit}`, { block, zero }]));
  const { left } = namedZeroScores(draft);
  const listedOn = left.flatMap(
    ({ block, zero }) => block.cells.lostByZero(zero.place, 'lostPoints') ?? [],
  )[0];
  return [
    draft.text(
      words.report.zeroScores({
        threshold: zeroThreshold,
        count: figure(all.length, ...all.map(({ zero }) => zero.place)),
        units: figure(
          units.size,
          ...[...units.values()].flatMap(({ block, zero }) =>
            block.unitsNamed([zero.unit]).map((unit) => block.cells.of(unit, 'unit')),
          ),
        ),
        lost: mendCounts(
          all.map(({ block, zero }) => ({
            block,
            lost: [{ ...zero, points: 0, lostPoints: zero.maxPoints }],
          })),
        ).lost,
      }),
    ),
    ...numbered(draft, numbers, words.report.tables.zeroScores(draft.year), zeroScoresTable(draft)),
    ...when(
      left.length > 0,
      draft.text(
        words.report.moreZeroScores(
          figure(left.length, ...left.map(({ zero }) => zero.place)),
          listedOn?.sheet ?? null,
        ),
      ),
    ),
  ];
}

function toMend(draft: PaperDraft, numbers: Numbers): readonly PaperPart[] {
  const { words, context } = draft;
  const units = draft.blocks.flatMap((block) => draft.toMend(block).map((one) => ({ ...one, block })));
  return [
    ...when(
      units.length > 0,
      draft.text(
        words.report.toMend({
          threshold: context.settings.zeroThreshold,
          units: figure(units.length, ...units.map(({ block, unit }) => block.cells.of(unit, 'unit'))),
          ...mendCounts(units),
        }),
      ),
    ),
    ...said(draft, null, (kind) => kind === 'mend'),
    ...numbered(draft, numbers, words.report.tables.mend(draft.year), mendTable(draft)),
  ];
}

/** Who is to be commended, by the announcement and by the rules of merit, and what is to be done. */
function proposals(draft: PaperDraft): readonly PaperPart[] {
  const { words, context, details, blocks } = draft;
  const rules = meritRules(context.settings.commendation, context.blocks, context.assessment.directory);
  const items = blocks.flatMap((block) => {
    const { proposed } = meritOf(block.block, rules);
    return when(proposed.length > 0, {
      block: block.name,
      units: shared(
        block,
        proposed.map(({ unit }) => unit.name),
      ),
    });
  });
  const hasMending = blocks.some((block) => draft.toMend(block).length > 0);
  const praised = said(draft, null, (kind) => kind === 'commend');
  const deadline = dayOf(details.deadline ?? '');
  const tasks = [
    words.report.publish,
    ...when(items.length > 0, words.report.commend(rules, items)),
    ...when(hasMending, words.report.mend(deadline === null ? null : words.day(deadline))),
    words.report.revise,
  ];
  return blocks.length === 0
    ? []
    : [
        ...when(praised.length > 0, draft.text(words.report.praise), ...praised),
        draft.text(words.report.asks),
        ...tasks.map((phrase, at) => draft.text(phrase, `${at + 1}.`)),
      ];
}
