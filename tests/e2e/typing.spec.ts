import type { Page } from '@playwright/test';
import { expect, saved, test } from './app.ts';
import { openCardOf, openKind, openSample } from './steps.ts';

async function openItem(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await page
    .getByRole('navigation', { name: 'Содержание формы' })
    .getByRole('button', { name: new RegExp(`^${number}\\.`) })
    .click();
}

async function openFirstEvent(page: Page): Promise<void> {
  await openKind(page, 'Мероприятия');
  await openCardOf(page, 0);
}

test('letters typed around each save all stay, in their order', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openItem(page, '15');
  const text = page.getByLabel('Как проводится контроль');
  await text.fill('');
  for (const letter of '01234') {
    await page.keyboard.type(letter);
    await saved(page);
  }
  await expect(text).toHaveText('01234');
  await page.keyboard.press('Home');
  for (const letter of 'аб') {
    await page.keyboard.type(letter);
    await saved(page);
  }
  await expect(text).toHaveText('аб01234');
});

test('a space before the next word is not eaten by the save between them', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openFirstEvent(page);
  const title = page.getByRole('dialog').getByLabel('Название');
  await title.fill('слово ');
  await saved(page);
  await title.pressSequentially('дальше');
  await saved(page);
  await expect(title).toHaveValue('слово дальше');
});

test('a date that does not exist stays with its error and keeps the card open', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openFirstEvent(page);
  const card = page.getByRole('dialog');
  const date = card.getByLabel('Дата');
  await date.fill('31.02.2025');
  await date.press('Tab');
  await expect(card.getByText('Такая дата не понятна')).toBeVisible();
  await expect(date).toHaveValue('31.02.2025');
  await card.getByRole('button', { name: 'Закрыть' }).last().click();
  await expect(card.getByRole('alert').filter({ hasText: 'Не закончено: Дата' })).toBeVisible();
  await date.fill('28.02.2025');
  await card.getByRole('button', { name: 'Закрыть' }).last().click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('row', { name: /28\.02\.2025/ })).toHaveCount(1);
});

test('«более 160» is read as a number that is not exact', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openFirstEvent(page);
  const card = page.getByRole('dialog');
  await card.getByLabel('Участников').first().fill('более 160');
  await saved(page);
  await card.getByLabel('Участников').first().press('Tab');
  await expect(card.getByLabel('Насколько точно').first()).toHaveValue('более');
  await expect(card.getByLabel('Участников').first()).toHaveValue('160');
});

test('a text that is refused stays where it was typed', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openFirstEvent(page);
  const card = page.getByRole('dialog');
  const tooLong = 'я'.repeat(2_001);
  await card.getByLabel('Название').fill(tooLong);
  await expect(page.getByText('Не записано: мероприятие, поле «Название».')).toBeVisible();
  await expect(card.getByLabel('Название')).toHaveValue(tooLong);
  await expect(page.locator('footer')).toContainText('Ещё не сохранено');
  await card.getByLabel('Название').fill('Короче');
  await saved(page);
});

test('a new card is not thrown away by Esc, and is recorded once', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await page.getByRole('button', { name: 'Записать мероприятие' }).click();
  await page.getByLabel('Название').fill('Ярмарка проектов');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Запись ещё не записана' });
  await question.getByRole('button', { name: 'Продолжить' }).click();
  await expect(page.getByLabel('Название')).toHaveValue('Ярмарка проектов');
  await page.getByLabel('Дата').fill('12 мая 2026');
  await page.getByRole('button', { name: 'Записать', exact: true }).dblclick();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Данные', exact: true }).click();
  await page.getByLabel('Найти в списке').fill('Ярмарка проектов');
  await expect(page.getByRole('row', { name: /Ярмарка проектов/ })).toHaveCount(1);
});

