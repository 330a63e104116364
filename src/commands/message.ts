import { commands as en } from '../locales/en/commands';
import * as problemsEn from '../locales/en/problems';
import { languageOf } from '../locales/language';
import type { Language } from '../locales/language';
import { problemLines } from '../locales/problemLines';
import { commands as vi } from '../locales/vi/commands';
import * as problemsVi from '../locales/vi/problems';
import { problemOfAddress } from './messageAddress';

const commandTexts: Readonly<Record<Language, typeof vi>> = { vi, en };
const problemTexts: Readonly<Record<Language, typeof problemsVi>> = { vi: problemsVi, en: problemsEn };

showMessage();

/** Writes the problem that the page's address names, in the language that it names. */
function showMessage(): void {
  const language = languageOf(new URL(window.location.href).searchParams.get('lang') ?? undefined);
  const texts = commandTexts[language];
  const { what, where, advice } = problemLines(
    problemOfAddress(window.location.href),
    problemTexts[language],
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
