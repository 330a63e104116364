import type { PageParts } from '../../languageParts';

export const pageParts: PageParts = {
  message: () => import(/* webpackChunkName: "message-vi" */ '../pages/commands'),
  problems: () => import(/* webpackChunkName: "problems-vi" */ '../problems'),
  preview: () => import(/* webpackChunkName: "preview-vi" */ '../pages/preview'),
  spreadsheet: () => import(/* webpackChunkName: "spreadsheet-vi" */ '../pages/spreadsheet'),
};
