import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { factsFormat, factsVersion } from '#shared/facts/facts-file.ts';
import { expect, saved, test } from './app.ts';
import {
  call,
  cellOf,
  chooseSource,
  go,
  grid,
  menu,
  openKind,
  openSample,
  press,
  typeKeys,
} from './steps.ts';

interface StoredEvent {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** By their ids: what comes back from the basket may stand elsewhere in a list. */
async function events(page: Page): Promise<readonly StoredEvent[]> {
  const { records } = (await call(page, 'record:list', { kind: 'event' })) as { records: StoredEvent[] };
  return records
    .map(({ id, fields }) => ({ id, fields }))
    .toSorted((one, other) => one.id.localeCompare(other.id));
}

/** How many records the list says it shows. */
const shown = (page: Page, text: string | RegExp) =>
  expect(page.getByText(text, { exact: true })).toBeVisible();

test('cells are typed into as in Excel, and a refused date stays with its reason', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openKind(page, 'Мероприятия');
  const title = await cellOf(page, 0, 'Название');
  const date = await cellOf(page, 0, 'Дата');
  const kind = await cellOf(page, 0, 'Вид');

  await title.click();
  await typeKeys(page, 'Общий банк');
  await press(page, 'Tab');
  await expect(title).toHaveText('Общий банк');
  await expect(date).toBeFocused();
  await typeKeys(page, '14 октября 2025');
  await press(page, 'Tab');
  await expect(date).toHaveText('14.10.2025');
  await typeKeys(page, 'мастер-');
  await expect(page.getByRole('option', { selected: true })).toHaveText('мастер-класс');
  await press(page, 'Enter');
  await expect(kind).toHaveText('мастер-класс');
  await expect(await cellOf(page, 1, 'Название')).toBeFocused();
  await saved(page);

  await (await cellOf(page, 2, 'Дата')).click();
  await typeKeys(page, '31.02.2025');
  await press(page, 'Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'дата' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Дата, строка 3' })).toHaveValue('31.02.2025');
  await press(page, 'Escape');
  await expect(await cellOf(page, 2, 'Дата')).toHaveText('30.01.2025');
});

test('a person is found by typing into a cell, the position keeps it', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openKind(page, 'Сотрудники и должности');
  const person = await cellOf(page, 0, 'Человек');
  const before = await person.innerText();
  const wanted = before.startsWith('Ткаченко') ? 'Гайсина' : 'Ткаченко';
  await person.click();
  await typeKeys(page, wanted);
  await expect(page.getByRole('option')).toHaveCount(1);
  await press(page, 'Enter');
  await expect(person).toContainText(wanted);
  await saved(page);
  await press(page, 'Control+z');
  await expect(person).toHaveText(before);
});

test('ranges are copied, pasted, filled down; rows go to the basket; one stack takes all back', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  const project = page.getByLabel('Название');
  const name = await project.inputValue();
  await project.fill('Полевая школа');
  await saved(page);

  await openKind(page, 'Мероприятия');
  const before = await events(page);
  const title = await (await cellOf(page, 0, 'Название')).innerText();
  const textAt = async (row: number, column: string) => await (await cellOf(page, row, column)).innerText();
  const [first, second] = [await textAt(0, 'Вид'), await textAt(1, 'Вид')];
  await (await cellOf(page, 0, 'Вид')).click();
  await press(page, 'Shift+ArrowDown', 'Control+c');
  await (await cellOf(page, 4, 'Вид')).click();
  await press(page, 'Control+v');
  await expect(await cellOf(page, 4, 'Вид')).toHaveText(first);
  await expect(await cellOf(page, 5, 'Вид')).toHaveText(second);

  const level = await textAt(3, 'Уровень');
  await (await cellOf(page, 3, 'Уровень')).click();
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await expect(await cellOf(page, 5, 'Уровень')).toHaveText(level);

  await (await cellOf(page, 0, 'Название')).click();
  await press(page, 'Shift+Space', 'Shift+ArrowDown');
  await page.getByRole('button', { name: 'Удалить в корзину (2)' }).click();
  await shown(page, '59 записей');
  await page.getByRole('button', { name: 'Корзина' }).click();
  await expect(page.getByRole('cell', { name: new RegExp(title) })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Вернуть', exact: true })).toHaveCount(2);

  await press(page, 'Control+z');
  await expect(page.getByText('Корзина пуста')).toBeVisible();
  await press(page, 'Control+z', 'Control+z');
  await expect.poll(() => events(page)).toEqual(before);
  await press(page, 'Control+z');
  await go(page, 'Отчёты');
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await expect(project).toHaveValue(name);
  await page.getByRole('heading').first().click();
  await press(page, 'Control+y');
  await expect(project).toHaveValue('Полевая школа');
});

