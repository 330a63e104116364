import type { Plugin } from 'vitest/config';

export const BUNDLED: RegExp;
export function bundledTests(): Plugin;
