import { expect, test } from './fixture.ts';

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

  test('Tab leads into the first cell from the beginning; Enter after Tabs goes below the first of them', async ({
    grid,
  }) => {
    const { page, cell, place, press } = grid;
    await page.getByRole('button', { name: 'До' }).focus();
    await press('Tab');
    expect(await place()).toBe('0:0');
    await cell(3, 3).click();
    await press('Tab', 'Tab', 'Shift+Tab', 'Enter');
    expect(await place()).toBe('4:3');
    await press('Tab', 'ArrowDown', 'Enter');
    expect(await place()).toBe('6:4');
    await cell(2, 3).click();
    await grid.type('7');
    await press('Tab');
    await grid.type('8');
    await press('Enter');
    expect(await place()).toBe('3:3');
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
