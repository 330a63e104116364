import { Caption1, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/kinds';
import type { RankedUnit } from '../../core/rank/ranking';
import type { ShownBlock } from '../worker/shown/shownRun';
import type { Place } from '../../core/workbook';
import { Disclosure } from '../disclosure/Disclosure';
import { DrawnRows } from '../lists/drawn/DrawnRows';
import type { RowPlace } from '../lists/drawn/DrawnRows';
import { ListFilter } from '../lists/filters/ListFilter';
import { moveBetweenRows } from '../lists/drawn/moveBetweenRows';
import { useViewTexts } from '../texts/viewTexts';
import { searchFor } from '../lists/filters/searchFor';
import { useTexts } from '../texts/paneTexts';
import { isAbout } from './aboutUnit';
import { DoneCures } from './DoneCures';
import type { Curing } from './curing';
import { FindingLine, SeverityBadge } from './FindingLine';
import { findingGroups, MOST_APART, SEVERITIES } from './findingGroups';
import type { FindingGroup } from './findingGroups';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  severities: { marginBottom: '4px' },
  intro: { color: tokens.colorNeutralForeground2 },
  ofOne: { alignSelf: 'flex-start', maxWidth: '100%' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', minWidth: 0 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2 },
  panel: { paddingLeft: '16px' },
});

/** So many findings are seen at a glance: there is nothing to choose among them. */
const FEW = 4;

interface Props {
  readonly findings: readonly Finding[];
  /** The unit that is kept in sight: its findings can be shown alone. */
  readonly about?: { readonly unit: RankedUnit; readonly block: ShownBlock } | null;
  readonly onSelect: (place: Place) => void;
  readonly curing: Curing;
}

/** What the officer should know of the workbook, errors first, many of a kind below one line; a line opens its cell. */
export function FindingList({ findings: all, about = null, onSelect, curing }: Props) {
  const styles = useStyles();
  const { core } = useViewTexts();
  const texts = useViewTexts().results;
  const { numbers } = useTexts();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [query, setQuery] = useState('');
  const [isOfOne, setOfOne] = useState(false);
  const { unit = null, block = null } = about ?? {};
  const ofOne = useMemo(
    () => (unit === null || block === null ? [] : all.filter((finding) => isAbout(finding, unit, block))),
    [all, unit, block],
  );
  const findings = isOfOne && ofOne.length > 0 ? ofOne : all;
  const found = useMemo(() => {
    const isFound = searchFor(query);
    return findings.filter(
      (finding) =>
        (severity === null || finding.severity === severity) &&
        (query === '' || isFound(`${finding.place.sheet} ${finding.place.cell} ${core.finding(finding)}`)),
    );
  }, [findings, severity, query, core]);
  const lines = useMemo(() => (query === '' ? linesOf(found) : found.map(alone)), [found, query]);
  if (findings.length === 0)
    return (
      <>
        <DoneCures {...curing} />
        <Text>{texts.findings.none}</Text>
      </>
    );
  return (
    <>
      <DoneCures {...curing} />
      {about !== null && ofOne.length > 0 && (
        <ToggleButton
          size="small"
          className={styles.ofOne}
          checked={isOfOne}
          onClick={() => {
            setOfOne(!isOfOne);
          }}
        >
          {texts.pin.only(about.unit.name)} ({numbers.plain(ofOne.length)})
        </ToggleButton>
      )}
      {findings.length > FEW && (
        <>
          <div className={styles.severities}>
            <SeverityFilter findings={findings} chosen={severity} onChoose={setSeverity} />
          </div>
          <ListFilter
            of="findings"
            query={query}
            onQuery={setQuery}
            shown={found.length}
            all={findings.length}
            onClear={() => {
              setSeverity(null);
            }}
          />
        </>
      )}
      <Text className={styles.intro}>{texts.findings.intro}</Text>
      <ul className={styles.list} onKeyDown={moveBetweenRows}>
        <DrawnRows as="li" rows={lines}>
          {(group, place) => {
            const key = `${group.severity} ${group.code}`;
            const [first] = group.findings;
            if (group.findings.length > 1)
              return <Group key={key} group={group} place={place} onSelect={onSelect} curing={curing} />;
            return (
              first !== undefined && (
                <li
                  key={`${key} ${first.place.sheet} ${first.place.cell} ${JSON.stringify(first.facts)}`}
                  {...place}
                >
                  <FindingLine finding={first} onSelect={onSelect} curing={curing} />
                </li>
              )
            );
          }}
        </DrawnRows>
      </ul>
    </>
  );
}

/** Kinds with many findings as groups, the others' findings each alone. */
function linesOf(findings: readonly Finding[]): readonly FindingGroup[] {
  return findingGroups(findings).flatMap((group) =>
    group.findings.length > MOST_APART ? [group] : group.findings.map(alone),
  );
}

function alone(finding: Finding): FindingGroup {
  return { code: finding.code, severity: finding.severity, findings: [finding] };
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly place: RowPlace;
  readonly onSelect: (place: Place) => void;
  readonly curing: Curing;
}

/** Many findings of a kind below their name and number; errors are open at first. */
function Group({ group: { code, severity, findings }, place, onSelect, curing }: GroupProps) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const { core } = useViewTexts();
  return (
    <Disclosure
      as="li"
      // The arrow keys go to the findings of a group, not to the group.
      place={{ ...place, 'data-row': undefined }}
      isOpenAtFirst={severity === SEVERITIES[0]}
      panelClassName={styles.panel}
      label={
        <span className={styles.group}>
          <SeverityBadge severity={severity} />
          <Text className={styles.name}>{core.findingName(code)}</Text>
          <Caption1 className={styles.count}>({numbers.plain(findings.length)})</Caption1>
        </span>
      }
    >
      <ul className={styles.list}>
        <DrawnRows as="li" rows={findings}>
          {(finding, inGroup, index) => (
            <li key={index} {...inGroup}>
              <FindingLine finding={finding} onSelect={onSelect} curing={curing} />
            </li>
          )}
        </DrawnRows>
      </ul>
    </Disclosure>
  );
}
