import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figure, Phrase } from '../../core/report/words/phrases';

const useStyles = makeStyles({
  figure: {
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: '#6b6b6b',
    ':hover': { backgroundColor: '#d6f0df' },
    ':focus-visible': { outline: '2px solid #000000', outlineOffset: '1px' },
    '@media (forced-colors: active)': { ':hover': { outline: `1px solid ${tokens.colorStrokeFocus2}` } },
  },
});

interface Props {
  readonly phrase: Phrase;
  readonly onFigure: (figure: Figure) => void;
}

/** A sentence whose figures can be asked for their cells. The sheet of paper leads the keyboard from one to the next. */
export function FigureText({ phrase, onFigure }: Props) {
  const styles = useStyles();
  return phrase.map((part, at) => {
    if (typeof part === 'string') return part;
    if (part.cells.length === 0) return part.text;
    const ask = (): void => {
      onFigure(part);
    };
    // No button: a browser breaks no line within one, and breaks the line before it.
    return (
      <span
        key={at}
        role="button"
        tabIndex={-1}
        data-figure=""
        className={styles.figure}
        onClick={ask}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          ask();
        }}
      >
        {part.text}
      </span>
    );
  });
}
