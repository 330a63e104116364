import type { PaneParts } from '../../languageParts';

export const paneParts: PaneParts = {
  pane: () => import(/* webpackChunkName: "texts-vi" */ '../pane/pane'),
  problems: () => import(/* webpackChunkName: "problems-vi" */ '../problems'),
  views: () => import(/* webpackChunkName: "views-vi" */ './views'),
  sheets: () => import(/* webpackChunkName: "sheets-vi" */ './sheets'),
};
