import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Settings } from '../../core/settings/settings';
import { settingsText } from '../../core/settings/settingsFile';
import type { PresetState } from '../draft/rulesState';
import { MessageActions } from '../problem/MessageActions';
import { ProblemBar } from '../problem/ProblemBar';
import type { RulesActions } from '../state/actions/rulesActions';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import { saveFile } from '../host/saveFile';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  messages: { display: 'flex', flexDirection: 'column', gap: '8px', ':empty': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  meaning: { color: tokens.colorNeutralForeground2 },
  text: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
  copy: { alignSelf: 'flex-start' },
});

interface Props {
  readonly draft: Settings;
  /** Whether a draft has faults: then it is not put into a file. */
  readonly hasFaults: boolean;
  readonly isChanged: boolean;
  readonly preset: PresetState;
  readonly actions: RulesActions;
}

/** Saves the rules as a file for another workbook, and opens such a file. */
export function PresetPanel({ draft, hasFaults, isChanged, preset, actions }: Props) {
  const styles = useStyles();
  const words = useViewTexts().rules.preset;
  const [withCorrections, setWithCorrections] = useState(false);
  /** How often the file was saved, `0`: its text is not shown yet. */
  const [saves, setSaves] = useState(0);
  const text = hasFaults ? '' : settingsText(draft, withCorrections);
  return (
    <div className={styles.panel}>
      <Caption1 className={styles.meaning}>{words.meaning}</Caption1>
      {draft.sheets.length > 0 && (
        <Checkbox
          label={words.withCorrections(draft.sheets.length)}
          checked={withCorrections}
          onChange={(_, { checked }) => {
            setWithCorrections(checked === true);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button
          disabledFocusable={hasFaults}
          onClick={() => {
            if (hasFaults) return;
            setSaves(saves + 1);
            saveFile(new Blob([text], { type: 'application/json' }), words.fileName);
          }}
        >
          {words.save}
        </Button>
        <PresetPicker onPick={actions.loadPreset} />
      </div>
      <PresetMessages preset={preset} isChanged={isChanged} actions={actions} />
      {saves > 0 && !hasFaults && <PresetText key={saves} text={text} />}
    </div>
  );
}

function PresetPicker({ onPick }: { readonly onPick: (file: File) => void }) {
  const words = useViewTexts().rules.preset;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        onClick={() => {
          picker.current?.click();
        }}
      >
        {words.load}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.load}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, once it was corrected.
          if (file !== undefined) onPick(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** What came of the file that was opened last. */
function PresetMessages({ preset, isChanged, actions }: Pick<Props, 'preset' | 'isChanged' | 'actions'>) {
  const styles = useStyles();
  const words = useViewTexts().rules.preset;
  const messages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (preset.kind !== 'none') messages.current?.scrollIntoView({ block: 'nearest' });
  }, [preset]);
  const answer = (take: boolean, text: string) => (
    <Button
      size="small"
      onClick={() => {
        actions.chooseCorrections(take);
      }}
    >
      {text}
    </Button>
  );
  return (
    <div ref={messages} className={styles.messages}>
      {preset.kind === 'refused' && (
        <ProblemBar
          title={words.refused(preset.name)}
          problem={preset.problem}
          intent="error"
          politeness="assertive"
        >
          {null}
        </ProblemBar>
      )}
      {preset.kind === 'loaded' && (isChanged || !preset.asks) && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {isChanged ? words.loaded(preset.name) : words.loadedSame(preset.name)}
          </MessageBarBody>
        </MessageBar>
      )}
      {preset.kind === 'loaded' && preset.asks && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.asksCorrections(preset.sheets.length)}</MessageBarBody>
          <MessageActions>
            {answer(false, words.keepCorrections)}
            {answer(true, words.takeCorrections)}
          </MessageActions>
        </MessageBar>
      )}
    </div>
  );
}

/** The text of a file, to be copied where Excel downloads nothing. */
function PresetText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { start } = useTexts();
  const words = useViewTexts().rules.preset;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Office may deny a pane the clipboard: then the text is selected, to be copied with Ctrl+C.
      field.current?.select();
    }
  };
  return (
    <>
      <label htmlFor={id}>
        <Text>{words.text}</Text>
      </label>
      <Textarea
        id={id}
        className={styles.text}
        textarea={{ ref: field }}
        readOnly
        rows={6}
        resize="vertical"
        value={text}
      />
      <Caption1 className={styles.meaning}>{words.textHint}</Caption1>
      <Button size="small" className={styles.copy} onClick={() => void copy()}>
        {copied ? start.copied : words.copy}
      </Button>
    </>
  );
}
