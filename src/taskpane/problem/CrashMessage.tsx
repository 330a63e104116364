import { useRef, useState } from 'react';
import type { StartTexts } from '../../locales/textTypes';

interface Props {
  readonly texts: StartTexts;
  readonly details: string;
}

/** What stands in the pane after a failure of the program. Plain elements, looks in index.html: what failed may be Fluent. */
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
    <main id="crash">
      <div role="alert">
        <h1>{texts.crashTitle}</h1>
        <p>{texts.crashAdvice}</p>
      </div>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
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
        <textarea ref={field} readOnly value={details} rows={8} />
      </label>
    </main>
  );
}
