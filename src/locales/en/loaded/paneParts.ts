import type { PaneParts } from '../../languageParts';

export const paneParts: PaneParts = {
  pane: () => import(/* webpackChunkName: "texts-en" */ '../pane/pane'),
  problems: () => import(/* webpackChunkName: "problems-en" */ '../problems'),
  views: () => import(/* webpackChunkName: "views-en" */ './views'),
  sheets: () => import(/* webpackChunkName: "sheets-en" */ './sheets'),
};
