import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseTarget, expect, type Program, saved, test } from './app.ts';
import { violations } from './axe.ts';
import { chooseSource, openKind, openSample } from './steps.ts';

const go = (page: Page, place: string) => page.getByRole('button', { name: place, exact: true }).click();

async function call(page: Page, name: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(([called, given]) => window.letopis.call(called, given), [
    name,
    input,
  ] as const);
  expect(answer).toMatchObject({ ok: true });
  return Reflect.get(Object(answer), 'value');
}

/** Changes the record as its owner would, without the card. */
async function edit(page: Page, id: string, fields: Record<string, string>): Promise<void> {
  await call(page, 'record:commit', {
    label: 'record.update',
    mutations: [{ op: 'update', id, set: fields }],
  });
}

async function titleOf(page: Page, id: string): Promise<unknown> {
  return Reflect.get(Object(Reflect.get(Object(await call(page, 'record:get', { id })), 'fields')), 'title');
}

async function give({ page, app }: Program, to: string, file: string): Promise<void> {
  await go(page, 'Обмен');
  await page.getByRole('tab', { name: 'Передать' }).click();
  await page.getByLabel('Кому').fill(to);
  await chooseTarget(app, file);
  await page.getByRole('button', { name: 'Передать в файл…' }).click();
  await expect(page.getByText(/^Передано: /)).toBeVisible();
}

async function open({ page, app }: Program, file: string): Promise<void> {
  await go(page, 'Обмен');
  await page.getByRole('tab', { name: 'Принять' }).click();
  await chooseSource(app, file);
  await page.getByRole('button', { name: 'Открыть файл записей…' }).click();
  await page.getByText(/передано \d/).waitFor();
}

test('two people, two folders: both edit, one decides, one Ctrl+Z takes it all back', async ({ start }) => {
  test.setTimeout(90_000);
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-e2e-other-'));
  const file = path.join(other, 'Записи для Бориса.letopis-records');
  const first = await start();
  await first.page.getByRole('button', { name: 'Открыть пример' }).click();
  await first.page.getByRole('button', { name: /Годовой отчёт КИП/ }).waitFor();
  const event = await firstEvent(first.page);
  await go(first.page, 'Настройки');
  await first.page.getByRole('button', { name: 'Кто работает', exact: true }).click();
  await first.page.getByLabel('Как вас зовут').fill('Анна Петровна');
  await first.page.getByRole('button', { name: 'Добавить человека' }).click();
  await expect(first.page.getByRole('button', { name: 'Кто работает: Анна Петровна' })).toBeVisible();
  await give(first, 'Борис', file);

  const second = await start(path.join(other, 'data'));
  await second.page.getByRole('button', { name: 'Новая школа' }).click();
  await second.page.getByLabel('Краткое название школы').fill('Школа Бориса');
  await second.page.getByRole('button', { name: 'Начать работу' }).click();
  await second.page.getByRole('button', { name: 'Обмен', exact: true }).waitFor();
  await open(second, file);
  await expect(second.page.getByText(/От: Анна Петровна/)).toBeVisible();
  await second.page.getByRole('button', { name: 'Принять', exact: true }).click();
  await expect(second.page.getByText(/^Принято: /)).toBeVisible();

  await edit(first.page, event, { title: 'Её название', description: 'Её описание' });
  await edit(second.page, event, { title: 'Его название' });
  await give(first, 'Борис', file);
  await open(second, file);
  const { page } = second;
  const accept = page.getByRole('button', { name: 'Принять', exact: true });
  await expect(accept).toBeDisabled();
  await expect(page.getByText('Осталось решить: 1 поле.')).toBeVisible();
  expect(await violations(page), 'conflicts').toEqual([]);
  await page.screenshot({ path: shot('conflict') });

  // By keyboard alone: the radio of the other side, then on to the button.
  await page.getByRole('radio', { name: /Моё: Его название/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /Их: Её название/ })).toBeChecked();
  await expect(accept).toBeEnabled();
  await accept.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Принято: 1\sзапись/)).toBeVisible();
  await saved(page);
  expect(await titleOf(page, event)).toBe('Её название');

  await page.locator('body').press('Control+z');
  await expect.poll(() => titleOf(page, event)).toBe('Его название');
  fs.rmSync(other, { recursive: true, force: true, maxRetries: 5 });
});

test('what changed since a day, by whom, and the way back from a card', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).waitFor();
  const event = await firstEvent(page);
  const before = await titleOf(page, event);
  await go(page, 'Настройки');
  await page.getByRole('button', { name: 'Кто работает', exact: true }).click();
  for (const name of ['Анна Петровна', 'Борис Ильич']) {
    await page.getByLabel('Как вас зовут').fill(name);
    await page.getByRole('button', { name: 'Добавить человека' }).click();
    await expect(page.getByLabel('Имя').last()).toHaveValue(name);
  }
  expect(await violations(page), 'profiles').toEqual([]);
  await page.screenshot({ path: shot('profiles') });
  await page.getByRole('button', { name: /^Кто работает: / }).click();
  await page.getByRole('menuitemradio', { name: 'Борис Ильич' }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Кто работает: Борис Ильич' })).toBeVisible();
  await edit(page, event, { title: 'Другое название' });

  await go(page, 'Обмен');
  expect(await violations(page), 'give').toEqual([]);
  await page.screenshot({ path: shot('give') });
  await page.getByRole('button', { name: 'Что изменилось' }).click();
  await page.getByRole('combobox', { name: 'Кто изменил' }).click();
  await page.getByRole('option', { name: 'Борис Ильич' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /Борис Ильич/ })).toContainText('Другое название');
  expect(await violations(page), 'changes').toEqual([]);
  await page.screenshot({ path: shot('changes') });

  await page.getByRole('row').nth(1).getByRole('button').click();
  const card = page.getByRole('dialog');
  await card.getByRole('tab', { name: 'История' }).click();
  await card.getByText('Борис Ильич').waitFor();
  expect(await violations(page), 'history').toEqual([]);
  await page.screenshot({ path: shot('history') });
  await card.getByRole('button', { name: 'Вернуть как было' }).first().click();
  await expect.poll(() => titleOf(page, event)).toBe(before);
});

/** An event of the sample. */
async function firstEvent(page: Page): Promise<string> {
  const { records } = (await call(page, 'record:list', { kind: 'event' })) as { records: { id: string }[] };
  return records[0]?.id ?? '';
}

/** Looked at by people; made on every run. */
function shot(name: string): string {
  return path.join(os.tmpdir(), `letopis-exchange-${name}.png`);
}

test('rows chosen in a grid are handed over, and only they', async ({ start }) => {
  const { page, app } = await start();
  await openSample(page);
  await openKind(page, 'Мероприятия');
  const number = (row: number) =>
    page.locator(`[role="row"][aria-rowindex="${row + 2}"] > [aria-colindex="1"]`);
  await number(0).click();
  await number(1).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Передать (2)' }).click();
  await expect(page.getByRole('combobox', { name: 'Что передать' })).toHaveValue('Выбранные записи: 2');
  await page.getByLabel('Кому').fill('Анна');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-e2e-chosen-'));
  const file = path.join(folder, 'Две записи.letopis-records');
  await chooseTarget(app, file);
  await page.getByRole('button', { name: 'Передать в файл…' }).click();
  await expect(page.getByText(/^Передано: /)).toBeVisible();
  expect(fs.existsSync(file)).toBe(true);
});
