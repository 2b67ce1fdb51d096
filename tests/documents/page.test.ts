import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { h, link, ol, p, t, table, ul } from '#shared/blocks/build.ts';
import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { toPlainText } from '#shared/blocks/plain-text.ts';
import { anchorOfId, idOfAnchor } from '#shared/document/html/anchor-id.ts';
import { toHtml } from '#shared/document/html/to-html.ts';
import { profileFor, schoolProfile } from '#shared/document/page-profile.ts';
import { writeDocx } from '#electron/writers/docx/write-docx.ts';
import { anyDocument, anyText } from '../support/any-document.ts';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { readHtml } from '../support/read-html.ts';

const documentOf = (...blocks: Block[]): LetopisDocument => ({
  version: 1,
  language: 'ru-RU',
  title: 'Отчёт',
  blocks,
});
const page = (document: LetopisDocument) => readHtml(toHtml(document, schoolProfile, new Map()));
const said = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
const linesOfPage = (document: LetopisDocument) =>
  said(page(document).lines.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)));
const linesOfWord = async (document: LetopisDocument) =>
  said(
    docxLines(readDocx(await writeDocx(document, { profile: schoolProfile, created: new Date(0) })).blocks),
  );

describe('the page of a document', () => {
  const elements =
    'html head meta title style body div nav main p h1 h2 h3 h4 a b i br ul ol li table colgroup col thead tbody tr th td span figure figcaption svg rect';
  const attributes =
    'html.lang meta.charset meta.http-equiv meta.content div.id div.class div.aria-hidden nav.hidden a.href p.id p.class h1.id h2.id h3.id h4.id ol.class ol.start table.aria-label col.style th.scope td.class';
  const known = new Set(`${elements} ${attributes}`.split(' '));

  test('has the words of any document as the DOCX has them, and nothing that runs', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { lines, names, targets } = page(document);
        const word = readDocx(
          await writeDocx(document, { profile: schoolProfile, created: new Date(0) }),
        ).blocks;
        const bare = word.flatMap(function texts(block): string[] {
          if (block.type === 'paragraph') return [block.text];
          return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(texts)));
        });
        expect(said(lines.map(({ text }) => text))).toEqual(said(bare));
        expect([...names].filter((name) => !known.has(name))).toEqual([]);
        expect(targets.filter((target) => !/^(https?:|mailto:|#)/i.test(target))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    '</style><script>x()</script>',
    '"; } body { display: none } @font-face {',
    "Tinos'} @import 'x",
  ])('a name of a font cannot leave its rule: %s', (font) => {
    const html = toHtml(documentOf(p('Текст')), profileFor({ font }), new Map());
    expect(readHtml(html).names).not.toContain('script');
    expect(html).not.toMatch(/@import|display: none/);
  });

  test('says in its own policy that nothing is fetched and nothing runs', () => {
    const html = toHtml(documentOf(), schoolProfile, new Map());
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('script-src');
  });

  test('lists have the labels of the DOCX, whatever their depth and start', async () => {
    const document = documentOf(
      ul([p('бук')], [p('дуб'), p('и ещё'), ol([p('а'), ol([p('б'), ol([p('в')])])], [p('г')])]),
      { ...ol([p('пять')], [p('шесть'), ul([p('внутри')])], []), start: 5 },
      table([{ width: 1 }], [[p('Шапка')]], [[[ol([p('ячейка'), ol([p('глубже')])])]]]),
    );
    const lines = linesOfPage(document);
    expect(lines).toEqual(await linesOfWord(document));
    expect(lines).toContain('1) а');
    expect(lines).toContain('а) б');
    expect(lines).toContain('6. шесть');
  });

  test('reads as the plain text', () => {
    const document = documentOf(
      { type: 'title', lines: ['ОТЧЁТ', 'школы'] },
      h(1, 'Раздел', 'I.'),
      p([t('Слово '), { type: 'text', text: 'жирное', bold: true }, link('https://example.org/', 'сайт')]),
      ol([p('первый')], [p('второй')]),
      table([{ width: 1 }, { width: 2 }], [[p('№')], [p('Дело')]], [[[p('1')], [p('Сад')]]], 'Дела'),
      { type: 'unknown', original: { type: 'later', words: ['Слова будущего'] } },
    );
    expect(linesOfPage(document).join('\n')).toBe(toPlainText(document));
  });

  test('a row longer than its table loses nothing, a shorter one is filled up', () => {
    const rows = [[[p('1')], [p('2')], [p('3')]], [[p('4')]]];
    const document = documentOf(table([{ width: 1 }, { width: 1 }], [], rows));
    expect(linesOfPage(document)).toEqual(['1', '2', '3', '4']);
  });

  test('the words of a chart stay what they are', () => {
    const chart: Block = {
      type: 'chart',
      chart: { kind: 'shares', categories: ['$& <b>'], series: [{ name: '$1', values: [1] }] },
      alt: '$& "кавычки" <script>',
    };
    const html = toHtml(documentOf(chart), schoolProfile, new Map());
    expect(html).toContain('aria-label="$&amp; &quot;кавычки&quot; &lt;script&gt;"');
    expect(readHtml(html).names).not.toContain('script');
  });

  test('a lost picture leaves its words, its caption and no broken frame', () => {
    const picture: Block = {
      type: 'image',
      file: 'a'.repeat(64),
      mime: 'image/png',
      alt: 'Сад на крыше',
      caption: 'Рисунок 1 – Сад',
    };
    expect(linesOfPage(documentOf(picture))).toEqual(['Сад на крыше', 'Рисунок 1 – Сад']);
    const files = new Map([[picture.file, { mime: 'image/png', base64: 'AAAA' }]]);
    const html = toHtml(documentOf(picture), schoolProfile, files);
    expect(html).toContain('src="data:image/png;base64,AAAA" alt="Сад на крыше"');
  });
});

describe('names of places', () => {
  test('are plain ASCII and lead back to any anchor', () => {
    fc.assert(
      fc.property(anyText, (anchor) => {
        const id = idOfAnchor(anchor);
        expect(id).toMatch(/^at-[\w.~-]*$/);
        expect(anchorOfId(id)).toBe(anchor.toWellFormed());
      }),
    );
  });

  test('an anchor met twice names the first block', () => {
    const twice = documentOf({ ...h(1, 'а'), anchor: 'x' }, { ...p('б'), anchor: 'x' });
    expect(page(twice).ids).toEqual(['at-x', 'end']);
  });
});
