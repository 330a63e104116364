/** What the pages themselves say until their scripts run: in the first language. */
export { commands } from './vi/pages/commands';
export { preview } from './vi/pages/preview';
export { start } from './vi/pane/start';
