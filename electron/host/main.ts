import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { dataName, programFolder } from '#electron/files/data-folder.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { registerCalls } from './calls.ts';
import { installGuards } from './guards.ts';
import { installMenu } from './menu.ts';
import { createPrinter } from './print.ts';
import { startStore } from './store-client.ts';
import { type MainWindow, openWindow } from './window.ts';

/** Starts the program: folder → one instance → store's thread → guards, page, calls, menu → window. */
app.enableSandbox();
registerAppScheme();

// The local profile, not Electron's roaming one; a test or a support person may name another.
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath(
    'userData',
    programFolder({ platform: process.platform, home: os.homedir(), env: process.env }),
  );
}

// Not awaited: Electron becomes ready only after this module has been evaluated.
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  let main: MainWindow | undefined;
  app.on('second-instance', () => {
    if (main?.window.isMinimized()) main.window.restore();
    main?.window.focus();
  });

  await app.whenReady();
  const folder = app.getPath('userData');
  const store = startStore(
    { folder: path.join(folder, dataName), programVersion: app.getVersion() },
    createPrinter(),
  );
  installGuards();
  serveApp(path.join(import.meta.dirname, '../renderer'));
  registerCalls(
    () => main?.window,
    store,
    async (mayClose) => main?.answered(mayClose),
  );
  installMenu(() => main?.window);
  main = openWindow(path.join(folder, 'window.json'));

  app.on('window-all-closed', () => {
    void store.close().finally(() => app.quit());
  });
}
