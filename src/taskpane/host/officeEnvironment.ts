import { officeLoaded } from '../../excel/officeLoaded';

/** What the pane needs to know of the program around it before it draws. */
export interface OfficeEnvironment {
  /** Office's display language (`vi-VN`), `undefined` where nothing tells it. */
  readonly displayLanguage: string | undefined;
  /** Office's background colour as `#RRGGBB`; asked again when the theme may have changed. */
  readonly background: () => string | undefined;
}

/**
 * Waits until Excel is ready to be asked. In the preview only Microsoft's Excel client is loaded, on a host of our
 * own: there is no Office around it, and the language is in the address (`?lang=en`).
 */
export async function officeEnvironment(): Promise<OfficeEnvironment> {
  if ('_richApiNativeBridge' in globalThis) {
    return {
      displayLanguage: new URLSearchParams(window.location.search).get('lang') ?? undefined,
      background: () => undefined,
    };
  }
  await officeLoaded();
  await Office.onReady();
  return {
    displayLanguage: optional(() => Office.context.displayLanguage),
    background: () => optional(() => Office.context.officeTheme.bodyBackgroundColor),
  };
}

/** Outside Excel, and in Excel on the web, parts of `Office.context` do not exist although their types say so. */
function optional(read: () => unknown): string | undefined {
  try {
    const value = read();
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
