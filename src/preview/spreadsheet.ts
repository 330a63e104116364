import {
  IResourceLoaderService,
  IUniverInstanceService,
  LocaleType,
  ThemeService,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import { localeOf } from '../locales/language';
import type { Language } from '../locales/language';
import { numberSigns } from '../locales/numbers';
import type { SpreadsheetTexts } from '../locales/spreadsheetTexts';
import { showCharts } from './charts/chartLayer';
import { followExcelLinks } from './excelLinks';
import { bookExtras } from './host/book/excelExtras';
import { createExcelHost } from './host/createExcelHost';
import type { ExcelHost } from './host/createExcelHost';
import { countChanges } from './univer/changes';
import { watchRowHeightTasks } from './univer/rowHeightTasks';
import { keepTabInView } from './univer/tabInView';
import { putArrowsAtFoot } from './univer/filterArrows';
import { univerTexts } from './univer/univerTexts';
import { holdDrawing } from './univer/heldDrawing';
import { answerConditions } from './univer/shownConditions';
import { registerPlugins } from './univer/univerPlugins';
import { useLocalNumbers } from './univer/localNumbers';
import { keepHeaderWordsWhole } from './univer/wholeWords';
import './univer/univerStyles';

/** The spreadsheet in the page, in which one workbook is open at a time. */
export interface Spreadsheet {
  /** Answers Microsoft's Excel client over the workbook that is open. */
  readonly host: ExcelHost;
  /** Opens a workbook in place of the one that is open. */
  open(data: IWorkbookData): void;
  /** The open workbook as it is now. */
  current(): IWorkbookData;
  /** How often it was changed since it was opened; what the pane saves in it aside. */
  changes(): number;
  /** Says that it was saved after so many changes, with what the pane has saved in it now. */
  setSaved(changes: number): void;
  /** Whether something was changed since it was opened or saved. */
  isChanged(): boolean;
  /** Gives the focus to its cells. */
  focus(): void;
  setDarkMode(dark: boolean): void;
}

interface SpreadsheetOptions {
  readonly dark: boolean;
  readonly onNewWorkbook: (file: Uint8Array) => void;
  readonly onChange: () => void;
}

/**
 * Starts Univer in `container`, still without a workbook.
 *
 * @param onNewWorkbook told of each workbook that the pane has Excel open beside this one
 * @param onChange told when the workbook may have been changed
 */
export function createSpreadsheet(
  container: HTMLElement,
  texts: SpreadsheetTexts,
  language: Language,
  { dark, onNewWorkbook, onChange }: SpreadsheetOptions,
): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType[texts.univer],
    locales: { [LocaleType[texts.univer]]: univerTexts(texts) },
    darkMode: dark,
  });
  // Univer empties what it is started in, later than it is started.
  const grid = document.createElement('div');
  grid.className = 'grid';
  container.append(grid);
  registerPlugins(univer, grid);
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const rowHeightTasks = watchRowHeightTasks(injector);
  const changes = countChanges(injector, onChange);
  const hold = holdDrawing(injector, container);
  answerConditions(injector);
  let unitId: string | null = null;
  let saved: { readonly changes: number; readonly settings: unknown } = { changes: 0, settings: null };
  // Each change of them makes a new list.
  const settings = (): unknown => {
    const workbook = unitId === null ? null : instances.getUnit<Workbook>(unitId);
    return workbook ? bookExtras(workbook).settings : null;
  };

  return {
    host: createExcelHost(injector, {
      pause: drawing(),
      onWork: (isAtWork) => {
        hold(isAtWork);
        if (!isAtWork) onChange();
      },
      onNewWorkbook,
      isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
    }),
    open(data) {
      if (unitId !== null) {
        rowHeightTasks.cancelAll(unitId);
        instances.disposeUnit(unitId);
      }
      const isFirst = unitId === null;
      unitId = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data).getUnitId();
      changes.beginAnew();
      saved = { changes: 0, settings: settings() };
      // Univer starts the services of its plugins with the first workbook.
      if (!isFirst) return;
      useLocalNumbers(injector, texts.numbers, numberSigns(localeOf(language)));
      followExcelLinks(injector);
      showCharts(injector, container);
      keepTabInView(container);
      keepHeaderWordsWhole(injector);
      putArrowsAtFoot(injector);
    },
    changes: changes.now,
    setSaved(count) {
      saved = { changes: count, settings: settings() };
    },
    isChanged: () => changes.now() !== saved.changes || settings() !== saved.settings,
    current() {
      const data =
        unitId === null ? null : injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(unitId);
      if (data === null) throw new Error('No workbook is open.');
      return data;
    },
    focus() {
      injector.get(ILayoutService).focus();
    },
    setDarkMode(value) {
      injector.get(ThemeService).setDarkMode(value);
    },
  };
}

/** Between the actions of a request the page draws and answers to clicks, as it does beside Excel. */
function drawing(): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < MILLISECONDS_OF_WORK) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}

const MILLISECONDS_OF_WORK = 40;
