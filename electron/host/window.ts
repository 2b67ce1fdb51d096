import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { appOrigin } from './app-protocol.ts';
import { loadWindowState, saveWindowState } from './window-state.ts';

/** How long a closing window may take to write what was typed last, milliseconds. */
const flushTimeout = 3_000;

export interface MainWindow {
  readonly window: BrowserWindow;
  /** The page has written everything: the window may go. */
  readonly flushed: () => void;
}

/** The one window: sandboxed, isolated, shown when there is something to see, closed only after the last edit is kept. */
export function openWindow(stateFile: string): MainWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximised, width, height, x, y } = loadWindowState(stateFile, areas);
  const place = x === undefined || y === undefined ? {} : { x, y };
  const window = new BrowserWindow({
    ...place,
    width,
    height,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Летопись',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });

  const close = () => {
    if (!window.isDestroyed()) window.destroy();
  };
  let asked = false;
  window.on('close', (event) => {
    saveWindowState(stateFile, window);
    event.preventDefault();
    if (asked) return;
    asked = true;
    window.webContents.send('closing');
    setTimeout(close, flushTimeout).unref();
  });
  // A page that has died has nothing more to write.
  window.webContents.on('render-process-gone', close);
  void window.loadURL(`${appOrigin}/`);
  return { window, flushed: close };
}
