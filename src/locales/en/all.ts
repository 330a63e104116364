export { cli } from './cli';
export { core } from './core';
