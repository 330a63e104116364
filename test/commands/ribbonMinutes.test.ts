import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problems } from '../../src/locales/vi/problems';
import { problemOfAddress } from '../../src/commands/messageAddress';
import { sheet, unitSheet } from '../core/sheets';
import type { SheetSnapshot } from '../../src/core/workbook';
import { headlessExcel } from '../excel/headlessExcel';
import { univerData } from '../excel/univerBook';

const MINUTE = 60_000;

interface Dialog {
  readonly address: string;
  /** Minutes after the click; `null` while it is open. */
  closedAt: number | null;
  /** What the person's click on its × does. */
  dismiss: () => void;
}

/** The ribbon as Office shows it: it ends a command five minutes after the click, with a dialog that nobody can close then. */
class Ribbon {
  readonly dialogs: Dialog[] = [];
  private command: (event: { completed: () => void }) => void = () => undefined;
  private clickedAt = 0;
  private minutes = (): number => (Date.now() - this.clickedAt) / MINUTE;

  readonly office = {
    onReady: () => Promise.resolve(),
    actions: {
      associate: (_: string, command: (event: { completed: () => void }) => void) => {
        this.command = command;
      },
    },
    AsyncResultStatus: { Failed: 'failed' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
    context: {
      displayLanguage: 'vi-VN',
      ui: {
        displayDialogAsync: (address: string, _: unknown, opened: (result: unknown) => void) => {
          const dialog: Dialog = { address, closedAt: null, dismiss: () => undefined };
          this.dialogs.push(dialog);
          const close = () => {
            if (this.minutes() >= 5) throw new Error('The command has ended.');
            dialog.closedAt = this.minutes();
          };
          const addEventHandler = (__: string, handler: () => void) => {
            dialog.dismiss = () => {
              close();
              handler();
            };
          };
          opened({ status: 'succeeded', value: { close, addEventHandler } });
        },
      },
    },
  };

  /** Clicks the button; resolves with the minutes that its command took. */
  click(): Promise<number> {
    this.clickedAt = Date.now();
    return new Promise((resolve) => {
      this.command({
        completed: () => {
          resolve(this.minutes());
        },
      });
    });
  }
}

let ribbon: Ribbon;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
  ribbon = new Ribbon();
  vi.stubGlobal('Office', ribbon.office);
  vi.stubGlobal('location', { href: 'https://localhost/commands.html' });
  vi.resetModules();
  await import('../../src/commands/commands');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const book = (...sheets: SheetSnapshot[]) =>
  headlessExcel(univerData(...sheets.map(({ name, values }) => ({ name, values }))));

const sheetNames = ({ workbook }: ReturnType<typeof book>) =>
  workbook.getSheets().map((one) => one.getName());

/** The only dialog, once it is open. */
async function dialog(): Promise<Dialog> {
  await vi.waitUntil(() => ribbon.dialogs.length > 0, 20_000);
  const [only] = ribbon.dialogs;
  if (only === undefined || ribbon.dialogs.length > 1) throw new Error('There is not one dialog.');
  return only;
}

describe('the five minutes that Office gives a button of the ribbon', () => {
  test('are over at once where the person closes the message', async () => {
    book(sheet('Ghi chú', [['Họp giao ban']]));
    const minutes = ribbon.click();
    const message = await dialog();
    expect(problemOfAddress(message.address, problems).code).toBe('no-score-sheets');
    expect(message.closedAt).toBeNull();
    message.dismiss();
    expect(await minutes).toBeLessThan(1);
  });

  test('do not end before the message is closed, which closes itself after four', async () => {
    book(sheet('Ghi chú', [['Họp giao ban']]));
    const minutes = ribbon.click();
    const message = await dialog();
    await vi.advanceTimersByTimeAsync(3.5 * MINUTE);
    expect(message.closedAt).toBeNull();
    await vi.advanceTimersByTimeAsync(1.4 * MINUTE);
    expect(message.closedAt).toBeCloseTo(4, 1);
    expect(await minutes).toBeCloseTo(4, 1);
  });

  test('do not end amid the writing: after three a run is taken back, and the message leads to the pane', async () => {
    const excel = book(unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Tư pháp', [1, 3, 5]));
    const before = sheetNames(excel);
    const minutes = ribbon.click();
    await vi.waitUntil(() => sheetNames(excel).length > before.length, { timeout: 20_000, interval: 1 });
    // At once: the run goes on as little meanwhile as on a slow machine.
    vi.advanceTimersByTime(3 * MINUTE);
    const message = await dialog();
    expect(problemOfAddress(message.address, problems).code).toBe('too-long-for-ribbon');
    expect(sheetNames(excel)).toEqual(before);
    // Of the minutes since the click, not since the message.
    await vi.advanceTimersByTimeAsync(1.5 * MINUTE);
    expect(message.closedAt).toBeCloseTo(4, 1);
    expect(await minutes).toBeCloseTo(4, 1);
  });

  test('are not used up by a run that ends in time', async () => {
    const excel = book(unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Tư pháp', [1, 3, 5]));
    expect(await ribbon.click()).toBeLessThan(3);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(ribbon.dialogs).toEqual([]);
    expect(excel.workbook.getActiveSheet().getName()).toBe('Tổng hợp');
  });
});
