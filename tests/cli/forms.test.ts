import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { form, item, textNode } from '../support/facts.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { letopis } from './letopis.ts';

function fileOf(name: string, content: unknown): string {
  const file = path.join(temporaryFolder(), name);
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const own = { ...form(item([textNode('done')])), id: 'own', version: '2024', name: 'Своя форма' };

test('a form is looked through, added, shown and removed', { timeout: 180_000 }, async () => {
  const data = ['--data', temporaryFolder()];
  const file = fileOf('Форма.json', own);
  expect(await letopis('forms', 'lint', file, ...data)).toMatchObject({ code: 0, out: 'Ошибок нет.\n' });
  const added = await letopis('forms', 'add', file, ...data);
  expect(added).toMatchObject({ code: 0, out: 'Форма добавлена: own 2024\n' });
  const again = await letopis('forms', 'add', file, ...data);
  expect(again.out).toBe('Такая форма уже есть: own 2024. Ничего не изменено.\n');
  expect((await letopis('forms', 'list', ...data)).out).toContain('own 2024  Своя форма\n');
  expect((await letopis('forms', 'show', 'own', ...data)).out).toBe(
    'own 2024  Своя форма\nI. Раздел\n  1. Пункт\n',
  );
  const other = fileOf('Другая.json', { ...own, name: 'Другая' });
  const refused = await letopis('forms', 'add', other, ...data);
  expect(refused.code).toBe(3);
  expect(refused.err).toContain('Форма «own» версии «2024» уже есть, и она другая.');
  const removed = await letopis('forms', 'remove', 'own', '--version', '2024', ...data);
  expect(removed).toMatchObject({ code: 0, out: 'Форма убрана.\n' });
  expect((await letopis('forms', 'list', ...data)).out).not.toContain('own 2024');
});

test('every fault of a file is printed with its place; the code says that there are some', async () => {
  const data = ['--data', temporaryFolder()];
  const broken = fileOf('Форма.json', { ...own, titleLines: ['{a}', 'ОТЧЕТ', '{b}'] });
  const linted = await letopis('forms', 'lint', broken, ...data);
  expect(linted.code).toBe(1);
  expect(linted.out.split('\n')).toEqual([
    expect.stringMatching(/^строка заголовка 1: Слов «\{a\}» нет\. .* \(titleLines\[0\]\)$/),
    expect.stringMatching(/^строка заголовка 3: Слов «\{b\}» нет\. .* \(titleLines\[2\]\)$/),
    'Ошибок: 2.',
    '',
  ]);
  const added = await letopis('forms', 'add', broken, ...data);
  expect(added).toMatchObject({ code: 1 });
  expect(added.out).toContain('Форма не добавлена.');
  const torn = await letopis('forms', 'lint', fileOf('Форма.json', '{ "format": 1,'), ...data);
  expect([torn.code, torn.out]).toEqual([1, expect.stringContaining('строка 1, знак 15: ')]);
});

test('the variants of a form are shown as they are given to a report', async () => {
  const { out } = await letopis('forms', 'show', 'kip', '--data', temporaryFolder());
  expect(out).toContain('--option criteria=…  Критерии в пункте 2: prose (Текстом), table (');
  expect(out).toContain('  9. Научный руководитель –\n');
});
