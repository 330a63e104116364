import { languageOf } from '../locales/language';
import { pageParts } from '../locales/languages';
import { problemLines } from '../locales/problemLines';
import { problemOfAddress } from './messageAddress';

void showMessage();

/** Writes the problem that the page's address names, in the language that it names. */
async function showMessage(): Promise<void> {
  const language = languageOf(new URL(window.location.href).searchParams.get('lang') ?? undefined);
  const parts = pageParts(language);
  const [{ commands: texts }, words] = await Promise.all([parts.message(), parts.problems()]);
  const problem = problemOfAddress(window.location.href, words.problems);
  const { what, where, advice } = problemLines(problem, words);
  document.documentElement.lang = language;
  document.title = texts.title;
  document
    .querySelector('main')
    ?.append(
      element('h1', texts.title),
      ...[what, ...where, advice].map((line) => element('p', line)),
      element('p', texts.closeHint, 'hint'),
    );
}

function element(name: string, text: string, className = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  created.className = className;
  return created;
}
