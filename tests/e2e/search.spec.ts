import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { go, openSample } from './steps.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Поиск по всему' });

test('Ctrl+K finds a mistyped word from anywhere, and Enter opens the card in its list', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  const field = page.getByLabel('Название');
  await field.click();
  await page.keyboard.press('Control+k');
  const words = dialog(page).getByRole('textbox');
  await expect(words).toBeFocused();
  await words.fill('метиопост');
  await expect(dialog(page).getByText('Показано по запросу: метеопост')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(field).toBeFocused();

  await page.keyboard.press('Control+k');
  await words.fill('учебный метеопост');
  const hit = dialog(page).getByRole('button', { name: /мероприятие\s*Учебный метеопост техникума/ });
  await expect(hit).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Название')).toHaveValue('Учебный метеопост техникума');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Мероприятия' })).toBeVisible();
});

test('arrows walk the hits; keys of the other layout are understood; nothing found is said', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await go(page, 'Настройки');
  await page.keyboard.press('Control+k');
  const words = dialog(page).getByRole('textbox');
  await words.fill('nt[ybrev');
  await expect(dialog(page).getByText('Показано по запросу: техникум')).toBeVisible();
  const hits = dialog(page).getByRole('listitem').getByRole('button');
  await expect(hits.first()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toHaveAttribute('aria-current', 'true');
  await words.fill('гиппопотам');
  await expect(dialog(page).getByText('Ничего не нашлось.')).toBeVisible();
});
