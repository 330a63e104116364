export { cli } from './cli';
export { core } from './core';
export { problemPlaces, problems } from './problems';
