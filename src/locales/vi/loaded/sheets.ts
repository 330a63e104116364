export { core } from '../core';
export { settings } from '../settings';
export { gather } from '../sheets/gather';
export { layouts } from '../sheets/layouts';
