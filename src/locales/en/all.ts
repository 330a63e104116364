export { cli } from './cli';
export { core } from './core';
export { problems } from './problems';
