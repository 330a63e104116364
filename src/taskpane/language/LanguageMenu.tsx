import { makeStyles, tokens } from '@fluentui/react-components';
import { isLanguage, LANGUAGES } from '../../locales/language';
import { languageFacts } from '../../locales/languages';
import { useTexts } from '../texts/paneTexts';
import { useLanguage } from './LanguageProvider';

const useStyles = makeStyles({
  menu: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    minWidth: '36px',
    minHeight: '32px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // The system's own list lies over the sign: it needs no code and works in every Office.
  select: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    border: 'none',
    font: 'inherit',
    cursor: 'pointer',
    opacity: 0,
  },
  list: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
});

const OF_OFFICE = 'office';

/** Shows the pane's language and lets a person choose another one, or follow Office. */
export function LanguageMenu() {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const { chosen, ofOffice, choose } = useLanguage();
  return (
    <span className={styles.menu}>
      <span aria-hidden>{`${language.toUpperCase()} ▾`}</span>
      <select
        className={styles.select}
        aria-label={pane.language.label}
        title={pane.language.label}
        value={chosen ?? OF_OFFICE}
        onChange={({ target: { value } }) => {
          choose(isLanguage(value) ? value : null);
        }}
      >
        <option value={OF_OFFICE} className={styles.list}>
          {pane.language.ofOffice(languageFacts[ofOffice].name)}
        </option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one} className={styles.list}>
            {languageFacts[one].name}
          </option>
        ))}
      </select>
    </span>
  );
}
