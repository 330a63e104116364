import { when } from '../../lists';
import { objectionCounts } from '../../objections/objection';
import type { Objection } from '../../objections/objection';
import type { Sentence } from '../context/announcement';
import type { ReportContext } from '../context/reportContext';
import { decidedScores, pointsText } from '../objections/heard';
import { shortened } from '../../shortened';
import { figure } from '../words/phrases';
import type { BlockDraft } from './blockDraft';
import { cut } from './blockDraft';

/** What units objected to: what was decided and which scores it changed, and whom the open ones may move. */
export function objectionSentences(draft: BlockDraft, { texts }: ReportContext): readonly Sentence[] {
  const { block, noun } = draft;
  const rows = block.objections?.rows ?? [];
  const decided = rows.filter(({ decision }) => decision !== null);
  const open = rows.filter(({ decision }) => decision === null);
  return [
    ...when(decided.length > 0, decidedSentence(draft, decided, { texts })),
    ...when(open.length > 0, {
      kind: 'objectionsOpen' as const,
      phrase: draft.words.objectionsOpen({
        count: counted(open),
        list: cut(
          block.units.filter(({ name }) => block.objections?.provisional.has(name) === true),
          (unit) => {
            const interval = block.objections?.intervals.get(unit.name);
            return draft.words.intervalItem(
              draft.named(unit),
              interval === undefined ? '' : texts.objections.ranks(interval),
            );
          },
        ),
        noun,
      }),
    }),
  ];
}

function decidedSentence(
  draft: BlockDraft,
  decided: readonly Objection[],
  { texts }: Pick<ReportContext, 'texts'>,
): Sentence {
  const { block } = draft;
  const units = new Map(block.units.map((unit) => [unit.name, unit]));
  const counts = objectionCounts(decided);
  const ofKind = (kind: 'accepted' | 'partly' | 'refused') =>
    figure(
      counts[kind],
      ...decided.flatMap(({ decision, row }) => (decision === kind ? [row.places.unit] : [])),
    );
  return draft.say('objectionsDecided', {
    count: counted(decided),
    accepted: ofKind('accepted'),
    partly: ofKind('partly'),
    refused: ofKind('refused'),
    list: cut(decidedScores(block), ({ objection }) => {
      const { unit: name, criterion, from, to, toPlace, row } = objection;
      const unit = units.get(name);
      return draft.words.objectionItem({
        unit: unit === undefined ? [name] : draft.named(unit),
        criterion: [criterion.code, criterion.name].filter(Boolean).join(' '),
        from: pointsText(from, texts),
        to: figure(pointsText(to, texts), toPlace),
        reason: row.reason === null ? null : shortened(row.reason, LONGEST_REASON),
        note: row.note === null ? null : shortened(row.note, LONGEST_REASON),
      });
    }),
  });
}

/** Characters of a reason that are said. */
const LONGEST_REASON = 300;

function counted(rows: readonly Objection[]) {
  return figure(rows.length, ...rows.map(({ row }) => row.places.unit));
}
