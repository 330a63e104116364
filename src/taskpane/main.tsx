import { createRoot } from 'react-dom/client';
import { languageOf } from '../locales/language';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { excelHost } from './host/excelHost';
import { officeEnvironment } from './host/officeEnvironment';
import { CrashMessage } from './problem/CrashMessage';
import { textsOf, TextsProvider } from './texts/paneTexts';

void start();

/** Waits for Excel, then draws the pane in place of the page's static text. A start that fails says so. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element "root".');
  try {
    const { displayLanguage, background } = await officeEnvironment();
    const texts = textsOf(languageOf(displayLanguage));
    document.documentElement.lang = texts.language;
    document.title = texts.pane.title;
    createRoot(element).render(
      <ErrorBoundary texts={texts.pane}>
        <TextsProvider value={texts}>
          <App host={excelHost(texts.core)} officeBackground={background} />
        </TextsProvider>
      </ErrorBoundary>,
    );
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    createRoot(element).render(<CrashMessage texts={textsOf('vi').pane} details={details} />);
    throw error;
  }
}
