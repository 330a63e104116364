import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
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
  /** @param isOver whether files are dragged over the pane */
  readonly children: (isOver: boolean) => ReactNode;
}

/** Says where files may be dropped that are dragged from the system: anywhere on the pane, which would open them otherwise. */
export function DropArea({ busy, onDropped, children }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (busy) event.dataTransfer.dropEffect = 'none';
      setOver(!busy);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (!busy) void droppedFiles(event.dataTransfer).then(onDropped);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [busy, onDropped]);
  return (
    <div className={mergeClasses(styles.area, isOver && styles.over)} data-takes-files>
      {children(isOver)}
    </div>
  );
}
