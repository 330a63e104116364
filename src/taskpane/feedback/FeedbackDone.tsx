import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { MessageActions } from '../problem/MessageActions';
import { useEffect, useRef } from 'react';
import type { Place } from '../../core/workbook';
import { useViewTexts } from '../texts/viewTexts';

interface Props {
  /** The sheets that were made on demand, and what is said of them. */
  readonly sheets: readonly string[];
  readonly text: string;
  readonly onSelect: (place: Place) => void;
}

/** Says which sheets were made on demand, and opens the first one. */
export function FeedbackDone({ sheets, text, onSelect }: Props) {
  const { feedback: texts } = useViewTexts().results;
  const [first] = sheets;
  const bar = useRef<HTMLDivElement>(null);
  // It is asked for far down in the list, too.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [sheets]);
  return (
    <div ref={bar}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
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
