import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { packageAssets } from '../electron/files/package-assets.ts';

/**
 * Builds the three bundles into `out/`, or into the folder that is named: the main process with its worker threads and
 * the CLI (ES modules for Node), the preload (one CommonJS file without a library) and the page. Plain Vite; about a
 * second.
 */
const root = path.join(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'out'));

/** Stays outside the bundle: Electron's own module, and the one package with a binary. */
const external = ['electron', 'better-sqlite3', /^node:/];

const common: InlineConfig = { configFile: false, root, logLevel: 'warn', publicDir: false };

const mainProcess: InlineConfig = {
  ...common,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: path.join(out, 'main'),
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: 'electron/host/main.ts',
        'store-worker': 'electron/workers/store-worker.ts',
        'heavy-worker': 'electron/workers/heavy-worker.ts',
        'picture-worker': 'electron/workers/picture-worker.ts',
        cli: 'electron/cli/main.ts',
      },
      external,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const preload: InlineConfig = {
  ...common,
  ssr: { noExternal: true },
  build: {
    ssr: 'electron/host/preload.ts',
    target: 'node24',
    outDir: path.join(out, 'preload'),
    emptyOutDir: true,
    rollupOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
};

const page: InlineConfig = {
  ...common,
  root: path.join(root, 'renderer'),
  plugins: [react()],
  build: {
    target: 'chrome140',
    outDir: path.join(out, 'renderer'),
    emptyOutDir: true,
    // The policy of the page allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Kilobytes. The page comes from the disk, not over a network.
    chunkSizeWarningLimit: 1_000,
  },
};

await Promise.all([mainProcess, preload, page].map((config) => build(config)));

const assetFolder = path.join(out, 'main/assets');
fs.mkdirSync(assetFolder, { recursive: true });
for (const asset of packageAssets) {
  const file = createRequire(import.meta.url).resolve(asset);
  fs.copyFileSync(file, path.join(assetFolder, path.basename(file)));
}
