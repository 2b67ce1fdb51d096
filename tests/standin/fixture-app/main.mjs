// The smallest program that uses Electron the way the real one does.
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  net,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const here = import.meta.dirname;
const CSP = "default-src 'self'; object-src 'none'; base-uri 'none'";

async function serve(request) {
  const { host, pathname } = new URL(request.url);
  const file = path.join(here, path.normalize(decodeURIComponent(pathname)));
  if (host !== 'fixture' || !file.startsWith(here + path.sep)) return new Response('', { status: 404 });
  const { body, headers } = await net.fetch(pathToFileURL(file).href);
  const type = headers.get('content-type');
  return new Response(body, { headers: { 'content-type': type, 'content-security-policy': CSP } });
}

function sumInWorker(numbers) {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (sum) => {
      resolve(sum);
      void worker.terminate();
    });
    worker.postMessage(numbers);
  });
}

async function exportPdf(window) {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: 'report.pdf' });
  if (canceled) return null;
  const sheet = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } });
  try {
    await sheet.loadURL(`data:text/html,${encodeURIComponent('<h1>Отчёт</h1><p>Строка</p>'.repeat(60))}`);
    const pdf = await sheet.webContents.printToPDF({ pageSize: 'A4', printBackground: true });
    await writeFile(filePath, pdf);
    return pdf.length;
  } finally {
    sheet.destroy();
  }
}

/** Answers only the page of the app itself. */
function handle(channel, answer) {
  ipcMain.handle(channel, (event, ...args) => {
    if (!event.senderFrame.url.startsWith('app://fixture/'))
      throw new Error(`untrusted ${event.senderFrame.url}`);
    return answer(...args);
  });
}

function openWindow() {
  const window = new BrowserWindow({
    width: 1000,
    height: 700,
    show: false,
    webPreferences: { preload: path.join(here, 'preload.cjs'), contextIsolation: true, sandbox: true },
  });
  let dirty = false;
  ipcMain.on('dirty', (_event, now) => {
    dirty = now;
  });
  handle('echo', (value) => value);
  handle('fail', () => {
    throw new TypeError('read-only');
  });
  handle('sum', sumInWorker);
  handle('pdf', () => exportPdf(window));
  handle('secret', (text) => safeStorage.decryptString(safeStorage.encryptString(text)));
  const send = (command, details) => window.webContents.send('menu', command, details);
  app.on('second-instance', (_event, argv) => send(`second ${argv.at(-1)}`));
  const click = () => send('new', { when: new Date(0), count: 10n });
  const file = [{ id: 'file.new', label: 'New', accelerator: 'CmdOrCtrl+N', click }, { role: 'quit' }];
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu: file }, { role: 'editMenu' }]));
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (!dirty) return;
    const buttons = ['Stay', 'Leave'];
    if (dialog.showMessageBoxSync(window, { message: 'Unsaved', buttons }) === 0) event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event, url) => {
    globalThis.stopped = url;
    event.preventDefault();
  });
  return window.loadURL('app://fixture/index.html');
}

if (!app.requestSingleInstanceLock()) app.quit();
else {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    protocol.handle('app', serve);
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
    return openWindow();
  });
}
