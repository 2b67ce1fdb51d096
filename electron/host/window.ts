import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { screenText } from '#shared/text/screens.ts';
import { appOrigin } from './app-protocol.ts';
import { loadWindowState, saveWindowState } from './window-state.ts';

/** How long the page may be silent after it was told that the window closes, milliseconds. */
const silence = 10_000;

export interface MainWindow {
  readonly window: BrowserWindow;
  /** The page has answered `closing`: the window goes if it may, else it stays with what could not be written. */
  readonly answered: (mayClose: () => Promise<boolean>) => Promise<void>;
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
    title: screenText.program,
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
  let silent: ReturnType<typeof setTimeout> | undefined;
  let closing = false;
  window.on('close', (event) => {
    saveWindowState(stateFile, window);
    event.preventDefault();
    if (closing) return;
    closing = true;
    window.webContents.send('closing');
    // A page that hangs must not hold the window for ever.
    silent = setTimeout(close, silence);
  });
  const answered = async (mayClose: () => Promise<boolean>) => {
    // The page is alive; from here the person has all the time there is.
    clearTimeout(silent);
    if (await mayClose()) close();
    closing = false;
  };
  // A page that has died has nothing more to write.
  window.webContents.on('render-process-gone', close);
  void window.loadURL(`${appOrigin}/`);
  return { window, answered };
}
