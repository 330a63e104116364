import type { GatherTexts } from '../../core/gather/sheets/gatherWords';
import { gather as en } from '../../locales/en/sheets/gather';
import type { Language } from '../../locales/language';
import { gather as vi } from '../../locales/vi/sheets/gather';

/** What is told of files that units sent in: for the worker, and for what is loaded later. */
export const gatherTexts: Readonly<Record<Language, GatherTexts>> = { vi, en };
