export { cli } from './cli';
export { core } from './core';
export { gather } from './gather';
export { problemPlaces, problems } from './problems';
