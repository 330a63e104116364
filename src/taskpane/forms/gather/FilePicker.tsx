import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SentItem } from '../../worker/sentItem';
import { chosenFiles } from './chosenFiles';

interface Props extends Pick<ButtonProps, 'appearance' | 'icon' | 'size'> {
  readonly label: string;
  readonly of: 'files' | 'file' | 'folder';
  readonly busy: boolean;
  readonly onChosen: (items: readonly SentItem[]) => void;
}

/** What may be chosen; of a folder all is, and what is no form is named. */
const KINDS = '.xlsx,.xlsm,.xls,.ods';

/** A button that asks for files or a folder. */
export function FilePicker({ label, of, busy, onChosen, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        disabledFocusable={busy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={of !== 'file'}
        {...(of === 'folder' ? { webkitdirectory: '' } : { accept: of === 'file' ? KINDS : `${KINDS},.zip` })}
        onChange={({ target }) => {
          const items = chosenFiles(target.files);
          // The same files can be chosen again.
          target.value = '';
          onChosen(items);
        }}
      />
    </>
  );
}
