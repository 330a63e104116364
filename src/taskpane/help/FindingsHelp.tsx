import { Caption1, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { exampleFinding, FINDING_KINDS } from '../../core/findings/findings';
import { keysOf } from '../../core/settings/settingKinds';
import { Disclosure } from '../disclosure/Disclosure';
import { SeverityBadge } from '../findings/FindingLine';
import { SEVERITIES } from '../findings/findingGroups';
import { searchFor } from '../lists/filters/searchFor';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '100%' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', minWidth: 0 },
  panel: { padding: '0 4px 10px 26px' },
  code: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground2 },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Every kind of finding, worst first, with what it says and what to do, in the words of the findings themselves. */
export function FindingsHelp() {
  const styles = useStyles();
  const { core } = useViewTexts();
  const { findings: texts } = useViewTexts().help;
  const [query, setQuery] = useState('');
  const isFound = searchFor(query);
  const found = CODES.filter((code) =>
    isFound(`${core.findingName(code)} ${code} ${core.finding(exampleFinding(code))}`),
  );
  return (
    <>
      <Text>{texts.intro}</Text>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={texts.search}
        placeholder={texts.search}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      <Caption1 role="status" className={styles.count}>
        {texts.count(found.length, CODES.length)}
      </Caption1>
      <ul className={styles.list}>
        {found.map((code) => (
          <Disclosure
            key={code}
            as="li"
            panelClassName={styles.panel}
            label={
              <span className={styles.label}>
                {FINDING_KINDS[code].severities.map((severity) => (
                  <SeverityBadge key={severity} severity={severity} />
                ))}
                <span>{core.findingName(code)}</span>
              </span>
            }
          >
            <Text>{core.finding(exampleFinding(code))}</Text>
            <Caption1 className={styles.code}>{texts.code(code)}</Caption1>
          </Disclosure>
        ))}
      </ul>
    </>
  );
}

const CODES = SEVERITIES.flatMap((severity) =>
  keysOf(FINDING_KINDS).filter((code) => FINDING_KINDS[code].severities[0] === severity),
);
