import type { Page } from '@playwright/test';
import { expect, saved, test } from './app.ts';

interface Organisation {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the store has under this name now. */
async function organisations(page: Page, shortName: string): Promise<readonly Organisation[]> {
  const answer = await page.evaluate(() => window.letopis.call('record:list', { kind: 'organisation' }));
  const { value } = answer as { readonly value: { readonly records: readonly Organisation[] } };
  return value.records.filter(({ fields }) => String(fields.shortName).replace('\u00a0', ' ') === shortName);
}

async function addOrganisation(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Добавить запись' }).click();
  await page.getByRole('dialog').getByLabel('Краткое название').fill(name);
}

test('a second spelling of a school is warned about, merged, and parted again by undo', async ({
  program,
}) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).waitFor();
  await page.getByRole('button', { name: 'Данные', exact: true }).click();
  await page.getByRole('button', { name: /^Организации/ }).click();

  await addOrganisation(page, 'школа №12');
  const card = page.getByRole('dialog').first();
  await expect(card.getByText('Похоже, такая запись уже есть:')).toBeVisible();
  await expect(card.getByText('МБОУ СОШ № 12')).toBeVisible();
  await card.getByRole('button', { name: 'Записать' }).click();
  await expect(card).toHaveCount(0);
  await saved(page);

  // The warning of a third spelling leads to the second one; what was typed is given up only when asked.
  await addOrganisation(page, 'СОШ 12');
  await card
    .getByRole('listitem')
    .filter({ hasText: 'школа №12' })
    .getByRole('button', { name: 'Открыть' })
    .click();
  await page.getByRole('button', { name: 'Не записывать, открыть' }).click();
  await expect(card.getByLabel('Краткое название')).toHaveValue('школа №12');

  await card
    .getByRole('listitem')
    .filter({ hasText: 'МБОУ СОШ № 12' })
    .getByRole('button', { name: 'Объединить…' })
    .click();
  const merging = page.getByRole('dialog', { name: 'Объединить записи' });
  await merging.getByLabel('Какая запись останется').click();
  await page.getByRole('option', { name: 'МБОУ СОШ № 12' }).click();
  await expect(merging.getByRole('row', { name: /Другие названия/ })).toContainText('школа №12');
  await merging.getByRole('button', { name: 'Объединить', exact: true }).click();
  await expect(merging).toHaveCount(0);
  await expect(card.getByLabel('Краткое название')).toHaveValue(/^МБОУ СОШ №\s12$/);
  expect(await organisations(page, 'школа №12')).toEqual([]);
  expect((await organisations(page, 'МБОУ СОШ № 12'))[0]?.fields.aliases).toEqual(['школа №12']);

  await card.getByRole('button', { name: 'Закрыть' }).last().click();
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => organisations(page, 'школа №12')).toHaveLength(1);
  expect((await organisations(page, 'МБОУ СОШ № 12'))[0]?.fields.aliases).toBeUndefined();
});