test('filters, order and columns are as they were left, also after a restart', async ({ start }) => {
  const first = await start();
  await openSample(first.page);
  await openKind(first.page, 'Мероприятия');
  await first.page.getByRole('button', { name: 'Фильтр: Уровень' }).click();
  await first.page.getByLabel(/^краевой \(/).check();
  await first.page.getByRole('button', { name: 'Показать' }).click();
  await shown(first.page, '4 из 61');
  await first.page.getByRole('columnheader', { name: /^Дата/ }).click();
  await first.page.getByRole('columnheader', { name: /^Дата/ }).click();
  await expect(first.page.getByRole('columnheader', { name: /^Дата/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await first.page.getByRole('button', { name: 'Столбцы' }).click();
  const columns = first.page.getByRole('dialog', { name: 'Столбцы' });
  await columns.getByLabel('Найти столбец').fill('форм');
  await columns.getByRole('checkbox', { name: 'Формат' }).check();
  await columns.getByLabel('Найти столбец').fill('');
  await columns.getByRole('checkbox', { name: 'Вид', exact: true }).uncheck();
  await columns.getByRole('button', { name: 'Закрыть' }).last().click();
  const top = await (await cellOf(first.page, 0, 'Название')).innerText();
  const gone = first.app.waitForEvent('close');
  await first.app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
  });
  await gone;

  const { page } = await start();
  await openKind(page, 'Мероприятия');
  await shown(page, '4 из 61');
  await expect(await cellOf(page, 0, 'Название')).toHaveText(top);
  await expect(page.getByRole('columnheader', { name: /^Дата/ })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('columnheader', { name: /^Вид/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Снять: Уровень: краевой' }).click();
  await shown(page, '61 запись');
  await press(page, 'Control+Home');
  await page.getByRole('grid').getByRole('gridcell').first().click();
  await press(page, 'End');
  await expect(page.getByRole('columnheader', { name: /^Формат/ })).toBeVisible();
});

test('a record begins in the blank row; what it lacks is said until it is there', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openKind(page, 'Мероприятия');
  await (await cellOf(page, 0, 'Название')).click();
  await press(page, 'Control+Equal');
  await typeKeys(page, 'Ночь музеев');
  await press(page, 'Tab');
  await expect(page.getByTitle('Не записано, строка 62, «Название»: Заполните ещё: Дата')).toBeVisible();
  expect(await events(page)).toHaveLength(61);
  await typeKeys(page, '16.05.2026');
  await press(page, 'Enter');
  await shown(page, '62 записи');
  expect(await events(page)).toContainEqual(
    expect.objectContaining({ fields: expect.objectContaining({ title: 'Ночь музеев' }) }),
  );
  await expect(page.getByTitle(/Заполните ещё/)).toHaveCount(0);
});

test('one value is given to many rows, and taken back at once', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openKind(page, 'Мероприятия');
  const before = await (await cellOf(page, 3, 'Уровень')).innerText();
  await (await cellOf(page, 0, 'Название')).click();
  await press(page, 'Shift+Space', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await page.getByRole('button', { name: 'Изменить у всех' }).click();
  const bulk = page.getByRole('dialog', { name: 'Изменить у всех' });
  await expect(bulk.getByText('Значение получат 4 выделенные строки')).toBeVisible();
  await bulk.getByLabel('Столбец').fill('Уровень');
  await page.getByRole('option', { name: 'Уровень', exact: true }).click();
  await bulk.getByLabel('Новое значение').fill('всеросс');
  await page.getByRole('option', { name: 'всероссийский' }).click();
  await bulk.getByRole('button', { name: 'Изменить', exact: true }).click();
  await expect(bulk).toHaveCount(0);
  for (const row of [0, 1, 2, 3])
    await expect(await cellOf(page, row, 'Уровень')).toHaveText('всероссийский');
  await page.getByRole('heading', { level: 1 }).click();
  await press(page, 'Control+z');
  await expect(await cellOf(page, 3, 'Уровень')).toHaveText(before);
});

test('five thousand events from a file are scrolled without blanks and found by a word', async ({
  program,
  folder,
}) => {
  test.setTimeout(60_000);
  const { page, app } = program;
  await openSample(page);
  const file = path.join(folder, 'Много.letopis-facts.json');
  writeManyEvents(file, 5_000);
  await chooseSource(app, file);
  await menu(app, 'import-facts');
  await expect(page.getByText(/Данные загружены: новых 5000/)).toBeVisible({ timeout: 30_000 });
  await openKind(page, 'Мероприятия');
  await shown(page, '5061 запись');

  const blanks = await grid(page, 'Мероприятия').evaluate(async (scroller) => {
    const box = scroller.getBoundingClientRect();
    let missing = 0;
    for (let step = 0; step < 40; step += 1) {
      scroller.scrollTop += 3_000;
      // Two frames: what was asked for in the first is on the screen in the second.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (let y = box.top + 50; y < box.bottom - 20; y += 32)
        if (!document.elementFromPoint(box.left + 200, y)?.closest('[role="gridcell"]')) missing += 1;
    }
    return missing;
  });
  expect(blanks).toBe(0);
  await page.getByLabel('Найти в списке').fill('Занятие 4321');
  await shown(page, '1 из 5061');
  await expect(page.getByRole('row', { name: /Занятие 4321/ })).toBeVisible();
});

/** A facts file as the program writes one, with the events of a large town. */
function writeManyEvents(file: string, count: number): void {
  const records = Array.from({ length: count }, (_, at) => ({
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    kind: 'event',
    fields: {
      title: `Занятие ${at}`,
      date: { precision: 'day', day: `2024-${two((at % 12) + 1)}-${two((at % 28) + 1)}` },
      state: 'held',
      level: 'school',
    },
  }));
  fs.writeFileSync(file, JSON.stringify({ format: factsFormat, version: factsVersion, records }));
}

const two = (number: number) => String(number).padStart(2, '0');
