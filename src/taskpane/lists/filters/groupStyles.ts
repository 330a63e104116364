import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** A list in groups: the groups below each other, a heading with a count, and its lines. */
export const groupedView: GriffelStyle = {
  display: 'flex',
  flexDirection: 'column',
  gap: '8px',
  minWidth: 0,
};
export const groupLines: GriffelStyle = { margin: 0, padding: 0, listStyleType: 'none' };
export const groupHeading: GriffelStyle = {
  display: 'flex',
  alignItems: 'baseline',
  gap: '6px',
  margin: '8px 0 2px',
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  overflowWrap: 'anywhere',
};
export const groupCount: GriffelStyle = {
  color: tokens.colorNeutralForeground2,
  fontWeight: tokens.fontWeightRegular,
};
