import { expect, test } from './fixture.ts';

test.describe('ranges', () => {
  test('Shift with arrows, Shift with the mouse, dragging, rows, columns, all; and the sum of them', async ({
    grid,
  }) => {
    const { page, cell, press, told } = grid;
    const status = () => page.evaluate(() => window.seen.status);
    await cell(0, 2).click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    await expect(page.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(4);
    await expect.poll(status).toBe('Выделено: 4\u00a0ячейки · чисел: 2 · сумма: 2');
    await cell(9, 3).click({ modifiers: ['Shift'] });
    await expect.poll(status).toBe('Выделено: 20\u00a0ячеек · чисел: 10 · сумма: 50');
    await press('Shift+Space');
    await expect.poll(status).toMatch(/^Выделено: 10\u00a0строк/);
    await cell(3, 8).hover();
    await page.mouse.down();
    await cell(4, 10).hover();
    await page.mouse.up();
    await expect.poll(status).toBe('Выделено: 6\u00a0ячеек');
    await cell(5, -1).click();
    await cell(7, -1).click({ modifiers: ['Shift'] });
    await expect.poll(status).toMatch(/^Выделено: 3\u00a0строки/);
    await press('Delete', 'Control+Minus');
    expect(await told()).toEqual([
      ['delete', 5, 7, true],
      ['delete', 5, 7, true],
    ]);
    await cell(5, 5).click();
    await press('Control+a');
    await expect.poll(status).toMatch(/^Выделено: 240\u00a0000\u00a0ячеек/);
    await press('Escape');
    await expect(page.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(1);
    await press('Control+Space');
    await expect.poll(status).toMatch(/^Выделено: 20\u00a0000\u00a0ячеек/);
    await press('Control+Shift+ArrowRight', 'Control+Shift+End');
    await expect.poll(status).toMatch(/^Выделено: /);
  });

  test('dragging below the grid brings the next rows', async ({ grid }) => {
    const { page, cell, place } = grid;
    await cell(10, 8).hover();
    await page.mouse.down();
    const box = await page.locator('[data-frame]').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 900, (box?.y ?? 0) + (box?.height ?? 0) + 20);
    await expect(cell(40, 8)).toHaveAttribute('aria-selected', 'true');
    await page.mouse.up();
    expect(await place()).toBe('10:8');
  });

  test('Ctrl+C without a permission, of a Cyrillic layout too; Ctrl+X empties', async ({ grid }) => {
    const { page, cell, press, told, clipboard } = grid;
    await page.evaluate(() => {
      window.seen.slow = 300;
    });
    await cell(8, 0).click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
    await expect.poll(clipboard).toBe('R8C0\tR8C1\nR9C0\tR9C1');
    await cell(10, 0).click();
    const keyboard = await page.context().newCDPSession(page);
    const key = { key: 'с', code: 'KeyC', modifiers: 2, windowsVirtualKeyCode: 67 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: ['copy'], ...key });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await expect.poll(clipboard).toBe('R10C0');
    await cell(11, 0).click();
    await press('Control+x');
    await expect.poll(clipboard).toBe('R11C0');
    await expect(cell(11, 0)).toHaveText('');
    expect((await told()).map(([what]) => what)).toEqual(['copy', 'copy', 'cut']);
  });

  test('Ctrl+V hands over text and html and selects what was pasted', async ({ grid }) => {
    const { page, cell, press, told } = grid;
    await page.context().grantPermissions(['clipboard-write']);
    await page.evaluate(async () => {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob(['п1\tп2\r\nп3\tп4'], { type: 'text/plain' }),
          'text/html': new Blob(['<table><tr><td>п1</td></tr></table>'], { type: 'text/html' }),
        }),
      ]);
    });
    await cell(11, 8).click();
    await press('Control+v');
    await expect(cell(12, 9)).toHaveText('п4');
    await expect(page.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(4);
    expect(await told()).toEqual([
      ['paste', 11, 11, 'c8', false],
      ['html', true],
    ]);
  });

  test('Ctrl+D fills down, Delete clears', async ({ grid }) => {
    const { cell, press, told } = grid;
    await cell(13, 0).click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await expect(cell(15, 0)).toHaveText('R13C0');
    await press('Delete');
    await expect(cell(14, 0)).toHaveText('');
    expect(await told()).toEqual([
      ['fillDown', 13, 15, 'c0', false],
      ['clear', 13, 15, 'c0', false],
    ]);
  });

  test('cards open by Ctrl+Enter, Enter or a double press where nothing can be typed', async ({ grid }) => {
    const { cell, press, told } = grid;
    await cell(3, 0).click();
    await press('Control+Enter');
    await cell(4, 7).click();
    await press('Enter');
    await grid.type('мимо');
    await cell(5, 7).dblclick();
    await cell(6, -1).dblclick();
    expect(await told()).toEqual([
      ['open', 3],
      ['open', 4],
      ['open', 5],
      ['open', 6],
    ]);
  });
});
