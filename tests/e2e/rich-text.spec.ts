import type { Locator, Page } from '@playwright/test';
import { expect, kill, saved, test } from './app.ts';
import { violations } from './axe.ts';
import { call, copyElsewhere, menu, openSample, press } from './steps.ts';

const place = 'Вступление';
const text = (page: Page): Locator => page.getByRole('textbox', { name: place });
const tool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: /Оформление/ }).getByRole('button', { name, exact: true });
const tableTool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Таблица' }).getByRole('button', { name, exact: true });

async function openText(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await page
    .getByRole('navigation', { name: 'Содержание формы' })
    .getByRole('button', { name: /^12\./ })
    .click();
  await text(page).waitFor();
}

/** An empty text with the cursor in it. */
async function emptyText(page: Page): Promise<void> {
  await openSample(page);
  await openText(page);
  await text(page).click();
  await press(page, 'Control+a', 'Delete');
}

/** Keys at the pace of a hand: the browser tells of a moved cursor a moment later. */
async function walk(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(30);
  }
}

/** The blocks that the store keeps for the text, past the screen. */
async function storedBlocks(page: Page): Promise<unknown> {
  const listed = await call(page, 'record:list', { kind: 'reportText' });
  const records = (listed as { records: { fields: { node: string; blocks?: unknown } }[] }).records;
  const node = await text(page).getAttribute('data-name');
  return records.find(({ fields }) => fields.node === node)?.fields.blocks;
}

const paragraph = (words: string) => ({ type: 'paragraph', inlines: [{ type: 'text', text: words }] });

test('what is typed is saved by itself, survives a kill and comes back as it was', async ({ start }) => {
  const first = await start();
  const { page } = first;
  await emptyText(page);
  await page.keyboard.type('Цель: ');
  await press(page, 'Control+b');
  await page.keyboard.type('открыть сад');
  await press(page, 'Control+b');
  await page.keyboard.type('.');
  await press(page, 'Enter');
  await page.keyboard.type('- выставка');
  await press(page, 'Enter');
  await page.keyboard.type('турслёт');
  await press(page, 'Enter', 'Tab');
  await page.keyboard.type('районный');
  await press(page, 'Enter', 'Enter', 'Enter');
  await page.keyboard.type('3. сады ');
  await page.keyboard.type('см. https://school.example/sad, вот');
  await saved(page);
  const expected = [
    {
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'Цель: ' },
        { type: 'text', text: 'открыть сад', bold: true },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        [paragraph('выставка')],
        [paragraph('турслёт'), { type: 'list', ordered: false, items: [[paragraph('районный')]] }],
      ],
    },
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        [
          {
            type: 'paragraph',
            inlines: [
              { type: 'text', text: 'сады см. ' },
              { type: 'link', href: 'https://school.example/sad', text: 'https://school.example/sad' },
              { type: 'text', text: ', вот' },
            ],
          },
        ],
      ],
    },
  ];
  expect(await storedBlocks(page)).toEqual(expected);
  await kill(first);
  const second = await start();
  await openText(second.page);
  await expect(text(second.page).locator('strong')).toHaveText('открыть сад');
  await expect(text(second.page).locator('ul ul li')).toHaveText('районный');
  await expect(text(second.page).locator('ol')).toHaveAttribute('start', '3');
  expect(await storedBlocks(second.page)).toEqual(expected);
});

test('undo takes back typing in the text, and outside of it the whole edit', async ({ program }) => {
  const { page, app } = program;
  await openSample(page);
  await openText(page);
  const before = await text(page).innerText();
  await text(page).click();
  await press(page, 'Control+End');
  await page.keyboard.type(' Первое.');
  await saved(page);
  await page.waitForTimeout(600);
  await page.keyboard.type(' Второе.');
  await saved(page);
  await press(page, 'Control+z');
  await expect(text(page)).toHaveText(/Первое\.$/);
  await press(page, 'Control+y');
  await expect(text(page)).toHaveText(/Второе\.$/);
  await menu(app, 'undo');
  await expect(text(page)).toHaveText(/Первое\.$/);
  await saved(page);

  await page.getByRole('heading', { level: 2, name: /^12\./ }).click();
  for (let step = 0; step < 6 && (await text(page).innerText()) !== before; step += 1) {
    await press(page, 'Control+z');
    await page.waitForTimeout(300);
  }
  expect(await text(page).innerText()).toBe(before);
});

