import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';
import { NARROW } from '../theme/narrow';

/** How the rows of the two tables look. */
export const rowStyles = {
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  number: {
    padding: '4px 3px',
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  gap: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    margin: '2px 0 8px 12px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    // Where the table scrolls, its texts are read without.
    [NARROW]: { position: 'sticky', left: '12px', maxWidth: 'calc(100vw - 64px)' },
  },
} satisfies Readonly<Record<string, GriffelStyle>>;
