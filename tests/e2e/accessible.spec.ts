import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { violations } from './axe.ts';
import { copyElsewhere, go, newSchool, openCardOf, openKind, openSample, press } from './steps.ts';

/** Nothing that axe can see is wrong with what stands now. */
async function clean(page: Page, what: string): Promise<void> {
  expect.soft(await violations(page), what).toEqual([]);
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('the first start and an empty school have no violation that axe can see', async ({ program }) => {
  const { page } = program;
  await clean(page, 'first start');
  await page.getByRole('button', { name: 'Новая школа' }).click();
  await page.getByLabel('Краткое название школы').waitFor();
  await clean(page, 'new school');
  await page.keyboard.press('Escape');
  await newSchool(page, 'МБОУ СОШ № 21');
  await clean(page, 'home');
  await openKind(page, 'Мероприятия');
  await page.getByText('Мероприятия: записей ещё нет').waitFor();
  await clean(page, 'data');
  await page.getByRole('button', { name: 'Корзина' }).click();
  await clean(page, 'basket');
  for (const place of ['План года', 'Показатели', 'Отчёты']) {
    await go(page, place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await clean(page, place);
  }
});

test('neither have the data: grid, filters, columns, «Справка», many rows, cards, merging', async ({
  program,
}) => {
  test.setTimeout(90_000);
  const { page } = program;
  await openSample(page);
  await openKind(page, 'Мероприятия');
  await page.getByText(/^61\sзапись$/).waitFor();
  await clean(page, 'grid');
  for (const column of ['Название', 'Дата', 'Уровень', 'Педагоги']) {
    await page.getByRole('button', { name: `Фильтр: ${column}` }).click();
    await page.getByRole('dialog').waitFor();
    await clean(page, `filter ${column}`);
    if (column !== 'Педагоги') await closeDialog(page);
  }
  await page.getByLabel('От', { exact: true }).fill('10');
  await page.getByRole('button', { name: 'Показать' }).click();
  await page.getByRole('button', { name: 'Снять все' }).waitFor();
  await clean(page, 'filtered');
  for (const name of ['Столбцы', 'Справка']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await clean(page, name);
    await closeDialog(page);
  }
  await page.getByRole('gridcell').first().click();
  await press(page, 'Shift+Space', 'Shift+ArrowDown');
  await page.getByRole('button', { name: 'Изменить у всех' }).click();
  await page.getByRole('dialog').waitFor();
  await clean(page, 'bulk');
  await closeDialog(page);
  await clean(page, 'rows selected');
  const card = await openCardOf(page, 0);
  for (const tab of ['Поля', 'Файлы', 'История', 'Где используется']) {
    await card.getByRole('tab', { name: tab }).click();
    await clean(page, `card: ${tab}`);
  }
  await closeDialog(page);

  await openKind(page, 'Организации');
  await page.getByRole('button', { name: 'Добавить запись' }).click();
  await page.getByRole('dialog').getByLabel('Краткое название').fill('школа № 12');
  await page.getByText('Похоже, такая запись уже есть:').waitFor();
  await clean(page, 'new card with a namesake');
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByLabel('Найти в списке').fill('школа № 12');
  await page.getByText(/^2 из 18$|^1 из 18$/).waitFor();
  await openCardOf(page, 0);
  await page.getByRole('button', { name: 'Объединить…' }).first().click();
  await page.getByRole('dialog', { name: 'Объединить записи' }).waitFor();
  await clean(page, 'merge');
});

test('nor have the table to load, the plan, figures, search, settings, exchange, reports', async ({
  program,
}) => {
  test.setTimeout(90_000);
  const { page } = program;
  await openSample(page);
  await clean(page, 'home');
  await go(page, 'План года');
  await page.getByRole('button', { name: /^январь 2026/ }).click();
  await clean(page, 'plan');
  await page.getByRole('button', { name: 'Проведено' }).first().click();
  await page.getByRole('dialog').waitFor();
  await clean(page, 'held');
  await closeDialog(page);
  const plan = 'Мероприятие\tСрок\tУровень\nТурслёт\tсентябрь\tгалактический\n\tноябрь\tшкольный';
  await copyElsewhere(page, { 'text/plain': plan, 'text/html': '' });
  await press(page, 'Control+v');
  await page.getByText('не подходит 1').waitFor();
  await clean(page, 'import');

  await go(page, 'Показатели');
  await page
    .getByRole('button', { name: /Откуда это число/ })
    .first()
    .click();
  await page.getByRole('complementary').getByRole('button').first().waitFor();
  await clean(page, 'figures');
  await press(page, 'Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('экскурсия');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await clean(page, 'search');
  await closeDialog(page);

  await go(page, 'Настройки');
  const parts = page.getByRole('navigation', { name: 'Настройки' }).getByRole('button');
  for (const part of await parts.allInnerTexts()) {
    await parts.filter({ hasText: part }).click();
    await page.getByRole('heading', { level: 1, name: part }).waitFor();
    await clean(page, `settings: ${part}`);
  }
  await go(page, 'Обмен');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await clean(page, 'exchange');
  await page.getByRole('button', { name: 'Что изменилось' }).click();
  await page.getByRole('row').nth(1).waitFor();
  await clean(page, 'changes');

  await go(page, 'Отчёты');
  await page.getByRole('table').waitFor();
  await clean(page, 'reports');
  await page.getByRole('button', { name: 'Новый отчёт' }).click();
  await page.getByRole('dialog').waitFor();
  await clean(page, 'new report');
  await closeDialog(page);
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  const items = page.getByRole('navigation', { name: 'Содержание формы' }).getByRole('button');
  for (const at of [0, 5, 11, 14]) {
    await items.nth(at).click();
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${at + 1}\\.`) }).waitFor();
    await clean(page, `item ${at + 1}`);
  }
});

/** Presses Tab until something of this name has the focus, and sees that the focus is drawn. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = page.locator(':focus');
    const said =
      (await focused.count()) === 0
        ? ''
        : await focused.evaluate(
            (element) =>
              element.getAttribute('aria-label') ??
              (element as HTMLInputElement).labels?.[0]?.textContent ??
              element.textContent ??
              '',
          );
    if (name.test(said)) {
      const drawn = await focused.evaluate((element) => {
        const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(element);
        return (
          (outlineStyle !== 'none' && outlineWidth !== '0px') ||
          (element.matches('input, textarea') && borderColor !== '')
        );
      });
      expect(drawn, `focus is seen on ${said}`).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by Tab: ${String(name)}`);
}

const focused = (page: Page) => page.locator(':focus');

test('every place is reached, worked in and left by keyboard alone', async ({ program }) => {
  test.setTimeout(90_000);
  const { page } = program;
  await tabTo(page, /Открыть пример/);
  await press(page, 'Enter');
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).waitFor();

  // The data: into the grid, to a card and back, to a filter and back, out again.
  await tabTo(page, /^Данные$/);
  await press(page, 'Enter');
  await page.getByRole('grid').waitFor();
  await tabTo(page, /^Какие задания/);
  await press(page, 'ArrowDown', 'Control+Enter');
  await page.getByRole('dialog').getByLabel('Название').waitFor();
  await tabTo(page, /^Название/);
  await closeDialog(page);
  await expect(focused(page)).toHaveText(/^Снег рассказывает/);
  await press(page, 'Escape', 'Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
  await tabTo(page, /^Столбцы$/);
  await press(page, 'Enter');
  await page.getByRole('dialog', { name: 'Столбцы' }).waitFor();
  await expect(focused(page)).toHaveRole('textbox');
  await closeDialog(page);
  await expect(focused(page)).toHaveAttribute('aria-label', 'Столбцы');
  await tabTo(page, /^Справка$/);
  await press(page, 'Enter');
  await expect(page.getByLabel('Название справки')).toBeFocused();
  await closeDialog(page);
  await expect(focused(page)).toHaveText('Справка');

  // The plan: a month, an event that is held, the dialog and back.
  await tabTo(page, /^План года$/, 'Shift+Tab');
  await press(page, 'Enter');
  await page.getByRole('button', { name: /^январь 2026/ }).waitFor();
  await tabTo(page, /^январь 2026/);
  await press(page, 'Enter');
  await tabTo(page, /^Проведено$/);
  await press(page, 'Enter');
  await expect(page.getByLabel('Сколько участников')).toBeFocused();
  await closeDialog(page);
  await expect(focused(page)).toHaveText('Проведено');

  // Figures: a family, a figure, the record behind it.
  await tabTo(page, /^Показатели$/);
  await press(page, 'Enter');
  // The figures are counted first: on a slow computer Tab would go round before they are there.
  await page.getByRole('button', { name: 'Мероприятия', exact: true }).waitFor();
  await tabTo(page, /^Мероприятия$/);
  await press(page, 'Enter');
  await tabTo(page, /Откуда это число/);
  await press(page, 'Enter');
  await page.getByRole('complementary').getByRole('button').first().waitFor();
  await press(page, 'Enter');
  await expect(page.getByRole('complementary').getByRole('button').first()).toBeFocused();
  await press(page, 'Enter');
  await page.getByRole('dialog').waitFor();
  await closeDialog(page);
  await expect(page.getByRole('complementary').getByRole('button').first()).toBeFocused();

  // Anything, by Ctrl+K; then settings and exchange.
  await press(page, 'Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await closeDialog(page);
  await expect(page.getByRole('complementary').getByRole('button').first()).toBeFocused();
  await tabTo(page, /^Настройки$/);
  await press(page, 'Enter');
  await tabTo(page, /^Внешний вид$/);
  await press(page, 'Enter');
  await tabTo(page, /^Размер текста/);
  await tabTo(page, /^Обмен$/);
  await press(page, 'Enter');
  await tabTo(page, /^Кому/);

  // A report: an item, a cell, a row left out.
  await tabTo(page, /^Отчёты$/);
  await press(page, 'Enter');
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).waitFor();
  await tabTo(page, /Годовой отчёт КИП/);
  await press(page, 'Enter');
  await page.getByRole('navigation', { name: 'Содержание формы' }).waitFor();
  await tabTo(page, /^7\./);
  await press(page, 'Enter');
  await page.getByRole('heading', { name: /^7\./ }).waitFor();
  await tabTo(page, /Субсидия из краевого бюджета/);
  await press(page, 'ArrowDown');
  await expect(focused(page)).toHaveAttribute('data-at', '1/0');
  await press(page, 'Delete');
  await expect(page.getByText('Не взято в отчёт: 1')).toBeVisible();
  await expect(page.locator('td:focus')).toBeVisible();
});

test('twice the text size loses nothing on any screen', async ({ program }) => {
  const { page, app } = program;
  await openSample(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
  const lost = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, header, nav, footer, main')].flatMap((element) =>
        element.scrollWidth > element.clientWidth + 1 ? [element.tagName] : [],
      ),
    );
  for (const place of ['Главная', 'Данные', 'План года', 'Показатели', 'Отчёты', 'Обмен', 'Настройки']) {
    await go(page, place);
    await page.getByRole('heading').first().waitFor();
    expect.soft(await lost(), place).toEqual([]);
  }
  await go(page, 'Отчёты');
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  await expect(page.getByRole('button', { name: 'Экспорт', exact: true })).toBeInViewport({ ratio: 1 });
  // Below the head and the item's title: reached by the keyboard, it is in sight.
  await page.getByLabel('Название').focus();
  await expect(page.getByLabel('Название')).toBeInViewport({ ratio: 1 });
  expect(await lost()).toEqual([]);
});
