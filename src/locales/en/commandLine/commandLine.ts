import type { CommandTexts } from '../../languageParts';

export const commandLine: CommandTexts = () => import('./texts');
