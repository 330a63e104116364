/** Score sheets are Vietnamese documents whatever the language of Office, and their headers are read by their words. */
export { template } from '../vi/template';
