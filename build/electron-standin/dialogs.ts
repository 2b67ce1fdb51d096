/**
 * Electron's `dialog`. A test gives the answer as it would on Electron, by replacing a function:
 * `app.evaluate(({ dialog }) => { dialog.showOpenDialog = async () => … })`. Without that a save dialog takes its
 * default path and every other one is cancelled; each question is told on stderr.
 */
import fs from 'node:fs';
import path from 'node:path';
import { app } from './app.ts';
import { report, strict } from './strict.ts';

interface DialogOptions {
  defaultPath?: string;
  cancelId?: number;
  checkboxChecked?: boolean;
}

/** Electron's functions take (window, options) or (options). */
function ask(name: string, args: (DialogOptions | object | undefined)[]): DialogOptions {
  const options: DialogOptions = args.at(-1) ?? {};
  report(`dialog.${name}`, options);
  return options;
}

function savePath({ defaultPath }: DialogOptions): string | undefined {
  if (defaultPath === undefined || defaultPath === '') return undefined;
  const file = path.resolve(app.getPath('documents'), defaultPath);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

type Args = (DialogOptions | object | undefined)[];

export const dialog = strict('dialog', {
  showOpenDialog(...args: Args): Promise<{ canceled: boolean; filePaths: string[] }> {
    ask('showOpenDialog', args);
    return Promise.resolve({ canceled: true, filePaths: [] });
  },
  showOpenDialogSync(...args: Args): undefined {
    ask('showOpenDialogSync', args);
  },
  showSaveDialog(...args: Args): Promise<{ canceled: boolean; filePath: string }> {
    const file = savePath(ask('showSaveDialog', args));
    return Promise.resolve({ canceled: file === undefined, filePath: file ?? '' });
  },
  showSaveDialogSync(...args: Args): string | undefined {
    return savePath(ask('showSaveDialogSync', args));
  },
  showMessageBox(...args: Args): Promise<{ response: number; checkboxChecked: boolean }> {
    const { cancelId = 0, checkboxChecked = false } = ask('showMessageBox', args);
    return Promise.resolve({ response: cancelId, checkboxChecked });
  },
  showMessageBoxSync(...args: Args): number {
    return ask('showMessageBoxSync', args).cancelId ?? 0;
  },
  showErrorBox(title: string, content: string): void {
    report('dialog.showErrorBox', title, content);
  },
});
