import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './fixture.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.describe('looks', () => {
  test('a fast scroll leaves no blanks, and the rows that it ends at come', async ({ grid }) => {
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
