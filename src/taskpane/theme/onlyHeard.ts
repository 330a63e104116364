import type { GriffelStyle } from '@fluentui/react-components';

/** What only screen readers need: it takes no room, and they read it. */
export const onlyHeard: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};
