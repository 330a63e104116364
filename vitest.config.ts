import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // End-to-end tests share two cores with the others.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
