import { expect, test } from './fixture.ts';

test.describe('editing', () => {
  test('typing replaces, Enter goes down, Shift+Enter up, Tab right, Shift+Tab left', async ({ grid }) => {
    const { cell, place, press, told } = grid;
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
    await expect.poll(() => page.evaluate(() => window.seen.log.length)).toBe(2);
    expect(await told()).toEqual([
      ['add', 'c0', 'новая'],
      ['commit', 20_000, expect.any(String), 'c3', '7', undefined],
    ]);
    await press('Control+End');
    expect(await place()).toBe('20000:11');
  });

  test('names typed one below the other are one record each, however slow the store is', async ({ grid }) => {
    const { page, cell, place, press, told } = grid;
    await page.evaluate(() => {
      window.seen.slow = 150;
    });
    await cell(2, 0).click();
    await press('Control+Equal');
    for (const name of ['первая', 'вторая', 'третья']) {
      await grid.type(name);
      await press('Enter');
    }
    expect(await place()).toBe('20003:0');
    await expect.poll(() => page.evaluate(() => window.seen.log.length)).toBe(3);
    expect(await told()).toEqual([
      ['add', 'c0', 'первая'],
      ['add', 'c0', 'вторая'],
      ['add', 'c0', 'третья'],
    ]);
    await expect(cell(20_001, 0)).toHaveText('вторая');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '20005');
  });

  test('a new row that is refused holds the rows below it back', async ({ grid }) => {
    const { page, cell, press, told } = grid;
    await page.evaluate(() => {
      window.seen.slow = 150;
    });
    await cell(2, 0).click();
    await press('Control+Equal');
    await grid.type('нельзя');
    await press('Enter');
    await grid.type('вторая');
    await press('Enter');
    await expect.poll(() => page.evaluate(() => window.seen.log.at(-1))).toEqual(['refused', 2]);
    expect((await told()).filter(([what]) => what === 'add')).toEqual([['add', 'c0', 'нельзя']]);
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '20004');
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
