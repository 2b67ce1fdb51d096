/** The module that `import … from 'electron'` and `require('electron')` of the main process resolve to. */
import { app } from './app.ts';
import { clipboard, nativeTheme, shell } from './desktop.ts';
import { dialog } from './dialogs.ts';
import { ipcMain } from './ipc.ts';
import { Menu as MenuClass, MenuItem as MenuItemClass } from './menu.ts';
import { net } from './net.ts';
import { protocol } from './protocol.ts';
import { safeStorage } from './safe-storage.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { missing, strict } from './strict.ts';
import { webContents } from './web-contents.ts';
import { BrowserWindow as BrowserWindowClass } from './window.ts';

export {
  app,
  clipboard,
  dialog,
  ipcMain,
  nativeTheme,
  net,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
};

// Their static members are guarded too.
export const BrowserWindow = strict('BrowserWindow', BrowserWindowClass);
export const Menu = strict('Menu', MenuClass);
export const MenuItem = strict('MenuItem', MenuItemClass);

export const autoUpdater = missing('autoUpdater');
export const BaseWindow = missing('BaseWindow');
export const contentTracing = missing('contentTracing');
export const crashReporter = missing('crashReporter');
export const desktopCapturer = missing('desktopCapturer');
export const globalShortcut = missing('globalShortcut');
export const MessageChannelMain = missing('MessageChannelMain');
export const nativeImage = missing('nativeImage');
export const netLog = missing('netLog');
export const Notification = missing('Notification');
export const powerMonitor = missing('powerMonitor');
export const powerSaveBlocker = missing('powerSaveBlocker');
export const systemPreferences = missing('systemPreferences');
export const Tray = missing('Tray');
export const utilityProcess = missing('utilityProcess');
export const View = missing('View');
export const WebContentsView = missing('WebContentsView');
