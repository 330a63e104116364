import { given, when } from '../../lists';
import type { Announcement, Paragraph, Sentence } from '../context/announcement';
import { fallCauses, riseCauses } from './causes';
import type { Causes } from './causes';
import { commendSentence, mendSentence } from './conclusion';
import { gradeSentences } from './grades';
import { historySentences } from './history';
import { leaderSentences } from './leaders';
import { fallSentences, indexSentences, othersMovedSentences, otherSentences, riseSentences } from './moves';
import { zeroScoreSentences } from './scores';
import { objectionSentences } from './objections';
import { appraisalSentences } from './appraisal';
import { criteriaSetSentences } from './criteriaSet';
import { statisticsSentences } from './statistics';
import type { ReportContext } from '../context/reportContext';
import { BlockDraft } from './blockDraft';
import type { AnnouncementTexts } from '../words/announcementTexts';

/** Of the units that share the biggest move so many are explained. */
const MOST_EXPLAINED = 3;

/**
 * The announcement of a run, in the order in which provinces write it (DOMAIN section 4): averages; block by block who
 * leads, who rose and why, who fell and why, zero scores; who to commend, what to mend. A paragraph without anything
 * to say is left out.
 */
export function buildAnnouncement(context: ReportContext): Announcement {
  const { announcement: words } = context.texts;
  const drafts = context.blocks.map((block) => new BlockDraft(block, context));
  const year = drafts[0]?.block.year ?? null;
  const heading = (block: string | null, text: string): Paragraph => ({
    kind: 'heading',
    block,
    sentences: [{ kind: 'heading', phrase: [text] }],
  });
  const paragraph = (
    block: string | null,
    sentences: readonly Sentence[],
    details: readonly Sentence[] = [],
  ): readonly Paragraph[] =>
    when(sentences.length > 0, {
      kind: 'text',
      block,
      sentences,
      ...(details.length === 0 ? {} : { details }),
    });
  const closing = (title: string, sentencesOf: (draft: BlockDraft) => readonly Sentence[]) => {
    const paragraphs = drafts.flatMap((draft) => paragraph(draft.name, sentencesOf(draft)));
    return when(paragraphs.length > 0, heading(null, title), ...paragraphs);
  };
  return {
    title: words.title(year),
    paragraphs: [
      ...paragraph(null, averageSentences(drafts, words, year)),
      ...drafts.flatMap((draft) => [
        heading(draft.name, words.blockHeading(draft.name)),
        ...sections(draft, context).flatMap(({ sentences, details }) =>
          paragraph(draft.name, sentences, details),
        ),
      ]),
      ...closing(words.commendHeading, commendSentence),
      ...closing(words.mendHeading, mendSentence),
    ],
  };
}

function averageSentences(
  drafts: readonly BlockDraft[],
  words: AnnouncementTexts,
  year: number | null,
): readonly Sentence[] {
  const items = drafts.flatMap((draft) =>
    given(draft.block.averagePercent, (average) => ({
      block: draft.name,
      percent: draft.share(average, draft.cells.average),
    })),
  );
  return when(items.length > 0, { kind: 'averages', phrase: words.averages({ year, items }) });
}

/** The sentences on one block, by paragraphs. */
function sections(draft: BlockDraft, context: ReportContext): readonly Causes[] {
  const { moves } = draft.block;
  const plain = (sentences: readonly Sentence[]): Causes => ({ sentences, details: [] });
  const standing = [...gradeSentences(draft), ...statisticsSentences(draft)];
  const now = [
    standing,
    appraisalSentences(draft),
    objectionSentences(draft, context),
    zeroScoreSentences(draft),
    historySentences(draft),
    criteriaSetSentences(draft, context),
  ].map(plain);
  if (moves === null) return [plain(leaderSentences(draft)), ...now];
  const explained = (of: 'biggestRise' | 'biggestFall') => moves[of].slice(0, MOST_EXPLAINED);
  return [
    plain(leaderSentences(draft)),
    plain(riseSentences(draft, moves)),
    ...explained('biggestRise').map((move) => riseCauses(draft, move, moves)),
    plain(fallSentences(draft, moves)),
    ...explained('biggestFall').map((move) => fallCauses(draft, move, moves)),
    plain(othersMovedSentences(draft, moves)),
    plain(otherSentences(draft, moves)),
    plain(indexSentences(draft, moves)),
    ...now,
  ];
}
