import fs from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron';
import type { Answer } from '#shared/contract/call.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { dispatch } from '#shared/contract/dispatch.ts';
import { Failure } from '#shared/contract/failure.ts';
import { type HostCallName, hostCallNames, serviceCallNames } from '#shared/contract/names.ts';
import { dialogText } from '#shared/text/dialogs.ts';
import { appOrigin } from './app-protocol.ts';
import { errorKind } from '#electron/files/error-kind.ts';
import { safeFileName } from '#electron/files/safe-name.ts';
import type { StoreClient } from './store-client.ts';

/** Registers every call of the contract. A call without a handler does not compile. */
export function registerCalls(
  window: () => BrowserWindow | undefined,
  store: StoreClient,
  answered: (mayClose: () => Promise<boolean>) => Promise<void>,
) {
  const host = hostHandlers(window, store, answered);
  for (const name of serviceCallNames) {
    ipcMain.handle(name, (event, input: unknown) => {
      assertOurs(event, window());
      return store.call(name, input);
    });
  }
  for (const name of hostCallNames) {
    ipcMain.handle(name, (event, input: unknown): Promise<Answer<unknown>> => {
      assertOurs(event, window());
      return dispatch(host, name, input, reportUnexpected);
    });
  }
}

/**
 * Only the top frame of our own window may call, and only while it shows our own page. Synchronous: a frame that
 * navigates away between the call and a later check would pass it.
 */
function assertOurs(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): void {
  const frame = event.senderFrame;
  const isOurs =
    window !== undefined &&
    event.sender.id === window.webContents.id &&
    frame !== null &&
    frame.parent === null &&
    `${new URL(frame.url).protocol}//${new URL(frame.url).host}` === appOrigin;
  if (!isOurs) throw new Error('call from a foreign frame');
}

function reportUnexpected(error: unknown): void {
  process.stderr.write(`letopis: host: ${errorKind(error)}\n`);
}

function hostHandlers(
  window: () => BrowserWindow | undefined,
  store: StoreClient,
  answered: (mayClose: () => Promise<boolean>) => Promise<void>,
): Handlers<HostCallName> {
  const parent = (): BrowserWindow => {
    const open = window();
    if (!open) throw new Error('host: a dialog without a window');
    return open;
  };
  return {
    'dialog:save': async ({ suggested, type }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(parent(), {
        title: dialogText.save,
        defaultPath: path.join(app.getPath('documents'), fileName(suggested, type)),
        filters: filters[type],
      });
      if (canceled || !filePath) return {};
      return { file: { token: await store.grant(filePath, 'write'), name: path.basename(filePath) } };
    },
    'dialog:open': async ({ type }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
        title: dialogText.open,
        filters: filters[type],
        properties: ['openFile'],
      });
      const [filePath] = filePaths;
      if (canceled || filePath === undefined) return {};
      const file = { token: await store.grant(filePath, 'read'), name: path.basename(filePath) };
      const found = await fs.stat(filePath).catch(() => undefined);
      return { file: { ...file, ...(found === undefined ? {} : { bytes: found.size }) } };
    },
    'file:show': async ({ token, open }) => {
      const file = await store.use(token, 'show');
      if (!open) shell.showItemInFolder(file);
      else if ((await shell.openPath(file)) !== '') {
        throw new Failure('file/no-program', { name: path.basename(file) });
      }
      return {};
    },
    'window:zoom': async ({ percent }) => {
      parent().webContents.setZoomFactor(percent / 100);
      return {};
    },
    'window:flushed': async ({ unsaved }) => {
      await answered(async () => unsaved.length === 0 || (await mayLose(parent(), unsaved)));
      return {};
    },
  };
}

/** Nothing typed goes without a word: the person decides, and «stay» is the answer of Esc and Enter. */
async function mayLose(window: BrowserWindow, unsaved: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: dialogText.unsaved,
    detail: unsaved.join('\n'),
    buttons: [dialogText.stay, dialogText.closeAnyway],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

const filters = {
  docx: [{ name: dialogText.docx, extensions: ['docx'] }],
  xlsx: [{ name: dialogText.xlsx, extensions: ['xlsx'] }],
  table: [
    { name: dialogText.table, extensions: ['xlsx', 'xls', 'ods', 'csv', 'txt', 'docx', 'odt', 'doc'] },
    { name: dialogText.anyFile, extensions: ['*'] },
  ],
  facts: [{ name: dialogText.facts, extensions: ['json'] }],
  copy: [{ name: dialogText.copy, extensions: ['sqlite'] }],
  pdf: [{ name: dialogText.pdf, extensions: ['pdf'] }],
  txt: [{ name: dialogText.txt, extensions: ['txt'] }],
  form: [{ name: dialogText.form, extensions: ['json'] }],
  file: [{ name: dialogText.anyFile, extensions: ['*'] }],
  records: [{ name: dialogText.records, extensions: ['letopis-records'] }],
};
const extensions = {
  docx: '.docx',
  pdf: '.pdf',
  xlsx: '.xlsx',
  txt: '.txt',
  form: '.json',
  facts: '.json',
  file: '',
  records: '.letopis-records',
} as const;

/** A title makes a name with the ending of its type; «any file» brings its own ending. */
function fileName(suggested: string, type: keyof typeof extensions): string {
  return safeFileName(`${suggested}${extensions[type]}`);
}
