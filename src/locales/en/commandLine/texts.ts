export { cli } from './cli';
export { core } from '../core';
export { gather } from '../read/gather';
export { letterheadNote } from '../letterhead';
export { problemPlaces, problems } from '../problems';
export { release } from './release';
