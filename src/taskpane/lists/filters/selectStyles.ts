import { makeStyles } from '@fluentui/react-components';

/** How the choices above a list look. */
export const useSelectStyles = makeStyles({
  root: {
    flexGrow: 1,
    flexBasis: 'var(--filter-width, 84px)',
    minWidth: 0,
    maxWidth: '100%',
    // As wide as what is chosen, where the browser can do that, and not as the longest of the choices.
    '@supports (field-sizing: content)': { flexBasis: 'var(--filter-width, auto)' },
  },
  select: { fieldSizing: 'content', paddingLeft: '6px', paddingRight: '20px' },
});
