import { describe, expect, test } from 'vitest';
import { checkLook, checkOtherWays, checkState } from './paneCheck';
import { paceOf } from './longTasks';
import { describePaneStates } from './paneStates';
import { fewSheets, webStage } from './webStage';

describe('in the frame of Excel on the web, with office.js', () => {
  const open = webStage();
  describePaneStates(open);

  test('draws its button within a second of opening, and says soon after what it sees', async () => {
    // The quickest of some, by the pace of this machine: other tests may use it at the same moment.
    let quickest = Infinity;
    for (let opening = 0; opening < 5 && quickest >= 1_000; opening++) {
      const { pane, faults } = await open('ready', { initScript: noteFirstButton });
      await pane.getByText('Trong tệp này').waitFor();
      const time = await pane.evaluate(
        () => performance.getEntriesByName('first-button')[0]?.startTime ?? Infinity,
      );
      quickest = Math.min(quickest, time / (await paceOf(pane)));
      expect(faults).toEqual([]);
    }
    expect(quickest).toBeLessThan(1_000);
  });

  test('reads on by itself when a cell is no longer being edited', async () => {
    const { pane, excel, beginEditing, reopenPane, faults } = await open('ready');
    await pane.getByText('Trong tệp này').waitFor();
    await beginEditing();
    await reopenPane();
    await pane.getByText('việc đọc sẽ tự tiếp tục', { exact: false }).waitFor();
    excel.host.setCellEditMode(false);
    await pane.getByText('Trong tệp này').waitFor();
    expect(faults).toEqual([]);
  });

  test('says that Excel is too old where it lacks ExcelApi 1.9, and asks it for nothing', async () => {
    const stage = await open('ready', { excelApi: '1.8' });
    await checkState(stage, 'too-old', {
      vi: 'Phiên bản Excel này quá cũ.',
      en: 'This version of Excel is too old.',
    });
    expect(stage.excel.host.statistics().syncs).toBe(0);
    expect(stage.faults).toEqual([]);
  });

  test('says in a line which looks Excel refused, beside the results', async () => {
    const stage = await open('ready', fewSheets());
    await stage.pane.getByText('Trong tệp này').waitFor();
    stage.excel.host.refuse('PageLayout.PaperSize');
    await stage.pane.getByRole('button', { name: 'Tính xếp hạng', exact: true }).click();
    await checkState(stage, 'refused-looks', {
      vi: 'Excel trên máy này không nhận: thiết lập trang in.',
      en: 'Excel on this computer did not accept: page set-up.',
    });
    expect(stage.faults).toEqual([]);
  });

  test('says in both languages that Excel does not answer', async () => {
    const stage = await open('ready', { isAnswering: false });
    await stage.pane.getByText('Excel has not answered yet').waitFor({ timeout: 20_000 });
    await checkLook(stage, 'state-time-out-light');
    await checkOtherWays(stage, 'state-time-out-light');
    await stage.page.emulateMedia({ colorScheme: 'dark' });
    await checkLook(stage, 'state-time-out-dark');
    expect(stage.faults).toEqual([]);
  });
});

/** Runs in the page: marks when the pane's first button is there, counted from the opening of its page. */
function noteFirstButton(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('main button') === null) return;
    performance.mark('first-button');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
