import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { plainButton } from '../theme/plainButton';

const useStyles = makeStyles({
  // Several of them may stand above the answer, which they must not push out of sight.
  bar: {
    minHeight: '24px',
    padding: '2px 4px 2px 6px',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    '& .fui-MessageBar__icon': { margin: 0, padding: 0, fontSize: '16px' },
  },
  body: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  link: {
    ...plainButton,
    marginLeft: '4px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
});

interface Props {
  readonly intent: 'info' | 'warning' | 'error';
  readonly text: string;
  /** Where a person can go from it. */
  readonly link?: { readonly text: string; readonly onClick: () => void };
}

/** What a person should know while looking at something else: one line where it fits, and where there is more. */
export function SlimBar({ intent, text, link }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {text}
        {link !== undefined && (
          <>
            {' '}
            <button type="button" className={styles.link} onClick={link.onClick}>
              {link.text}
            </button>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
