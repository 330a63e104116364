import type { ExplainedBlock, UnitMove } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { blockKindKey } from '../../read/names/blockNames';
import type { Place } from '../../workbook';
import type { Sentence } from '../context/announcement';
import type {
  AnnouncementTexts,
  CutList,
  RankStep,
  SentenceFacts,
  SentenceWords,
  UnitNoun,
} from '../words/announcementTexts';
import { blockCells } from '../block/blockCells';
import type { BlockCells } from '../block/blockCells';
import type { ReportContext } from '../context/reportContext';
import { figure } from '../words/phrases';
import type { Figure, Phrase } from '../words/phrases';
import { isProvisional } from '../block/provisional';
import type { CoreTexts } from '../words/texts';
import { writtenDecimals } from '../../rank/published';

/** Longer lists are cut to so many items, and say how many more there are. */
export const LONGEST_LIST = 10;

/** What the sentences on one block are made with. */
export class BlockDraft {
  readonly words: AnnouncementTexts;
  readonly noun: UnitNoun;
  readonly name: string;

  readonly cells: BlockCells;
  /** Of the criteria that a zero-score sentence names. */
  readonly zeroThreshold: number;
  private readonly texts: CoreTexts;

  constructor(
    readonly block: ExplainedBlock,
    context: ReportContext,
  ) {
    this.texts = context.texts;
    this.words = context.texts.announcement;
    this.cells = blockCells(context, block);
    this.zeroThreshold = context.settings.zeroThreshold;
    this.name = block.name;
    const kind = blockKindKey(block.name);
    this.noun = kind === blockKindKey('Cấp huyện') || kind === blockKindKey('Cấp xã') ? 'locality' : 'unit';
  }

  say<Kind extends keyof SentenceFacts>(kind: Kind, facts: SentenceFacts[Kind]): Sentence {
    const words: SentenceWords = this.words;
    return { kind, phrase: words[kind](facts) };
  }

  unit(unit: RankedUnit): Phrase {
    const isUnderObjection = this.block.objections?.provisional.has(unit.name) === true;
    return this.named(unit, isProvisional(unit, this.block) || isUnderObjection);
  }

  /** A unit where what it is like is said beside its name. */
  named(unit: RankedUnit, provisional = false): Phrase {
    return [figure(this.words.unit(unit.name, provisional), this.cells.of(unit, 'unit'))];
  }

  units(units: readonly RankedUnit[]): CutList {
    return cut(units, (unit) => this.unit(unit));
  }

  /** How many units there are, with the cells that say so. */
  count(units: readonly RankedUnit[], key: Parameters<BlockCells['of']>[1]): Figure {
    return figure(units.length, ...units.map((unit) => this.cells.of(unit, key)));
  }

  rank(unit: RankedUnit): Figure {
    return this.ordinal(unit.rank, this.cells.of(unit, 'rank'));
  }

  previousRank({ unit, previous }: UnitMove): Figure {
    return this.ordinal(unit.previousRank, this.cells.of(unit, 'previousRank'), previous?.rankPlace ?? null);
  }

  percent(unit: RankedUnit): Figure {
    return this.share(unit.percent ?? 0, this.cells.of(unit, 'percent'));
  }

  previousPercent({ unit, previous }: UnitMove): Figure {
    const { previousPercent } = unit;
    return this.share(
      previousPercent ?? 0,
      this.cells.of(unit, 'previousPercent'),
      previous?.percentPlace ?? null,
    );
  }

  indexChange(move: UnitMove): Figure {
    const text = this.words.percentagePoints(Math.abs(move.indexChange ?? 0));
    const { unit } = move;
    return figure(text, this.cells.of(unit, 'percent'), this.cells.of(unit, 'previousPercent'));
  }

  step(move: UnitMove): RankStep {
    return {
      unit: this.unit(move.unit),
      places: figure(move.places, this.cells.of(move.unit, 'change')),
      from: this.previousRank(move),
      to: this.rank(move.unit),
    };
  }

  share(percent: number, ...cells: readonly (Place | null)[]): Figure {
    return figure(this.texts.percent(percent, writtenDecimals(this.block.rules.rankDecimals)), ...cells);
  }

  /** Points with two decimals, as sheets print them. */
  points(points: number): string {
    return this.texts.points(points);
  }

  ordinal(rank: number | null, ...cells: readonly (Place | null)[]): Figure {
    return figure(rank === null ? '' : this.words.ordinal(rank), ...cells);
  }
}

/** The first items of a list, and how many are left. */
export function cut<Item>(
  items: readonly Item[],
  phraseOf: (item: Item) => Figure | Phrase,
  longest: number = LONGEST_LIST,
): CutList {
  return { items: items.slice(0, longest).map(phraseOf), more: Math.max(0, items.length - longest) };
}
