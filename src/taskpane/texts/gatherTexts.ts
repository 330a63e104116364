import type { GatherTexts } from '../../core/gather/gatherWords';
import { gather as en } from '../../locales/en/gather';
import type { Language } from '../../locales/language';
import { gather as vi } from '../../locales/vi/gather';

/** What is told of files that units sent in: for the worker, and for what is loaded later. */
export const gatherTexts: Readonly<Record<Language, GatherTexts>> = { vi, en };
