/** The small modules that reach for the desktop: `shell`, `clipboard`, `nativeTheme`. */
import type { Page } from './page.ts';
import { runtime } from './runtime.ts';
import { report, strict, strictEmitter } from './strict.ts';

/** Nothing is opened: what would be is told on stderr, and a test replaces the function to see it. */
export const shell = strict('shell', {
  openExternal(url: string): Promise<void> {
    report('shell.openExternal', url);
    return Promise.resolve();
  },
  openPath(file: string): Promise<string> {
    report('shell.openPath', file);
    return Promise.resolve('');
  },
  showItemInFolder(file: string): void {
    report('shell.showItemInFolder', file);
  },
});

const clip = { text: '', html: '' };

/** The app's own clipboard: neither the desktop's nor the one that Ctrl+C in the page fills. */
export const clipboard = strict('clipboard', {
  readText: (): string => clip.text,
  readHTML: (): string => clip.html,
  writeText: (text: string): void => void Object.assign(clip, { text, html: '' }),
  write: ({ text = '', html = '' }: { text?: string; html?: string }): void =>
    void Object.assign(clip, { text, html }),
  clear: (): void => void Object.assign(clip, { text: '', html: '' }),
});

class NativeTheme extends strictEmitter('nativeTheme', 'updated') {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  #source = 'system';

  get themeSource(): string {
    return this.#source;
  }

  set themeSource(source: string) {
    this.#source = source;
    const features = source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: source }];
    const apply = (page: Page) => page.session.send('Emulation.setEmulatedMedia', { features });
    for (const { webContents } of runtime.windows) {
      void webContents
        .whenOpened()
        .then(apply)
        .catch(() => undefined); // the window has gone meanwhile
    }
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
