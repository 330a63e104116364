import type { Finding } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/kinds';
import { ToggleGroup } from '../lists/filters/ToggleGroup';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { countsBySeverity, SEVERITIES } from './findingGroups';

interface Props {
  readonly findings: readonly Finding[];
  /** `null`: all. */
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** How many findings there are of each severity; each count filters the list, and again shows all. */
export function SeverityFilter({ findings, chosen, onChoose }: Props) {
  const { numbers } = useTexts();
  const { findings: texts } = useViewTexts().results;
  const counts = countsBySeverity(findings);
  return (
    <ToggleGroup
      label={texts.filter}
      toggles={SEVERITIES.map((severity) => ({
        value: severity,
        count: numbers.plain(counts[severity]),
        mark: MARKS[severity],
        text: texts.severities[severity],
        tone: counts[severity] === 0 ? 'none' : TONES[severity],
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

const MARKS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };
const TONES = { error: 'bad', warning: 'doubtful', info: 'none' } as const;
