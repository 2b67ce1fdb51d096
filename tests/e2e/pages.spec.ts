import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readPdf } from '../support/read-pdf.ts';
import { chooseTarget, expect, test } from './app.ts';
import { openSample } from './steps.ts';

const call = (page: Page, name: string, input: unknown) =>
  page.evaluate(async ([asked, given]) => window.letopis.call(asked, given), [name, input] as const);

async function sampleReport(page: Page): Promise<string> {
  const answer = (await call(page, 'report:list', {})) as { value: { reports: { id: string }[] } };
  return answer.value.reports[0]?.id ?? '';
}

test('the pages of the report are looked through by keyboard, and a screen reader gets their words', async ({
  program: { page },
}) => {
  await openSample(page);
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await page.getByText('Страницы', { exact: true }).click();
  const first = page.getByRole('region', { name: 'Страница 1', exact: true });
  await expect(first).toContainText('Общие сведения');
  const counter = page.getByText(/^\d+ из \d+$/);
  await expect(counter).toHaveText(/^1 из/);
  const frame = page.getByRole('region', { name: 'Страницы' }).last();
  await frame.focus();
  await page.keyboard.press('PageDown');
  await expect(counter).toHaveText(/^2 из/);
  await expect(page.getByRole('region', { name: 'Страница 2', exact: true })).toContainText('2');
  await page.keyboard.press('PageUp');
  await expect(counter).toHaveText(/^1 из/);
  const drawn = await first.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return data.some((value, at) => at % 4 === 0 && value < 100);
  });
  expect(drawn).toBe(true);
});

test('the report becomes a PDF file: tagged, its fonts inside, numbers from page 2', async ({
  program: { page, app, folder },
}) => {
  await openSample(page);
  const report = await sampleReport(page);
  const file = path.join(folder, 'отчёт.pdf');
  await chooseTarget(app, file);
  const chosen = (await call(page, 'dialog:save', { suggested: 'Отчёт', type: 'pdf' })) as {
    value: { file: { token: string } };
  };
  const { token: target } = chosen.value.file;
  expect(await call(page, 'report:export', { report, format: 'pdf', target })).toMatchObject({ ok: true });
  const pdf = await readPdf(fs.readFileSync(file));
  expect(pdf.tagged).toBe(true);
  expect([...pdf.fonts.keys()].every((name) => name.startsWith('Tinos'))).toBe(true);
  expect([...pdf.fonts.values()].every(Boolean)).toBe(true);
  expect(pdf.pages.slice(1).map((text) => text.trim().split(/\s/)[0])).toEqual(
    pdf.pages.slice(1).map((_, at) => String(at + 2)),
  );
});

test('where the system has no print dialog, printing says so and offers a file', async ({
  program: { page },
}) => {
  test.skip(process.env['HOST_KIND'] === 'electron', 'a real print dialog waits for a person');
  await openSample(page);
  const answer = await call(page, 'report:print', { report: await sampleReport(page) });
  expect(answer).toMatchObject({ ok: false, error: { code: 'print/no-dialog' } });
});
