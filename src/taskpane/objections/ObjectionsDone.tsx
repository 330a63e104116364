import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { WrittenObjections } from '../../core/run/planObjections';
import type { Place } from '../../core/workbook';
import { CellButton } from '../lists/CellButton';
import { MessageActions } from '../problem/MessageActions';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  left: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  line: { padding: '4px 0', overflowWrap: 'anywhere' },
});

interface Props {
  readonly written: WrittenObjections;
  readonly onSelect: (place: Place) => void;
}

/** Says which objections were written, and which not and why, each a link to its cell, and opens the first one. */
export function ObjectionsDone({ written: { unit, sheet, rows, left }, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().objectionsView;
  const { feedback } = useViewTexts().results;
  const bar = useRef<HTMLDivElement>(null);
  // It is asked for far down in the list.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [rows, left]);
  const [first] = rows;
  const names = rows.map(({ code, criterion }) => (code === '' ? criterion : code));
  return (
    <div ref={bar}>
      <MessageBar intent={left.length === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          {sheet === null || first === undefined
            ? texts.nothingWritten(unit)
            : texts.written(unit, names, sheet.name, first.place.cell, sheet.isNew)}
          {sheet?.isApart === true && ` ${texts.apart}`}
          {left.length > 0 && (
            <ul className={styles.left}>
              {left.map(({ code, criterion, why, place }) => (
                <li key={`${code} ${criterion} ${place.cell}`}>
                  <CellButton place={place} onSelect={onSelect} className={styles.line}>
                    {`${code} ${criterion}`.trim()}: {texts.left[why]}
                  </CellButton>
                </li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        {first !== undefined && (
          <MessageActions>
            <Button
              size="small"
              onClick={() => {
                onSelect(first.place);
              }}
            >
              {feedback.open(first.place.sheet)}
            </Button>
          </MessageActions>
        )}
      </MessageBar>
    </div>
  );
}
