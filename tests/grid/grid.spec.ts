import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './fixture.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.describe('walking', () => {
  test('arrows, Home and End, Ctrl with each, pages', async ({ grid }) => {
    const { cell, place, press } = grid;
    await cell(2, 2).click();
    const steps: readonly (readonly [key: string, place: string])[] = [
      ['ArrowDown', '3:2'],
      ['ArrowRight', '3:3'],
      ['ArrowUp', '2:3'],
      ['ArrowLeft', '2:2'],
      ['End', '2:11'],
      ['Home', '2:0'],
      ['Control+ArrowRight', '2:11'],
      ['Control+ArrowDown', '19999:11'],
      ['ArrowDown', '20000:11'],
      ['Control+ArrowUp', '0:11'],
      ['Control+ArrowLeft', '0:0'],
      ['Control+End', '19999:11'],
      ['Control+Home', '0:0'],
      ['PageDown', '16:0'],
      ['PageDown', '32:0'],
      ['PageUp', '16:0'],
      ['Tab', '16:1'],
      ['Shift+Tab', '16:0'],
      ['Enter', '17:0'],
      ['Shift+Enter', '16:0'],
    ];
    for (const [key, expected] of steps) {
      await press(key);
      expect(await place(), key).toBe(expected);
      await expect(grid.page.locator(':focus')).toBeInViewport();
    }
  });

  test('Tab goes in at the cell that was left, Esc and Tab go out', async ({ grid }) => {
    const { page, cell, place, press } = grid;
    await cell(4, 4).click();
    await press('Escape', 'Tab');
    expect(await place()).toBe('После');
    await press('Shift+Tab');
    expect(await place()).toBe('4:4');
    await press('Escape', 'Shift+Tab');
    expect(await place()).toBe('До');
    await page.evaluate(() => window.seen.control?.focus());
    expect(await place()).toBe('4:4');
  });

  test('the heads of the columns: sort, filter, width', async ({ grid }) => {
    const { page, cell, place, press, told } = grid;
    await cell(0, 6).click();
    await press('ArrowUp');
    expect(await place()).toBe('-1:6');
    await press('Enter');
    await expect(page.locator(':focus')).toHaveAttribute('aria-sort', 'ascending');
    await press('Enter');
    await expect(page.locator(':focus')).toHaveAttribute('aria-sort', 'descending');
    await press('Enter');
    await expect(page.locator(':focus')).toHaveAttribute('aria-sort', 'ascending');
    await press('Alt+ArrowDown');
    expect(await told()).toEqual([['filter', 'c6', 'BUTTON']]);
    await expect(page.getByRole('button', { name: 'Фильтр: Столбец 6' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('button', { name: 'Фильтр: Столбец 0' }).click();
    expect(await told()).toEqual([['filter', 'c0', 'BUTTON']]);
    await press('Control+ArrowRight');
    expect(await told()).toEqual([['resize', 'c6', 130]]);
    await press('ArrowDown');
    expect(await place()).toBe('0:6');
  });

  test('the focus keeps its cell when data are read anew, and when the rows below it go', async ({
    grid,
  }) => {
    const { page, cell, place, press } = grid;
    await cell(6, 6).click();
    await page.evaluate(() => window.seen.source.forget());
    await expect(cell(6, 6)).toHaveText('R6C6');
    expect(await place()).toBe('6:6');
    await press('ArrowDown');
    expect(await place()).toBe('7:6');
    await page.evaluate(() => {
      window.seen.source.total = 3;
      window.seen.source.forget();
    });
    await expect.poll(place).toBe('3:6');
  });
});

test.describe('editing', () => {
  test('typing replaces, Enter goes down, Shift+Enter up, Tab right, Shift+Tab left', async ({ grid }) => {
    const { page, cell, place, press, told } = grid;
    await cell(2, 0).click();
    await grid.type('один');
    expect(await place()).toBe('2:0 edited');
    await press('Enter');
    expect(await place()).toBe('3:0');
    await grid.type('x');
    await press('Shift+Enter');
    expect(await place()).toBe('2:0');
    await cell(2, 8).click();
    await grid.type('y');
    await press('Tab');
    expect(await place()).toBe('2:9');
    await grid.type('z');
    await press('Shift+Tab');
    expect(await place()).toBe('2:8');
    await expect(cell(2, 9)).toHaveText('z');
    expect(await told()).toEqual([
      ['commit', 2, 'row-2', 'c0', 'один', undefined],
      ['commit', 3, 'row-3', 'c0', 'x', undefined],
      ['commit', 2, 'row-2', 'c8', 'y', undefined],
      ['commit', 2, 'row-2', 'c9', 'z', undefined],
    ]);
  });

  test('F2 keeps the text, Esc gives the edit up, an unchanged text is not written', async ({ grid }) => {
    const { page, cell, place, press, told } = grid;
    await cell(2, 0).click();
    await press('F2');
    await grid.type('!');
    await expect(page.getByRole('textbox')).toHaveValue('R2C0!');
    await press('Escape');
    expect(await place()).toBe('2:0');
    await expect(cell(2, 0)).toHaveText('R2C0');
    await press('F2', 'Enter');
    await cell(4, 0).dblclick();
    await expect(page.getByRole('textbox')).toHaveValue('R4C0');
    await press('Tab');
    expect(await place()).toBe('4:1');
    expect(await told()).toEqual([]);
  });

  test('a press elsewhere writes what was typed, in the grid and outside of it', async ({ grid }) => {
    const { page, cell, place, press } = grid;
    await cell(5, 0).click();
    await grid.type('здесь');
    await cell(8, 8).click();
    await expect(cell(5, 0)).toHaveText('здесь');
    expect(await place()).toBe('8:8');
    await cell(6, 0).click();
    await grid.type('там');
    await page.getByRole('button', { name: 'После' }).click();
    await expect(cell(6, 0)).toHaveText('там');
    await press('Tab');
    expect(await place()).not.toContain('edited');
  });

  test('a refused text stays with its reason, and opens again; Esc gives it up', async ({ grid }) => {
    const { page, cell, place, press, told } = grid;
    await cell(2, 0).click();
    await grid.type('нельзя');
    await press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Так нельзя: напишите иначе.');
    expect(await place()).toBe('2:0 edited');
    await expect(page.getByRole('textbox')).toHaveValue('нельзя');
    await grid.type('?');
    await press('Enter');
    await expect(page.getByRole('textbox')).toHaveValue('нельзя?');
    await press('Escape');
    await expect(cell(2, 0)).toHaveText('R2C0');
    expect((await told()).filter(([what]) => what === 'refused').map(([, count]) => count)).toEqual(
      expect.arrayContaining([1, 0]),
    );
  });

  test('whoever types on is not disturbed by a refusal; it waits in its cell', async ({ grid }) => {
    const { page, cell, place, press } = grid;
    await page.evaluate(() => {
      window.seen.slow = 300;
    });
    await cell(2, 0).click();
    await grid.type('нельзя');
    await press('Enter');
    await grid.type('дальше');
    await expect(cell(2, 0)).toHaveAttribute('aria-invalid', 'true');
    expect(await place()).toBe('3:0 edited');
    await press('Enter');
    await expect(cell(3, 0)).toHaveText('дальше');
    await expect(cell(2, 0)).toHaveText('нельзя');
    await cell(2, 0).click();
    await press('F2');
    await expect(page.getByRole('alert')).toHaveText('Так нельзя: напишите иначе.');
    await expect(page.getByRole('textbox')).toHaveValue('нельзя');
  });

  test('an edit outlives a reload and rows that rush by', async ({ grid }) => {
    const { page, cell, press } = grid;
    await cell(6, 0).click();
    await grid.type('жив');
    await page.evaluate(() => window.seen.source.reload());
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, 9_000);
    await page.waitForTimeout(200);
    await grid.type('ой');
    await press('Enter');
    await expect(cell(6, 0)).toHaveText('живой');
  });

  test('what is on its way is awaited, and what was refused is told', async ({ grid }) => {
    const { page, cell } = grid;
    await cell(2, 0).click();
    await grid.type('текст');
    expect(await page.evaluate(() => window.seen.control?.finish())).toBe(true);
    await expect(cell(2, 0)).toHaveText('текст');
    await grid.type('нельзя');
    expect(await page.evaluate(() => window.seen.control?.finish())).toBe(false);
  });

  test('the blank last row becomes a record once; the text beside it follows', async ({ grid }) => {
    const { page, cell, place, press, told } = grid;
    await page.evaluate(() => {
      window.seen.slow = 200;
    });
    await cell(2, 0).click();
    await press('Control+Equal');
    expect(await place()).toBe('20000:0');
    await grid.type('новая');
    await press('Tab', 'Tab', 'Tab');
    await grid.type('7');
    await press('Enter');
    await expect(cell(20_000, 3)).toHaveText('7');
    await expect(cell(20_000, 0)).toHaveText('новая');
    expect(await told()).toEqual([
      ['add', 'c0', 'новая'],
      ['commit', 20_000, expect.any(String), 'c3', '7', undefined],
    ]);
    await press('Control+End');
    expect(await place()).toBe('20000:11');
  });

  test('a long text grows over the cells, Alt+Enter breaks its line', async ({ grid }) => {
    const { page, cell, place, press } = grid;
    await cell(3, 4).click();
    await grid.type('первая');
    await press('Alt+Enter');
    await grid.type('вторая');
    await expect(page.getByRole('textbox')).toHaveValue('первая\nвторая');
    await press('Enter');
    expect(await place()).toBe('4:4');
    await expect(cell(3, 4)).toContainText('вторая');
  });
});

