import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/findings/findings';
import type { RankedUnit } from '../../core/rank/ranking';
import { standingFacts } from '../../core/report/feedback/feedbackFacts';
import { isAbout } from '../findings/aboutUnit';
import { countsBySeverity, SEVERITIES } from '../findings/findingGroups';
import { useCoreTexts } from '../texts/coreTexts';
import { useTexts } from '../texts/paneTexts';
import { useResultsTexts } from '../texts/resultsTexts';
import type { ShownBlock } from '../worker/shownRun';

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
}

/** Where a unit stands in its block, what it lost by zero scores, and what was found in its scores. */
export function UnitFacts({ unit, block, findings }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const { ranking: texts } = useResultsTexts();
  const core = useCoreTexts();
  const zeros = block.zeroScores.filter((zero) => zero.unit === unit.name);
  const lost = zeros.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const found = countsBySeverity(findings.filter((finding) => isAbout(finding, unit, block)));
  const counts = SEVERITIES.filter((severity) => found[severity] > 0).map((severity) =>
    pane.severityCounts[severity](found[severity]),
  );
  const facts = [
    ...standingFacts(block, unit, core),
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
