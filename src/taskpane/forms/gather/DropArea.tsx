import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import type { SentItem } from '../../worker/sentItem';
import { droppedFiles } from './chosenFiles';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

interface Props {
  readonly busy: boolean;
  readonly onDropped: (items: readonly SentItem[]) => void;
  /** @param isOver whether files are dragged over it */
  readonly children: (isOver: boolean) => ReactNode;
}

/** Where files may be dropped that are dragged from the system. */
export function DropArea({ busy, onDropped, children }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const takes = (event: DragEvent): boolean => !busy && event.dataTransfer.types.includes('Files');
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!takes(event)) return;
        event.preventDefault();
        void droppedFiles(event.dataTransfer).then(onDropped);
      }}
    >
      {children(isOver)}
    </div>
  );
}
