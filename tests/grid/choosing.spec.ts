import { expect, test } from './fixture.ts';

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
