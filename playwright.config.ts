/** The specs that drive the program in a window: on npm's Electron where its binary is, else on the stand-in. */
import { defineConfig } from '@playwright/test';
import { electronHost } from './build/electron-host.ts';

const host = electronHost(import.meta.dirname);
Object.assign(process.env, host.env, { HOST_KIND: host.kind });

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'standin/**/*.spec.ts', 'grid/**/*.spec.ts'],
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
});
