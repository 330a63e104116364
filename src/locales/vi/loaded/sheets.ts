export { core } from '../core';
export { settings } from '../settings';
export { gather } from '../read/gather';
export { layouts } from '../read/layouts';