test('participants without «who» are asked for, not dropped', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await page.getByRole('button', { name: 'Записать мероприятие' }).click();
  await page.getByLabel('Название').fill('Ярмарка проектов');
  await page.getByLabel('Дата').fill('12.05.2026');
  await page.getByRole('group', { name: 'Участники' }).getByRole('button', { name: 'Добавить' }).click();
  await page.getByLabel('Участников').fill('42');
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Участники' })).toBeVisible();
  await page.getByRole('group', { name: 'Участники' }).getByLabel('Кто').click();
  await page.getByRole('option', { name: 'родители' }).click();
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a row of this report alone is typed into with mouse and keyboard', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openItem(page, '7');
  await page.getByRole('button', { name: 'Добавить строку только в отчёт' }).click();
  const cell = page.locator('tbody tr').last().locator('textarea').first();
  await cell.click();
  await page.keyboard.type('Помощь родителей');
  await expect(cell).toHaveValue('Помощь родителей');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await saved(page);
  await expect(page.locator('tbody tr').last().locator('textarea').nth(1)).toHaveValue('12');
});

test('a row goes up and down by its keys', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openItem(page, '7');
  const cells = page.locator('tbody td[data-at]');
  const [first, second] = [await cells.nth(0).innerText(), await cells.nth(3).innerText()];
  await cells.nth(3).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cells.nth(0)).toHaveText(second);
  await expect(cells.nth(0)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(cells.nth(0)).toHaveText(first);
});

test('closing with something unwritten asks, and «stay» keeps it', async ({ program }) => {
  const { page, app } = program;
  await openSample(page);
  await page.getByRole('button', { name: 'Записать мероприятие' }).click();
  await page.getByLabel('Название').fill('Ярмарка проектов');
  await app.evaluate(({ dialog, BrowserWindow }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push(JSON.stringify(args.at(-1)));
      return { response: 0, checkboxChecked: false };
    };
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.join()))
    .toContain('Новая запись: мероприятие');
  await expect(page.getByLabel('Название')).toHaveValue('Ярмарка проектов');
});

test('a new row becomes one record row, with the focus still in it', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openFirstEvent(page);
  const card = page.getByRole('dialog');
  await card.getByRole('button', { name: /Все поля/ }).click();
  const measures = card.getByRole('group', { name: 'Другие числа' });
  const before = await measures.getByLabel('Значение').count();
  await measures.getByRole('button', { name: 'Добавить' }).click();
  await measures.getByLabel('Вид').last().click();
  await page.getByRole('option', { name: 'заявок' }).click();
  const figure = measures.getByLabel('Значение').last();
  await figure.click();
  await page.keyboard.type('42');
  await saved(page);
  await page.keyboard.type('5');
  await saved(page);
  await expect(figure).toHaveValue('425');
  await expect(figure).toBeFocused();
  await card.getByRole('button', { name: 'Закрыть' }).last().click();
  await openFirstEvent(page);
  await card.getByRole('button', { name: /Все поля/ }).click();
  await expect(measures.getByLabel('Значение')).toHaveCount(before + 1);
  await expect(measures.getByLabel('Значение').last()).toHaveValue('425');
});

test('a place is not left over a half date; a tab keeps it', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openItem(page, '2');
  const outline = page.getByRole('navigation', { name: 'Содержание формы' });
  await page.getByLabel('Начало реализации').fill('31.02.2025');
  await outline.getByRole('button', { name: /^7\./ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Не закончено: Начало реализации' })).toBeVisible();
  await expect(page.getByLabel('Начало реализации')).toHaveValue('31.02.2025');
  await page.getByLabel('Начало реализации').fill('2024');
  await outline.getByRole('button', { name: /^7\./ }).click();
  await expect(page.getByRole('heading', { name: /^7\./ })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Не закончено' })).toHaveCount(0);

  await openFirstEvent(page);
  const card = page.getByRole('dialog');
  await card.getByLabel('Дата').fill('31.02.2025');
  await card.getByRole('tab', { name: 'История' }).click();
  await card.getByRole('tab', { name: 'Поля' }).click();
  await expect(card.getByLabel('Дата')).toHaveValue('31.02.2025');
});