test.describe('choosing', () => {
  test('Alt+Down shows all, arrows and Enter take one', async ({ grid }) => {
    const { page, cell, press, told, place } = grid;
    await cell(2, 1).click();
    await press('Alt+ArrowDown');
    await expect(page.getByRole('option')).toHaveText(['очный', 'очно-заочный', 'заочный']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await expect(cell(2, 1)).toHaveText('очно-заочный');
    expect(await place()).toBe('3:1');
    await grid.type('за');
    await expect(page.getByRole('option', { selected: true })).toHaveText('заочный');
    await press('Enter');
    await expect(cell(3, 1)).toHaveText('заочный');
    expect(await told()).toEqual([
      ['commit', 2, 'row-2', 'c1', 'очно-заочный', 'очно-заочный'],
      ['commit', 3, 'row-3', 'c1', 'заочный', 'заочный'],
    ]);
  });

  test('a reference is found by typing; what is found nowhere is handed over as text', async ({ grid }) => {
    const { page, cell, press, told } = grid;
    await cell(2, 2).click();
    await grid.type('иль');
    await expect(page.getByRole('option')).toHaveCount(2);
    await page.getByRole('option', { name: 'Ильинский Б. В.' }).click();
    await expect(cell(2, 2)).toHaveText('Ильинский Б. В.');
    await press('ArrowDown');
    await grid.type('Петров');
    await expect(page.getByText('Ничего не нашлось')).toBeVisible();
    await press('Enter');
    await expect(cell(3, 2)).toHaveText('Петров');
    expect(await told()).toEqual([
      ['commit', 2, 'row-2', 'c2', 'Ильинский Б. В.', 'person-1'],
      ['commit', 3, 'row-3', 'c2', 'Петров', undefined],
    ]);
  });

  test('yes and no', async ({ grid }) => {
    const { page, cell, press, told } = grid;
    await cell(2, 5).click();
    await grid.type('д');
    await expect(page.getByRole('option', { selected: true })).toHaveText('да');
    await press('Enter');
    await expect(cell(2, 5)).toHaveText('да');
    expect(await told()).toEqual([['commit', 2, 'row-2', 'c5', 'да', true]]);
  });
});

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
    const { page, cell, press, told } = grid;
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

test.describe('looks', () => {
  test('a fast scroll leaves no blanks, and asks for few pages', async ({ grid }) => {
    const { page } = grid;
    const blanks = await page.evaluate(async () => {
      const scroller = document.querySelector('[role="grid"]');
      if (!scroller) return -1;
      const box = scroller.getBoundingClientRect();
      let missing = 0;
      for (let step = 0; step < 60; step += 1) {
        scroller.scrollTop += 1_500;
        // Two frames: what was asked for in the first is on the screen in the second.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        for (let y = box.top + 50; y < box.bottom - 20; y += 32)
          if (!document.elementFromPoint(box.left + 300, y)?.closest('[role="gridcell"]')) missing += 1;
      }
      return missing;
    });
    expect(blanks).toBe(0);
    await expect(page.getByText(/^R28\d\dC0$/).first()).toBeVisible();
  });

  test('axe finds nothing, at rest, with a range, in an edit with choices, with a refusal', async ({
    grid,
  }) => {
    const { page, cell, press } = grid;
    const debug = await page.context().newCDPSession(page);
    await debug.send('Runtime.evaluate', { expression: axe });
    const violations = () =>
      page.evaluate(async () => {
        const { axe: runner } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    expect(await violations(), 'at rest').toEqual([]);
    await cell(3, 0).click();
    await press('Shift+ArrowDown', 'Shift+Space');
    expect(await violations(), 'rows').toEqual([]);
    await cell(3, 1).click();
    await press('Alt+ArrowDown', 'ArrowDown');
    expect(await violations(), 'choices').toEqual([]);
    await press('Escape');
    await cell(3, 0).click();
    await grid.type('нельзя');
    await press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await violations(), 'refusal').toEqual([]);
    await press('Control+Enter');
    await cell(5, 0).click();
    expect(await violations(), 'refused cell').toEqual([]);
  });

  test('roles and counts for a screen reader', async ({ grid }) => {
    const { page } = grid;
    const table = page.getByRole('grid', { name: 'Мероприятия' });
    await expect(table).toHaveAttribute('aria-colcount', '13');
    await expect(table).toHaveAttribute('aria-rowcount', '20002');
    await expect(table).toHaveAttribute('aria-multiselectable', 'true');
    await expect(page.getByRole('columnheader')).toHaveCount(13);
    await expect(page.getByRole('rowheader', { name: '1', exact: true })).toBeVisible();
    await expect(page.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
  });

  test('the focus is seen in the system’s own colours too, and the choices are not cut off', async ({
    grid,
  }) => {
    const { page, cell, press } = grid;
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await cell(3, 1).click();
    const outline = await cell(3, 1).evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
    await cell(14, 1).click();
    await press('Alt+ArrowDown');
    await expect(page.getByRole('option').last()).toBeInViewport({ ratio: 1 });
  });
});
