import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { p, ul } from '#shared/blocks/build.ts';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { NodeContent } from '#shared/from-word/contents.ts';
import { draftForm } from '#shared/from-word/draft-form.ts';
import { nodesOf } from '#shared/forms/definition.ts';
import { readDocx } from '#electron/readers/docx/read-docx.ts';
import { fillDocx } from '#electron/writers/docx-fill/fill-docx.ts';
import { findOffice, officePdf } from '../support/office.ts';
import { readPdf } from '../support/read-pdf.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { lackingFor, schemaErrors } from '../support/xml-schema.ts';

const office = findOffice();
const lacking = lackingFor('wml.xsd');

/** A form as a methodical service may send it, written by a real word processor. */
const page = `<html><body><p align="center"><b>ОТЧЁТ</b></p><p align="center"><b>за 20__ год</b></p>
<h1>I. Общие сведения</h1><p>1. Тема проекта: ______________</p><p>2. Сроки: ______________</p>
<h1>II. Реализация</h1><h2>3. Мероприятия</h2>
<table border="1"><thead><tr><th>№ п/п</th><th>Мероприятие</th><th>Дата проведения</th></tr></thead>
<tr><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr><tr><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr></table>
<h2>4. Выводы (не более 2 стр.)</h2><p><i>Опишите итоги года.</i></p>
<h2>5. Задачи</h2><ol><li>первая<ul><li>глубже</ul><li>вторая <a href="https://example.org/a">со ссылкой</a></ol>
<p><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="Сад"></p></body></html>`;

async function written(folder: string): Promise<Uint8Array> {
  const file = path.join(folder, 'form.html');
  fs.writeFileSync(file, page);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`;
  const kind = 'docx:Office Open XML Text';
  await promisify(execFile)(
    office ?? '',
    [profile, '--headless', '--convert-to', kind, '--outdir', folder, file],
    {
      timeout: 120_000,
    },
  );
  return fs.readFileSync(path.join(folder, 'form.docx'));
}

describe.skipIf(office === undefined)(
  `a form written by LibreOffice${office === undefined ? ' (skipped: there is no LibreOffice)' : ''}`,
  () => {
    test(
      'is read, drafted, filled, opened again, and valid by the schema',
      { timeout: 240_000 },
      async () => {
        const folder = temporaryFolder();
        const template = await written(folder);
        const { pieces, blocks } = readDocx(template);
        expect(blocks.map(shapeOf).join(', ')).toBe(
          'title, heading 1, list, heading 1, heading 2, table, heading 2, paragraph, heading 2, list, paragraph',
        );
        const lines = blocks.flatMap(linesOf);
        expect(lines).toEqual(
          expect.arrayContaining(['I. Общие сведения', '1. первая', '• глубже', '2. вторая со ссылкой']),
        );
        expect(lines.at(-1)).toMatch(/^\[рисунок/);

        const draft = draftForm(pieces, { id: 'proba', name: 'Проба' });
        if (!draft) throw new Error('no draft');
        const { form, places } = draft;
        expect(form.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
          'I. Общие сведения',
          'II. Реализация',
        ]);
        expect(
          form.sections.flatMap(({ items }) =>
            items.map(({ number, title, limit }) => [number, title, limit?.pages]),
          ),
        ).toEqual([
          ['1.', 'Тема проекта', undefined],
          ['2.', 'Сроки', undefined],
          ['3.', 'Мероприятия', undefined],
          ['4.', 'Выводы (не более 2 стр.)', 2],
          ['5.', 'Задачи', undefined],
        ]);
        const contents = new Map(
          nodesOf(form).map((node): [string, NodeContent] => [
            node.id,
            node.type === 'table'
              ? {
                  type: 'rows',
                  rows: ['Ярмарка', 'Сад', 'Поход'].map((title) => ({
                    title: [p(title)],
                    date: [p('01.03.2025')],
                  })),
                }
              : { type: 'blocks', blocks: [p(`Ответ ${node.label ?? ''}`), ul([p('раз')], [p('два')])] },
          ]),
        );
        const filled = fillDocx(template, places, contents, '2025');
        expect(filled.unmatched).toEqual([]);
        const again = readDocx(filled.bytes).blocks.flatMap(linesOf);
        for (const words of [
          'за 2025 год',
          '1. Тема проекта: Ответ Тема проекта',
          'Поход',
          'Ответ Выводы (не более 2 стр.)',
        ])
          expect(again).toContain(words);
        expect(again.join('\n')).not.toMatch(/__|Опишите итоги/);

        const { pages } = await readPdf(await officePdf(office ?? '', filled.bytes, folder));
        expect(JSON.stringify(pages)).toContain('Поход');

        const part = path.join(folder, 'document.xml');
        const source = new TextDecoder().decode(unzipSync(filled.bytes)['word/document.xml']);
        fs.writeFileSync(part, source.replace(/ mc:Ignorable="[^"]*"/, ''));
        const before = path.join(folder, 'before.xml');
        const own = new TextDecoder().decode(unzipSync(template)['word/document.xml']);
        fs.writeFileSync(before, own.replace(/ mc:Ignorable="[^"]*"/, ''));
        // What LibreOffice itself wrote beside the schema stays; nothing is added to it.
        expect(errorsIn(part)).toEqual(errorsIn(before));
      },
    );
  },
);

const shapeOf = (block: Block) => (block.type === 'heading' ? `heading ${block.level}` : block.type);

/** Each sort of error once; none where the schema is not at hand. */
const errorsIn = (file: string) => (lacking === '' ? kindsOf(schemaErrors('wml.xsd', [file])) : []);

const kindsOf = (errors: readonly string[]) => [
  ...new Set(errors.map((error) => error.replace(/^.*?error : /, '').replace(/^.*?xml:\d+: /, ''))),
];
