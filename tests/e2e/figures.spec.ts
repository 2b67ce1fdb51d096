import { expect, test } from './app.ts';
import { go, openSample } from './steps.ts';

test('a figure of a period leads to the records behind it, and each to its card', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await go(page, 'Показатели');
  const period = page.getByLabel('За период');
  await expect(period).toHaveValue('2025-2026 уч. год');
  const figures = page.getByRole('main').getByRole('button', { name: /Откуда это число/ });
  await figures.first().waitFor();

  await period.fill('когда-то');
  await expect(page.getByText('Такая дата не понятна')).toBeVisible();
  await period.fill('2025');
  await page
    .getByRole('navigation', { name: 'О чём показатели' })
    .getByRole('button', { name: 'Мероприятия' })
    .click();
  const events = page.getByRole('region', { name: 'Мероприятия', exact: true });
  await expect(events.getByRole('heading')).toBeFocused();
  const figure = events.getByRole('button', { name: /Откуда это число/ }).first();
  const printed = (await figure.innerText()).replace(/\D/g, '');
  await figure.click();
  const side = page.getByRole('complementary', { name: 'Откуда это число' });
  await expect(side.getByText(new RegExp(`^${printed}\\s`))).toBeVisible();
  const record = side.getByRole('button').first();
  const title = (await record.innerText()).split('\n')[0] ?? '';
  await record.click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(record).toBeFocused();
});
