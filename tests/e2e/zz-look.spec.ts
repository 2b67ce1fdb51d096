import { test } from './app.ts';
test('look', async ({ start }) => {
  const { page, app } = await start();
  page.on('console', (m) => console.log('console', m.type(), m.text()));
  page.on('pageerror', (e) => console.log('pageerror', e.stack));
  const shot = (n: string) => page.screenshot({ path: `/tmp/shots/${n}.png` });
  await shot('01-start');
  await page.getByRole('button', { name: 'Новая школа' }).click();
  await page.getByLabel('Краткое название школы').waitFor();
  await shot('02-new-school');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.locator('main[data-ready="home"]').waitFor();
  await page.getByText('Годовой отчёт КИП').waitFor();
  await shot('03-home');
  await page.getByRole('button', { name: 'Записать мероприятие' }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(400);
  await shot('04-new-event');
  await page.getByRole('button', { name: 'Отмена' }).click();
  await page.getByRole('button', { name: 'Данные' }).click();
  await page.getByRole('table').waitFor();
  await page.waitForTimeout(300);
  await shot('05-data');
  await page.getByRole('row').nth(3).getByRole('button').click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(500);
  await shot('06-card');
  await page.getByRole('tab', { name: 'Где используется' }).click();
  await page.waitForTimeout(300);
  await shot('07-uses');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Отчёты', exact: true }).click();
  await page.getByRole('table').waitFor();
  await shot('08-reports');
  await page.getByRole('button', { name: 'Новый отчёт' }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(400);
  await shot('09-new-report');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Годовой отчёт КИП за 2025 год' }).click();
  await page.getByRole('button', { name: 'Экспорт в Word' }).waitFor();
  await page.waitForTimeout(300);
  await shot('10-editor');
  const items = page.getByRole('navigation', { name: 'Содержание формы' }).getByRole('button');
  for (const [i, n] of [
    [3, 'fact'],
    [5, 'plan'],
    [6, 'finance'],
    [7, 'team'],
    [10, 'products'],
    [11, 'effects'],
    [14, 'indicators'],
    [15, 'corrections'],
  ] as const) {
    await items.nth(i).click();
    await page.waitForTimeout(350);
    await shot(`11-${n}`);
  }
  await items.nth(14).click();
  await page.locator('td[tabindex]').nth(1).click();
  await page.waitForTimeout(400);
  await shot('12-behind');
  await items.nth(5).click();
  await page.locator('td[tabindex]').nth(0).click();
  await page.keyboard.press('F2');
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(400);
  await shot('13-override');
  await page.getByLabel(/Почему/).fill('Так просила методическая служба');
  await page.getByRole('button', { name: 'Заменить', exact: true }).click();
  await page.waitForTimeout(300);
  await page.keyboard.press('Delete');
  await page.waitForTimeout(400);
  await shot('14-leftout');
  await page.keyboard.press('F8');
  await page.waitForTimeout(400);
  await shot('15-finding');
  await page.getByRole('button', { name: 'Экспорт в Word' }).click();
  await page.waitForTimeout(1500);
  await shot('16-exported');
});
