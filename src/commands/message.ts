import { commands as english } from '../locales/en/commands';
import * as englishProblems from '../locales/en/problems';
import { languageOf } from '../locales/language';
import { problemLines } from '../locales/problemLines';
import { commands as vietnamese } from '../locales/vi/commands';
import * as vietnameseProblems from '../locales/vi/problems';
import { problemOfAddress } from './messageAddress';

showMessage();

/** Writes the problem that the page's address names, in the language that it names. */
function showMessage(): void {
  const language = languageOf(new URL(window.location.href).searchParams.get('lang') ?? undefined);
  const texts = language === 'vi' ? vietnamese : english;
  const { what, where, advice } = problemLines(
    problemOfAddress(window.location.href),
    language === 'vi' ? vietnameseProblems : englishProblems,
  );
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
