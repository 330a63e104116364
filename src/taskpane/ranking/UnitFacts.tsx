import { makeStyles, tokens } from '@fluentui/react-components';
import { gapOf } from '../../core/appraisal/appraisal';
import type { Finding } from '../../core/findings/findings';
import type { RankedUnit } from '../../core/rank/ranking';
import { standingFacts } from '../../core/report/feedback/feedbackFacts';
import type { NumberTexts } from '../../locales/numbers';
import type { AppraisalViewTexts } from '../../locales/textTypes';
import { pointsAlike, signedPoints } from '../appraisal/PointsGap';
import { isAbout } from '../findings/aboutUnit';
import { countsBySeverity, SEVERITIES } from '../findings/findingGroups';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import type { ShownAppraisedUnit } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fact: { overflowWrap: 'anywhere' },
  name: { display: 'inline', color: tokens.colorNeutralForeground2 },
  value: { display: 'inline', margin: 0 },
});

interface Props {
  readonly unit: RankedUnit;
  readonly block: ShownBlock;
  /** Of the whole run. */
  readonly findings: readonly Finding[];
  /** What the appraisal made of its self-scores; `null` where it has none. */
  readonly appraised: ShownAppraisedUnit | null;
}

/** Where a unit stands in its block, what it lost by zero scores, and what was found in its scores. */
export function UnitFacts({ unit, block, findings, appraised }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const { ranking: texts } = useViewTexts().results;
  const { core } = useViewTexts();
  const words = useViewTexts().appraisalView;
  const zeros = block.zeroScores.filter((zero) => zero.unit === unit.name);
  const lost = zeros.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const found = countsBySeverity(findings.filter((finding) => isAbout(finding, unit, block)));
  const counts = SEVERITIES.filter((severity) => found[severity] > 0).map((severity) =>
    pane.severityCounts[severity](found[severity]),
  );
  const facts = [
    ...standingFacts(block, unit, core),
    ...(appraised === null || appraised.scores === 0
      ? []
      : [[words.fact, appraisalText(appraised, words, numbers)] as const]),
    ...(zeros.length === 0
      ? []
      : [[texts.zeroScores, texts.zeroScoresLost(zeros.length, numbers.plain(lost))] as const]),
    ...(counts.length === 0 ? [] : [[pane.views.findings, counts.join(', ')] as const]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}: </dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `tự chấm 97,71 → 96,25 điểm (−1,46); giảm 13, tăng 1 tiêu chí` */
function appraisalText(sums: ShownAppraisedUnit, words: AppraisalViewTexts, numbers: NumberTexts): string {
  const [self, appraised] = pointsAlike([sums.selfPoints, sums.appraisedPoints], numbers);
  if (sums.cut + sums.raised === 0) return words.factUnchanged(self);
  const gap = gapOf(sums);
  return words.factText(
    self,
    appraised,
    gap === 0 ? '–' : signedPoints(gap, numbers),
    words.changedCriteria(sums.cut, sums.raised),
  );
}
