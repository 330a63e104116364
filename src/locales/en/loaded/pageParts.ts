import type { PageParts } from '../../languageParts';

export const pageParts: PageParts = {
  message: () => import(/* webpackChunkName: "message-en" */ '../pages/commands'),
  problems: () => import(/* webpackChunkName: "problems-en" */ '../problems'),
  preview: () => import(/* webpackChunkName: "preview-en" */ '../pages/preview'),
  spreadsheet: () => import(/* webpackChunkName: "spreadsheet-en" */ '../pages/spreadsheet'),
};
