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
  const language = languageNow(Office.context.displayLanguage);
  try {
    await computeFromRibbon(language, (problem) =>
      showInDialog(messageAddress(window.location.href, problem, language)),
    );
  } finally {
    event.completed();
  }
}

/** Office ends a command after five minutes, and a dialog that is open then cannot be closed any more (office-js #5559). */
const LONGEST_DIALOG = 4 * 60 * 1000;

/** Resolves when the person has closed the dialog, or after four minutes; rejects when Office cannot show it. */
function showInDialog(address: string): Promise<void> {
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
      }, LONGEST_DIALOG);
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
