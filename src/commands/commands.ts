import { Problem } from '../core/problem';
import { rankOpenWorkbook } from '../excel/rankOpenWorkbook';
import { loadSettings } from '../excel/savedSettings';
import { core as english } from '../locales/en/core';
import { languageNow } from '../locales/languageChoice';
import { core as vietnamese } from '../locales/vi/core';
import { messageAddress } from './messageAddress';

void Office.onReady(() => {
  Office.actions.associate(
    'computeRanking',
    (event: Office.AddinCommands.Event) => void computeRanking(event),
  );
});

/**
 * The ribbon button **Tính xếp hạng**: computes with the settings saved in the workbook and shows the first result sheet, without
 * the pane. There is no page to say anything in, so a problem is told in a small dialog of Office; nothing was
 * written then. The command is over when the dialog is closed: Office closes a command's dialogs with it.
 */
async function computeRanking(event: Office.AddinCommands.Event): Promise<void> {
  const language = languageNow(Office.context.displayLanguage);
  try {
    const { settings, problem } = await loadSettings();
    if (problem !== null) throw problem;
    await rankOpenWorkbook(settings, language === 'vi' ? vietnamese : english, {});
  } catch (error) {
    await showInDialog(messageAddress(window.location.href, problemOf(error), language));
  } finally {
    event.completed();
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    'excel-failed',
    { detail: error instanceof Error ? error.message : String(error) },
    error,
  );
}

/** Resolves when the person has closed the dialog; rejects when Office cannot show it. */
function showInDialog(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { height: 35, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(result.error.message));
        return;
      }
      result.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}
