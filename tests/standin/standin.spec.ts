/**
 * What the stand-in promises to behave as Electron does, asked of a tiny app. On the real Electron the same tests show
 * that the promise is about Electron and not about the stand-in; those about the stand-in alone are skipped there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { end, expect, launch, readyPage, test } from './fixture.ts';

const onElectron = process.env.HOST_KIND === 'electron';

test('the preload has run before the scripts of the page', async ({ page }) => {
  await expect(page).toHaveTitle('Fixture page');
  await expect(page.locator('#api')).toHaveText('object');
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
  expect(await page.evaluate(() => Object.values(api.versions).map((version) => typeof version))).toEqual([
    'string',
    'string',
  ]);
});

test('the page sees neither the world of the preload nor anything of the stand-in', async ({ page }) => {
  const foreign = ['secretOfPreload', 'require', 'process', '__standinToMain', '__standinReceive'];
  expect(await page.evaluate((names) => names.filter((name) => name in globalThis), foreign)).toEqual([]);
  const frozen = await page.evaluate(() =>
    [api, api.nested, api.nested.list, api.nested.list[1]].map(Object.isFrozen),
  );
  expect(frozen).toEqual([true, true, true, true]);
});

test('IPC carries structured clones', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const sparse: number[] = Object.assign([], { 0: 1, 2: 3 });
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const shared = { once: 1 };
    const sent = {
      numbers: [0, -0, NaN, Infinity, -Infinity, 1e300],
      big: 12345678901234567890n,
      bytes: new Uint8Array([1, 2, 255]),
      words: new BigInt64Array([-5n]),
      buffer: new Uint8Array([7]).buffer,
      date: new Date(1234567890123),
      never: new Date(NaN),
      map: new Map([['key', { deep: [undefined, null] }]]),
      set: new Set([1, 'x']),
      pattern: /a+/gi,
      text: 'ü€😀\u0000',
      tagged: ['date', 0],
      odd: JSON.parse('{"__proto__": 1, "$": 2}'),
      twice: [shared, shared],
      sparse,
      cycle,
    };
    type Sent = typeof sent;
    const back = await api.invoke<Sent>('echo', sent);
    return {
      numbers: back.numbers.map((number, i) => Object.is(number, sent.numbers[i])),
      big: back.big === sent.big,
      bytes: back.bytes instanceof Uint8Array && [...back.bytes],
      words: back.words instanceof BigInt64Array && back.words[0] === -5n,
      buffer: back.buffer instanceof ArrayBuffer && back.buffer.byteLength,
      date: back.date instanceof Date && back.date.getTime(),
      never: Number.isNaN(back.never.getTime()),
      map: [...(back.map.get('key')?.deep.values() ?? [])].map(String),
      set: [...back.set],
      pattern: String(back.pattern),
      text: back.text,
      tagged: back.tagged,
      odd: JSON.stringify(back.odd),
      twice: back.twice[0] === back.twice[1],
      sparse: [back.sparse.length, 0 in back.sparse, 1 in back.sparse],
      cycle: back.cycle.self === back.cycle,
    };
  });
  expect(seen).toEqual({
    numbers: [true, true, true, true, true, true],
    big: true,
    bytes: [1, 2, 255],
    words: true,
    buffer: 1,
    date: 1234567890123,
    never: true,
    map: ['undefined', 'null'],
    set: [1, 'x'],
    pattern: '/a+/gi',
    text: 'ü€😀\u0000',
    tagged: ['date', 0],
    odd: '{"__proto__":1,"$":2}',
    twice: true,
    sparse: [3, true, true], // the bridge, not IPC, fills the hole
    cycle: true,
  });
});

test('errors travel as values, and failures in Electron’s words', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const back = await api.invoke<RangeError>('echo', new RangeError('far'));
    const failures = [api.invoke('fail'), api.invoke('echo', () => 1), api.invoke('nobody')];
    const settled = await Promise.allSettled(failures);
    return [
      `${back.name} ${back instanceof Error} ${back.message}`, // the bridge keeps no more of an error than its message
      ...settled.map((result) =>
        result.status === 'rejected' ? String(result.reason.message) : 'no failure',
      ),
    ];
  });
  expect(seen).toEqual([
    'Error true far',
    "Error invoking remote method 'fail': TypeError: read-only",
    expect.stringContaining('could not be cloned'),
    expect.stringContaining("No handler registered for 'nobody'"),
  ]);
});

test('the bridge carries values, failures, callbacks and cycles', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    let thrown: unknown;
    try {
      api.fail();
    } catch (error) {
      thrown = error;
    }
    return {
      sum: api.add(2, 3),
      thrown: thrown instanceof Error && thrown.message,
      squares: await api.each(4, (i) => i * i),
      promised: await api.each(2, (i) => Promise.resolve(i)),
      cycle: api.cycle(cycle),
      title: api.titleSeenByPreload(),
    };
  });
  expect(seen).toEqual({
    sum: 5,
    thrown: 'sync failure',
    squares: [0, 1, 4, 9],
    promised: [0, 1],
    cycle: true,
    title: 'Fixture page',
  });
});

test('a menu item clicked by code reaches the page, until the page stops listening', async ({
  app,
  page,
}) => {
  const click = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.new')?.click());
  await click();
  await expect(page.locator('#menu')).toHaveText('new true bigint;');
  await page.evaluate(() => globalThis.stopListening());
  await click();
  await page.evaluate(() => api.invoke('echo', 0)); // in order: a message sent before has arrived before the answer
  await expect(page.locator('#menu')).toHaveText('new true bigint;');
});

test('a link to a new window goes to shell.openExternal', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    globalThis.opened = [];
    shell.openExternal = (url) => {
      globalThis.opened.push(url);
      return Promise.resolve();
    };
  });
  await page.getByRole('link', { name: 'Help' }).click();
  await expect.poll(() => app.evaluate(() => globalThis.opened)).toEqual(['https://example.invalid/help']);
  await expect.poll(() => app.windows().length).toBe(1);
});

test('the page cannot navigate away', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Away' }).click();
  await expect.poll(() => app.evaluate(() => globalThis.stopped)).toBe('https://example.invalid/away');
  await expect(page.getByRole('heading')).toHaveText('Fixture');
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()),
  ).toBe('app://fixture/index.html');
});

test('the content security policy of the protocol handler holds', async ({ page }) => {
  const seen = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.body.append(script);
    return ['inlineRan' in globalThis, isSecureContext];
  });
  expect(seen).toEqual([false, true]);
  await expect(page.locator('#violations')).toHaveText('script-src-elem;');
});

test('printToPDF writes the file that the dialog names', async ({ app, page, userData }) => {
  const file = path.join(userData, 'report.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  expect(await page.evaluate(() => api.invoke<number>('pdf'))).toBeGreaterThan(5000);
  expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await expect.poll(() => app.windows().length).toBe(1);
});

test('a window refuses to close, then closes and ends the app', async ({ app, page }) => {
  await app.evaluate(({ dialog }) => {
    globalThis.answers = [1, 0];
    dialog.showMessageBoxSync = () => globalThis.answers.pop() ?? 1;
  });
  const close = () =>
    app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
  await page.getByLabel('Text').fill('unsaved');
  await close();
  await expect.poll(() => app.evaluate(() => globalThis.answers)).toEqual([1]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const ended = once(app.process(), 'exit');
  await close();
  expect(await ended).toEqual([0, null]);
});

test('a second instance hands over its arguments and ends', async ({ app, page, userData }) => {
  const [, main = ''] = await app.evaluate(() => process.argv);
  const args = [main, `--user-data-dir=${userData}`, 'file.ledger'];
  const second = spawn(app.process().spawnfile, args, { stdio: 'ignore' });
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect(page.locator('#menu')).toContainText('second file.ledger');
});

test('permissions are denied', async ({ page }) => {
  const state = () =>
    page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state);
  await expect.poll(state).toBe('denied');
});

test('worker threads of the app run', async ({ page }) => {
  expect(await page.evaluate(async () => String(await api.invoke('sum', [1n, 2n, 39n])))).toBe('42');
});

test('windows, secrets and Playwright’s handle of a window', async ({ app, page }) => {
  expect(await page.evaluate(() => api.invoke('secret', 'пароль'))).toBe('пароль');
  const window = await app.browserWindow(page);
  await expect
    .poll(() => window.evaluate((w) => [w.isVisible(), w.getTitle()]))
    .toEqual([true, 'Fixture page']);
  await window.evaluate((w) => w.setBounds({ x: 0, y: 0, width: 800, height: 500 }));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(800);
  await window.evaluate((w) => w.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([400, 2]);
});

test('the editing commands of the menu act on the focused field', async ({ app, page }) => {
  const field = page.getByLabel('Text');
  const edit = (role: string) =>
    app.evaluate(({ Menu, MenuItem, BrowserWindow }, name) => {
      const [window] = BrowserWindow.getAllWindows();
      const item = new MenuItem({ role: name as 'undo' });
      Menu.buildFromTemplate([item]);
      item.click(undefined, window, window?.webContents);
    }, role);
  await field.fill('слово');
  await field.focus();
  await edit('selectAll');
  await edit('cut');
  await expect(field).toHaveValue('');
  await edit('paste');
  await edit('paste');
  await expect(field).toHaveValue('словослово');
  await edit('undo');
  await expect(field).toHaveValue('слово');
});

test('what is not implemented throws its name', async ({ app, page }) => {
  test.skip(onElectron, 'Electron has these members');
  const messages = await app.evaluate(({ app: electronApp, BrowserWindow, Tray, dialog }) => {
    const [window] = BrowserWindow.getAllWindows();
    const attempts = [
      () => electronApp.getGPUFeatureStatus(),
      () => window?.setKiosk(true),
      () => window?.webContents.openDevTools(),
      () => dialog.showCertificateTrustDialog({ certificate: {} as Electron.Certificate, message: '' }),
      () => new Tray(''),
      () => new BrowserWindow({ kiosk: true }),
      () => new BrowserWindow({ webPreferences: { nodeIntegration: true } }),
      () => window?.on('moved', () => undefined),
    ];
    return attempts.map((attempt) => {
      try {
        void attempt();
        return 'nothing thrown';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    });
  });
  const names = [
    'app.getGPUFeatureStatus',
    'BrowserWindow.setKiosk',
    'webContents.openDevTools',
    'dialog.showCertificateTrustDialog',
    'new Tray()',
    'BrowserWindow option kiosk',
    'webPreferences.nodeIntegration: true',
    "BrowserWindow event 'moved'",
  ];
  expect(messages).toEqual(names.map((name) => `electron-standin: ${name} is not implemented`));
  await expect(page.evaluate(() => api.touchUnknown())).rejects.toThrow(
    'ipcRenderer.sendSync is not implemented',
  );
});

/** The live processes whose command line names the directory. */
function processesIn(dir: string): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dir);
      } catch {
        return false; // it has ended meanwhile
      }
    })
    .map(Number);
}

test('a killed stand-in leaves no Chromium behind and the next start is not held up', async ({
  app,
  page,
  userData,
}) => {
  test.skip(onElectron || process.platform !== 'linux', 'looks at the processes of the stand-in');
  await expect(page.getByRole('heading')).toBeVisible();
  const profile = `electron-standin-profile-${app.process().pid}-`;
  expect(processesIn(profile).length).toBeGreaterThan(0);
  app.process().kill('SIGKILL');
  await expect.poll(() => processesIn(profile)).toEqual([]);
  const next = await launch(userData);
  const nextPage = await readyPage(next);
  await expect(nextPage.getByRole('heading')).toHaveText('Fixture');
  await end(next);
});
