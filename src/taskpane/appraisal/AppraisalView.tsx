import { Caption1, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RankedUnit } from '../../core/rank/ranking';
import { useViewTexts } from '../texts/viewTexts';
import type { AppraisedBlockProps } from './appraisedBlock';
import { CriterionTable } from './CriterionTable';
import { UnitTable } from './UnitTable';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px' },
  modes: { flexShrink: 1, flexWrap: 'wrap' },
  // The words beside each other are as wide chosen as not.
  mode: { '& span': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular } },
  legend: { marginTop: '8px', color: tokens.colorNeutralForeground2 },
});

const MODES = ['units', 'criteria'] as const;

interface Props extends AppraisedBlockProps {
  /** Chooses another block. */
  readonly blockChoice: ReactNode;
  /** The unit that is kept in sight: it stands first, with its trace. */
  readonly pinned: RankedUnit | null;
}

/** What the appraisal made of a block's self-scores: its units by their gaps, or its criteria by their cuts, each with the scores that changed. */
export function AppraisalView({ pinned, blockChoice, ...shared }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().appraisalView;
  const { appraisal: words } = useViewTexts().core;
  const [mode, setMode] = useState<(typeof MODES)[number]>('units');
  const { block } = shared;
  if (block.appraisal === null) {
    return (
      <>
        <div className={styles.choice}>{blockChoice}</div>
        <Text>{texts.none}</Text>
      </>
    );
  }
  return (
    <>
      <div className={styles.choice}>
        <TabList
          className={styles.modes}
          size="small"
          appearance="subtle-circular"
          aria-label={texts.by}
          selectedValue={mode}
          onTabSelect={(_, { value }) => {
            setMode(MODES.find((one) => one === value) ?? 'units');
          }}
        >
          {MODES.map((one) => (
            <Tab key={one} value={one} className={styles.mode}>
              {texts.modes[one]}
            </Tab>
          ))}
        </TabList>
        {blockChoice}
      </div>
      {mode === 'units' ? <UnitTable {...shared} pinned={pinned} /> : <CriterionTable {...shared} />}
      <Caption1 className={styles.legend}>{words.legend}.</Caption1>
    </>
  );
}
