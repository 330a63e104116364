import { defineConfig } from 'vitest/config';
import { roomAsked } from './rooms.mjs';

export default defineConfig({
  test: {
    include: [...roomAsked().tests, 'test/cases/*.test.ts'],
    env: { PROPERTIES: 'few' },
    testTimeout: 300_000,
  },
});
