export { cli } from './cli';
export { core } from '../core';
export { gather } from '../sheets/gather';
export { letterheadNote } from '../letterhead';
export { problemPlaces, problems } from '../problems';
export { release } from './release';
