import type { ExplainedBlock } from '../explain/moves';
import type { RankedUnit } from '../rank/ranking';
import { writtenDecimals } from '../rank/published';
import { blockCells } from '../report/block/blockCells';
import type { BlockCells, CellKey } from '../report/block/blockCells';
import { isProvisional } from '../report/block/provisional';
import type { ReportContext } from '../report/context/reportContext';
import { figure } from '../report/words/phrases';
import type { Figure, Phrase } from '../report/words/phrases';
import type { Place } from '../workbook';
import { dayOf, missingDetails } from './details';
import type { PaperDetails, PaperKind } from './details';
import type { Annex, Paper, PaperPart, PaperRow, PaperTable } from './paper';
import type { PaperWords } from './paperWords';

/** What every paper of a run is made with. */
export class PaperDraft {
  readonly blocks: readonly BlockOfPaper[];
  readonly year: ExplainedBlock['year'];

  constructor(
    readonly kind: PaperKind,
    readonly details: PaperDetails,
    readonly context: ReportContext,
    readonly words: PaperWords,
  ) {
    this.blocks = context.blocks.map((block) => new BlockOfPaper(block, context, words));
    this.year = context.blocks[0]?.year ?? null;
  }

  /** What stands of the issuing body, or dots. */
  get issuer(): string {
    return this.details.issuer ?? this.words.dots;
  }

  text(phrase: Phrase | string, label: string | null = null): PaperPart {
    return { kind: 'text', label, phrase: typeof phrase === 'string' ? [phrase] : phrase };
  }

  /** The paper around what it says. */
  paper(parts: readonly PaperPart[], annexes: readonly Annex[], authority: string | null = null): Paper {
    const { kind, details, words } = this;
    const missing = missingDetails(kind, details);
    const of = words.papers[kind];
    const [sign, place] = [details.number ?? words.dots, details.place ?? words.dots];
    const date = dayOf(details.date ?? '');
    const bases = details.legalBases ?? [words.dots];
    return {
      kind,
      fileName: of.fileName,
      missing,
      head: {
        draft: missing.length === 0 ? null : words.draft,
        superior: details.superior ?? null,
        issuer: this.issuer,
        number: words.number(sign),
        sign,
        country: words.country,
        motto: words.motto,
        placeAndDate: words.placeAndDate(place, date),
        place,
        day: words.day(date),
      },
      title: of.title,
      subject: [of.subject(this.year)],
      authority,
      legalBases: bases.map((text, at) => words.legalBasis(text, at === bases.length - 1)),
      parts,
      foot: {
        recipientsLabel: words.recipients,
        recipients: details.recipients ?? [words.dots],
        authority: details.signer?.authority ?? null,
        office: details.signer?.office ?? words.dots,
        name: details.signer?.name ?? words.dots,
      },
      annexes,
    };
  }

  /** The ranking of each block, an annex each. */
  rankings(): readonly Annex[] {
    return this.blocks.map((block, at) =>
      this.annex(at + 1, this.blocks.length, this.words.rankingTitle(block.name, this.year), block.ranking()),
    );
  }

  annex(number: number, of: number, title: string, table: PaperTable, notes: readonly string[] = []): Annex {
    const { words, kind, details } = this;
    const sign = {
      number: details.number ?? words.dots,
      issuer: this.issuer,
      date: words.day(dayOf(details.date ?? '')),
    };
    return { label: words.annex(number, of), title, goesWith: words.annexGoesWith(kind, sign), notes, table };
  }
}

/** A block as papers tell of it. */
export class BlockOfPaper {
  readonly cells: BlockCells;
  readonly name: string;
  private readonly decimals: number;

  constructor(
    readonly block: ExplainedBlock,
    private readonly context: ReportContext,
    private readonly words: PaperWords,
  ) {
    this.cells = blockCells(context, block);
    this.name = block.name;
    this.decimals = writtenDecimals(block.rules.rankDecimals);
  }

  /** Its ranked units, best first. */
  get ranked(): readonly RankedUnit[] {
    return this.block.units.filter(({ rank }) => rank !== null);
  }

  percent(value: number, ...cells: readonly (Place | null)[]): Figure {
    return figure(this.context.texts.percent(value, this.decimals), ...cells);
  }

  points(value: number, ...cells: readonly (Place | null)[]): Figure {
    return figure(this.context.texts.points(value), ...cells);
  }

  unit(unit: RankedUnit): Phrase {
    const isOpen = this.block.objections?.provisional.has(unit.name) === true;
    const name = isProvisional(unit, this.block) || isOpen ? this.words.provisional(unit.name) : unit.name;
    return [figure(name, this.cells.of(unit, 'unit'))];
  }

  average(): Figure | null {
    const { averagePercent } = this.block;
    return averagePercent === null ? null : this.percent(averagePercent, this.cells.average);
  }

  private of(unit: RankedUnit, key: CellKey): Place | null {
    return this.cells.of(unit, key);
  }

  /** Rank, unit, points, index, last year's rank, change and grades; a column that nobody has anything for is left out. */
  ranking(): PaperTable {
    const { block, words } = this;
    const { columns } = words;
    const isCompared = block.previousYear !== null;
    const has = (key: 'grade' | 'headGrade') => block.units.some((unit) => unit[key] !== null);
    const shown = [
      { key: 'rank', header: columns.rank, width: 11, align: 'center' },
      { key: 'unit', header: columns.unit, width: 40, align: 'left' },
      { key: 'points', header: columns.points, width: 12, align: 'center' },
      { key: 'maxPoints', header: columns.maxPoints, width: 12, align: 'center' },
      { key: 'percent', header: columns.percent, width: 12, align: 'center' },
      ...(isCompared
        ? ([
            {
              key: 'previousRank',
              header: words.previousRank(block.previousYear),
              width: 12,
              align: 'center',
            },
            { key: 'change', header: columns.change, width: 12, align: 'center' },
          ] as const)
        : []),
      ...(has('grade')
        ? ([{ key: 'grade', header: columns.grade, width: 16, align: 'center' }] as const)
        : []),
      ...(has('headGrade')
        ? ([{ key: 'headGrade', header: columns.headGrade, width: 22, align: 'center' }] as const)
        : []),
    ] as const;
    return {
      caption: null,
      columns: shown.map(({ header, width, align }) => ({ header, width, align })),
      rows: block.units.map((unit): PaperRow => ({ cells: shown.map(({ key }) => this.cell(unit, key)) })),
    };
  }

  private cell(unit: RankedUnit, key: CellKey): Phrase {
    if (key === 'unit') return this.unit(unit);
    const text = this.textOf(unit, key);
    return text === null ? [] : [figure(text, this.of(unit, key))];
  }

  private textOf(unit: RankedUnit, key: CellKey): string | null {
    const { texts } = this.context;
    switch (key) {
      case 'rank':
        return unit.rank === null ? this.words.notRanked : String(unit.rank);
      case 'points':
      case 'maxPoints':
        return texts.points(unit[key]);
      case 'percent':
        return unit.percent === null ? null : texts.percent(unit.percent, this.decimals);
      case 'previousRank':
        return unit.previousRank === null ? null : String(unit.previousRank);
      case 'change':
        return changeText(unit.rankChange);
      case 'grade':
      case 'headGrade':
        return unit[key];
      default:
        return null;
    }
  }
}

/** `+3`, `-2`, `0`; places gained are positive. */
function changeText(change: number | null): string | null {
  return change === null ? null : change > 0 ? `+${change}` : String(change);
}
