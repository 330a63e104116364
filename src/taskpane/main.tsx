import { createRoot } from 'react-dom/client';
import { languageOf } from '../locales/language';
import { languageNow } from '../locales/languageChoice';
import { FIRST_LANGUAGE, languageFacts } from '../locales/languages';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { excelHost } from './host/excelHost';
import { officeEnvironment } from './host/officeEnvironment';
import { LanguageProvider } from './language/LanguageProvider';
import { CrashMessage } from './problem/CrashMessage';
import { loadTexts } from './texts/paneTexts';

void start();

/** Waits for Excel, then draws the pane in place of the page's static text. A start that fails says so. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element "root".');
  try {
    const { displayLanguage, background } = await officeEnvironment();
    const texts = await loadTexts(languageNow(displayLanguage));
    const host = excelHost(() => languageNow(displayLanguage));
    createRoot(element).render(
      <ErrorBoundary>
        <LanguageProvider texts={texts} ofOffice={languageOf(displayLanguage)}>
          <App host={host} officeBackground={background} />
        </LanguageProvider>
      </ErrorBoundary>,
    );
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    createRoot(element).render(
      <CrashMessage texts={languageFacts[FIRST_LANGUAGE].start} details={details} />,
    );
    throw error;
  }
}
