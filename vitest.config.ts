import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'out/**', 'dist/**'],
    // Dates must not depend on where the machine stands.
    env: { TZ: 'Europe/Moscow' },
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