test('a table: words, Tab, rows and columns, widths, a name', async ({ program }) => {
  const { page } = program;
  await emptyText(page);
  await tool(page, 'Вставить таблицу').click();
  await page.keyboard.type('Год');
  await press(page, 'Tab');
  await page.keyboard.type('Детей');
  await press(page, 'Tab', 'Tab');
  await page.keyboard.type('2025');
  await press(page, 'Tab');
  await page.keyboard.type('120');
  await tableTool(page, 'Столбец шире').click();
  await press(page, 'Tab');
  await tableTool(page, 'Убрать столбец').click();
  await tableTool(page, 'Убрать строку').focus();
  await expect(text(page).locator('[data-letopis-head]')).toHaveText(['Год', 'Детей']);
  await text(page).locator('td').last().click();
  await press(page, 'Tab');
  await expect(text(page).locator('tr')).toHaveCount(4);
  await page.keyboard.type('2026');
  await tableTool(page, 'Название таблицы').click();
  await page.getByLabel('Название', { exact: true }).fill('Охват');
  await page.getByRole('button', { name: 'Готово' }).click();
  await expect(text(page)).toBeFocused();
  await saved(page);
  expect(await storedBlocks(page)).toEqual([
    {
      type: 'table',
      columns: [{ width: 1 }, { width: 1.25 }],
      header: [[[paragraph('Год')], [paragraph('Детей')]]],
      rows: [
        [[paragraph('2025')], [paragraph('120')]],
        [[], []],
        [[paragraph('2026')], []],
      ],
      caption: 'Охват',
      titled: true,
    },
  ]);
});

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-size:14pt}</style></head><body>
<!--StartFragment--><p class=MsoNormal style='text-align:justify'>В школе <b>открыт</b> сад<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>4.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>посадки<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span><![endif]>яблони<o:p></o:p></p>
<p class=MsoNormal><img width=10 height=10 src="file:///C:/Temp/clip_image001.png"></p><!--EndFragment--></body></html>`;

test('from Word come lists and bold, never its dress; a picture is asked for as a file', async ({
  program,
}) => {
  const { page } = program;
  await emptyText(page);
  await copyElsewhere(page, { 'text/plain': 'В школе открыт сад', 'text/html': fromWord });
  await press(page, 'Control+v');
  await expect(page.getByText(/1.рисунок не вставлен/)).toBeVisible();
  await saved(page);
  expect(await storedBlocks(page)).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'В школе ' },
        { type: 'text', text: 'открыт', bold: true },
        { type: 'text', text: ' сад' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      start: 4,
      items: [[paragraph('посадки'), { type: 'list', ordered: false, items: [[paragraph('яблони')]] }]],
    },
  ]);

  await press(page, 'Control+a', 'Delete');
  await copyElsewhere(page, { 'text/plain': 'Итоги:\n- сад\n- школа', 'text/html': '' });
  await press(page, 'Control+v');
  await saved(page);
  expect(await storedBlocks(page)).toEqual([
    paragraph('Итоги:'),
    { type: 'list', ordered: false, items: [[paragraph('сад')], [paragraph('школа')]] },
  ]);

  await press(page, 'Control+a', 'Delete');
  await page.keyboard.type('до  после');
  await walk(page, ...Array.from({ length: 6 }, () => 'ArrowLeft'));
  await copyElsewhere(page, { 'text/plain': 'середина', 'text/html': '<p class="x">сере<i>дина</i></p>' });
  await press(page, 'Control+v');
  await expect(text(page)).toHaveText('до середина после');
  await expect(text(page).locator('p')).toHaveCount(1);
});

test('a live fact is chosen, seen, inserted, opened, copied and made plain', async ({ program }) => {
  const { page } = program;
  await emptyText(page);
  await page.keyboard.type('Прошло ');
  await tool(page, 'Вставить показатель').click();
  const dialog = page.getByRole('dialog', { name: 'Вставить показатель' });
  await dialog.getByLabel('Показатель').fill('Мероприятий по видам');
  await page.getByRole('option', { name: 'Мероприятий по видам' }).click();
  await dialog.getByLabel('Слово после числа').fill('мероприятие');
  await page.getByRole('option', { name: 'мероприятие', exact: true }).click();
  await expect(dialog.getByText(/В тексте будет: «\d+.мероприяти/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Вставить', exact: true }).click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.type(' за год');
  const chip = text(page).locator('[data-letopis-live]');
  await expect(chip).toHaveText(/^\d+\smероприяти[еяй]$|^\d+\sмероприяти[еяй]$/);
  const words = await chip.innerText();
  await saved(page);
  expect(await storedBlocks(page)).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'Прошло ' },
        {
          type: 'chip',
          binding: {
            to: 'indicator',
            indicator: 'events.count',
            show: 'figure',
            nouns: ['мероприятие', 'мероприятия', 'мероприятий'],
          },
          text: words,
        },
        { type: 'text', text: ' за год' },
      ],
    },
  ]);

  // Copied within the text it stays live, and elsewhere it is its words.
  await walk(page, 'Control+a', 'Control+c');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('за год');
  await walk(page, 'ArrowRight', 'Enter', 'Control+v');
  await expect(chip).toHaveCount(2);

  // By keyboard: to the piece, into it, to plain text.
  await walk(page, 'Control+Home', ...Array.from({ length: 8 }, () => 'ArrowRight'), 'Enter');
  const popover = page.getByRole('dialog', { name: 'Число из данных' });
  await expect(popover.getByText('Мероприятий по видам: само число.')).toBeVisible();
  await press(page, 'Escape');
  await expect(popover).toHaveCount(0);
  await expect(text(page)).toBeFocused();
  await chip.first().click();
  await popover.getByRole('button', { name: 'Сделать обычным текстом' }).click();
  await expect(chip).toHaveCount(1);
  await expect(text(page).locator('p').first()).toHaveText(`Прошло ${words} за год`);
});

test('a link is completed; a reload does not touch a text in work', async ({ program }) => {
  const { page } = program;
  await emptyText(page);
  await page.keyboard.type('Сайт');
  await walk(page, 'Shift+Home', 'Control+Shift+k');
  const dialog = page.getByRole('dialog', { name: 'Ссылка' });
  await dialog.getByLabel('Адрес').fill('javascript:alert(1)');
  await press(page, 'Enter');
  await expect(dialog.getByText('Такой адрес не открыть')).toBeVisible();
  await dialog.getByLabel('Адрес').fill('school7.example/novosti');
  await press(page, 'Enter');
  await expect(text(page)).toBeFocused();
  await walk(page, 'End');
  for (const letter of ' школы') {
    await page.keyboard.type(letter);
    await saved(page);
  }
  await expect(text(page)).toHaveText('Сайт школы');
  expect(await storedBlocks(page)).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { type: 'link', href: 'https://school7.example/novosti', text: 'Сайт' },
        { type: 'text', text: ' школы' },
      ],
    },
  ]);
});

test('by keyboard alone, with nothing for axe, also at twice the size', async ({ program }) => {
  const { page, app } = program;
  await emptyText(page);
  await page.keyboard.type('Слово');
  await walk(page, 'Shift+Home', 'Alt+F10');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', 'Отменить');
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', 'Полужирный');
  await press(page, 'Enter');
  await expect(text(page).locator('strong')).toHaveText('Слово');
  await press(page, 'Alt+F10', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', 'Вставить таблицу');
  await press(page, 'Escape');
  await expect(text(page)).toBeFocused();
  await walk(page, 'Control+End', 'Enter', 'Alt+F10', 'Enter');
  await expect(text(page)).toBeFocused();
  await press(page, 'Shift+Tab');
  await expect(page.locator(':focus')).toHaveRole('button');
  await press(page, 'Tab');
  await expect(text(page)).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.type('Год');
  await expect(text(page).locator('[data-letopis-head]').first()).toHaveText('Год');
  expect(await violations(page)).toEqual([]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
  await expect(tableTool(page, 'Убрать таблицу')).toBeVisible();
  const lost = await page.evaluate(
    () =>
      [...document.querySelectorAll('[role="toolbar"]')].filter(
        (element) => element.scrollWidth > element.clientWidth + 1,
      ).length,
  );
  expect(lost).toBe(0);
});

test('in a text of sixty paragraphs a key is painted at once', async ({ program }, { annotations }) => {
  const { page } = program;
  await emptyText(page);
  const lines = Array.from({ length: 60 }, (_, at) => `Абзац ${at}: ${'слово за словом, '.repeat(20)}`);
  await copyElsewhere(page, { 'text/plain': lines.join('\n'), 'text/html': '' });
  await press(page, 'Control+v');
  await expect(text(page).locator('p')).toHaveCount(60);
  await saved(page);
  await text(page).locator('p').nth(30).click();
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    const channel = new MessageChannel();
    let pressed = 0;
    channel.port1.addEventListener('message', () => painted.push(performance.now() - pressed));
    channel.port1.start();
    window.addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
        // A message that is sent in a frame arrives when the frame is painted.
        requestAnimationFrame(() => channel.port2.postMessage(undefined));
      },
      true,
    );
  });
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press('KeyA');
    await page.waitForTimeout(20);
  }
  const painted = await page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  const sorted = painted.toSorted((a, b) => a - b);
  const [median = 0, p95 = 0] = [sorted[30], sorted[56]];
  annotations.push({ type: 'key to paint, ms', description: `${median.toFixed(1)}, p95 ${p95.toFixed(1)}` });
  expect(painted).toHaveLength(60);
  // Alone on a machine a third of it; the layout of the whole window at each key would be twice as much.
  expect(p95).toBeLessThan(60);
});
