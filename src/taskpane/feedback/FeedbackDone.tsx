import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { MessageActions } from '../problem/MessageActions';
import { useEffect, useRef } from 'react';
import type { Place } from '../../core/workbook';
import { useResultsTexts } from '../texts/resultsTexts';

interface Props {
  /** The feedback sheets that were made. */
  readonly sheets: readonly string[];
  readonly onSelect: (place: Place) => void;
}

/** Says which feedback sheets were made, and opens the first one. */
export function FeedbackDone({ sheets, onSelect }: Props) {
  const { feedback: texts } = useResultsTexts();
  const [first] = sheets;
  const bar = useRef<HTMLDivElement>(null);
  // It is asked for far down in the list, too.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [sheets]);
  return (
    <div ref={bar}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{texts.written(sheets.length)}</MessageBarBody>
        {first !== undefined && (
          <MessageActions>
            <Button
              size="small"
              onClick={() => {
                onSelect({ sheet: first, cell: 'A1' });
              }}
            >
              {texts.open(first)}
            </Button>
          </MessageActions>
        )}
      </MessageBar>
    </div>
  );
}
