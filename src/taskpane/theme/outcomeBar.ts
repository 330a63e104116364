import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** What a trial comes to, at the foot of its view: it stays in sight while the trial scrolls. */
export const outcomeBar: GriffelStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexDirection: 'column',
  gap: '2px',
  margin: '8px -12px -24px',
  padding: '6px 12px 10px',
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: tokens.shadow16,
};
