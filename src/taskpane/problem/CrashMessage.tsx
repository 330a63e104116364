import { useRef, useState } from 'react';
import type { PaneTexts } from '../../locales/vi/pane';

interface Props {
  readonly texts: PaneTexts;
  readonly details: string;
}

/** What stands in the pane after a failure of the program. Plain elements: what failed may be Fluent itself. */
export function CrashMessage({ texts, details }: Props) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      setCopied(true);
    } catch {
      // Office may deny a pane the clipboard: then the text is selected, to be copied with Ctrl+C.
      field.current?.select();
    }
  };
  return (
    <main role="alert" style={{ padding: 16 }}>
      <h1 style={{ margin: '0 0 8px', fontSize: 18 }}>{texts.crashTitle}</h1>
      <p>{texts.crashAdvice}</p>
      <p style={{ display: 'flex', gap: 8 }}>
        <button
          type="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {texts.reload}
        </button>
        <button type="button" onClick={() => void copy()}>
          {copied ? texts.copied : texts.copyDetails}
        </button>
      </p>
      <label>
        {texts.details}
        <textarea
          ref={field}
          readOnly
          value={details}
          rows={8}
          style={{ boxSizing: 'border-box', width: '100%' }}
        />
      </label>
    </main>
  );
}
