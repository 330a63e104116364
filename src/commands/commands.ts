import { officeLoaded } from '../excel/officeLoaded';
import { languageNow } from '../locales/languageChoice';
import { computeFromRibbon } from './computeFromRibbon';
import { messageAddress } from './messageAddress';

void officeLoaded()
  .then(() => Office.onReady())
  .then(() => {
    Office.actions.associate(
      'computeRanking',
      (event: Office.AddinCommands.Event) => void computeRanking(event),
    );
  });

/**
 * The ribbon button **Tính xếp hạng**. There is no page to say anything in, so a problem is told in a small dialog of
 * Office. The command is over when the dialog is closed: Office closes a command's dialogs with it.
 */
async function computeRanking(event: Office.AddinCommands.Event): Promise<void> {
  const began = Date.now();
  const language = languageNow(Office.context.displayLanguage);
  const run = new AbortController();
  const timer = setTimeout(() => {
    run.abort();
  }, LONGEST_RUN);
  try {
    await computeFromRibbon(
      language,
      (problem) => {
        const left = Math.max(SHORTEST_DIALOG, began + CLOSED_AFTER - Date.now());
        return showInDialog(messageAddress(location.href, problem, language), left);
      },
      run.signal,
    );
  } finally {
    clearTimeout(timer);
    event.completed();
  }
}

/**
 * Milliseconds since the click. Office ends a command after five minutes, wherever it is in its work, and a dialog that
 * is open then cannot be closed any more (office-js #5559): a run is taken back before, and time left to say so.
 */
const LONGEST_RUN = 3 * 60 * 1000;
const CLOSED_AFTER = 4 * 60 * 1000;
/** Milliseconds, to read what it says. */
const SHORTEST_DIALOG = 20 * 1000;

/** Resolves when the person has closed the dialog, or it was closed after `longest` ms; rejects when Office cannot show it. */
function showInDialog(address: string, longest: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { height: 35, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(result.error.message));
        return;
      }
      const dialog = result.value;
      const timer = setTimeout(() => {
        dialog.close();
        resolve();
      }, longest);
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
