import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { h, link, p, t } from '#shared/blocks/build.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { Failure } from '#shared/contract/failure.ts';
import {
  bold,
  cell,
  centred,
  headRow,
  listed,
  para,
  row,
  run,
  scheme,
  style,
  styled,
  table,
  wordFile,
  type WordParts,
} from '../../../tests/support/word-files.ts';
import { xlsx } from '../../../tests/support/office-files.ts';
import { readDocx } from './read-docx.ts';

const read = (body: string, parts: Omit<WordParts, 'body'> = {}) => readDocx(wordFile({ body, ...parts }));
const blocks = (body: string, parts: Omit<WordParts, 'body'> = {}) => read(body, parts).blocks;
const lines = (body: string, parts: Omit<WordParts, 'body'> = {}) => blocks(body, parts).flatMap(linesOf);

const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const control = (properties: string, shown: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`;

const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const over = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

const down = (text: string) => cell(text, '<w:vMerge w:val="restart"/>');

const codeOf = (bytes: Uint8Array) => {
  try {
    readDocx(bytes);
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
  return undefined;
};

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const unnamed = (file: Uint8Array) => {
  const code = codeOf(file);
  return typeof code === 'string' || code === undefined ? undefined : code;
};

const changed = (content: Uint8Array, all: readonly { at: number; byte: number }[]) => {
  const copy = Uint8Array.from(content);
  for (const { at, byte } of all) copy[at % copy.length] = byte;
  return copy;
};

const field = (code: string, shown: string) =>
  `${sign('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${sign('separate')}${run(shown)}${sign('end')}`;

describe('headings', () => {
  test('by a style of any name, through what it is based on', () => {
    const styles =
      style('a1', 'Заголовок отчёта', '<w:basedOn w:val="1"/>') +
      style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('x', 'Пункт', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
    expect(
      blocks(para('Общие сведения', styled('a1')) + para('Тема', styled('x')) + para('Сад'), { styles }),
    ).toEqual([h(1, 'Общие сведения'), h(2, 'Тема'), p('Сад')]);
  });

  test('by automatic numbers of any format, which are printed', () => {
    const numbering = scheme(1, ['upperRoman', '%1.'], ['decimal', '%2.'], ['decimal', '%2.%3.']);
    const look = run('', '') + run('Сведения', bold);
    const body =
      para('Общее', listed(1)) +
      para(look, listed(1, 1)) +
      para(run('Кадры', bold), listed(1, 2)) +
      para('Итоги', listed(1));
    expect(blocks(body, { numbering })).toEqual([
      h(1, 'Общее', 'I.'),
      h(2, 'Сведения', '1.'),
      h(3, 'Кадры', '1.1.'),
      h(1, 'Итоги', 'II.'),
    ]);
  });

  test('by typed numbers, words and look; a heading of a style is surer than one of a look', () => {
    const body =
      para('Раздел I. Общее') +
      para(run('1.Тема', bold)) +
      para('Сад на крыше') +
      para('2. Кадры', '') +
      para('Пять человек.') +
      para(run('Выводы', bold)) +
      para('Всё хорошо.') +
      para('Приложение № 1', '<w:jc w:val="right"/>');
    const { pieces, blocks: found } = read(body);
    expect(pieces).toHaveLength(8);
    expect(found).toEqual([
      h(1, 'Общее', 'Раздел I.'),
      h(2, 'Тема', '1.'),
      p('Сад на крыше'),
      h(2, 'Кадры', '2.'),
      p('Пять человек.'),
      h(3, 'Выводы'),
      p('Всё хорошо.'),
      h(1, 'Приложение № 1'),
    ]);
  });

  test('centred lines before the first heading are the title; numbered lines in a row are a list', () => {
    const body =
      para(run('ОТЧЁТ', bold), centred) +
      para('за 2024 год', centred) +
      para('I. Дела') +
      para('1. Раз') +
      para('2. Два');
    expect(blocks(body)).toEqual([
      { type: 'title', lines: ['ОТЧЁТ', 'за 2024 год'] },
      h(1, 'Дела', 'I.'),
      { type: 'list', ordered: true, items: [[p('Раз')], [p('Два')]] },
    ]);
  });
});

describe('numbers of lists', () => {
  const numbering =
    scheme(1, ['decimal', '%1.'], ['bullet', '·']) +
    scheme(2, ['russianLower', '%1)']) +
    '<w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';

  test('lists nest, go on after a text, and begin anew where the file says so', () => {
    const body =
      para('раз', listed(1)) +
      para('внутри', listed(1, 1)) +
      para('два', listed(1)) +
      para('между') +
      para('три', listed(1)) +
      para('семь', listed(5));
    expect(blocks(body, { numbering })).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [[p('раз'), { type: 'list', ordered: false, items: [[p('внутри')]] }], [p('два')]],
      },
      p('между'),
      { type: 'list', ordered: true, start: 3, items: [[p('три')]] },
      { type: 'list', ordered: true, start: 7, items: [[p('семь')]] },
    ]);
  });

  test('letters are printed as they stand', () => {
    expect(lines(para('сад', listed(2)) + para('лес', listed(2)), { numbering })).toEqual([
      'а) сад',
      'б) лес',
    ]);
  });

  test('«№ п/п» of a table, whose cells hold nothing but an automatic number', () => {
    const body = table(
      headRow('№ п/п', 'Дело'),
      row(cell(para('', listed(1))), 'Семинар'),
      row(cell(para('', listed(1))), 'Ярмарка'),
    );
    expect(lines(body, { numbering })).toEqual(['№ п/п', 'Дело', '1.', 'Семинар', '2.', 'Ярмарка']);
  });

  test('the style’s own list, and a zero that takes out of it', () => {
    const styles = style('L', 'Список', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
    expect(
      lines(para('сад', styled('L')) + para('лес', styled('L') + '<w:numPr><w:numId w:val="0"/></w:numPr>'), {
        numbering,
        styles,
      }),
    ).toEqual(['а) сад', 'лес']);
  });
});

describe('text', () => {
  test('bold and italic, of runs and of their styles; runs that look alike are one', () => {
    const styles = `<w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr>${bold}</w:rPr></w:style>`;
    const body = para(
      run('Это ') +
        run('важ', bold) +
        run('но', '<w:rStyle w:val="s"/>') +
        run(' и ') +
        run('тонко', '<w:i/>') +
        run('.', '<w:b w:val="0"/>'),
    );
    expect(blocks(body, { styles })).toEqual([
      p([t('Это '), { ...t('важно'), bold: true }, t(' и '), { ...t('тонко'), italic: true }, t('.')]),
    ]);
  });

  test('links of relationships and of fields; a field that is no link by what it shows', () => {
    const body = para(
      `<w:hyperlink r:id="a">${run('сайт')}</w:hyperlink>` +
        run(', ') +
        field('HYPERLINK "https://example.org/b"', 'страница') +
        run(' с. ') +
        field('PAGEREF _x', '7') +
        `<w:hyperlink r:id="bad">${run(' плохая')}</w:hyperlink>`,
    );
    expect(blocks(body, { links: { a: 'https://example.org/a', bad: 'javascript:alert(1)' } })).toEqual([
      p([
        link('https://example.org/a', 'сайт'),
        t(', '),
        link('https://example.org/b', 'страница'),
        t(' с. 7 плохая'),
      ]),
    ]);
  });

  test('insertions are read and deletions are not; a deleted end joins two paragraphs', () => {
    const body =
      para(
        run('Было ') + `<w:del>${run('десять')}</w:del><w:ins>${run('двадцать')}</w:ins>`,
        '<w:rPr><w:del/></w:rPr>',
      ) + para(' детей');
    expect(lines(body)).toEqual(['Было двадцатьдетей']);
  });

  test('breaks, hidden words, formulas, content controls with and without an answer', () => {
    const body =
      para(
        '<w:r><w:t>раз</w:t><w:br/><w:t>два</w:t><w:br w:type="page"/></w:r>' +
          run('тайно', '<w:vanish/>') +
          '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>',
      ) +
      para(
        run('Школа: ') +
          control('', run('№ 9')) +
          run(' ') +
          control('<w:showingPlcHdr/>', run('Место для ввода')),
      ) +
      control('', para('Абзац'));
    expect(lines(body)).toEqual(['раз\nдваx=1', 'Школа: № 9 ____', 'Абзац']);
  });

  test('notes stand at the end, with their marks in the text', () => {
    const { pieces, blocks: found } = read(para(run('Победа') + note(2)) + para('Конец'), {
      footnotes: `<w:footnote w:id="0" w:type="separator">${para('—')}</w:footnote><w:footnote w:id="2">${para('По приказу.')}</w:footnote>`,
    });
    expect(found.flatMap(linesOf)).toEqual(['Победа[сноска 1]', 'Конец', '[сноска 1] По приказу.']);
    expect(pieces.at(-1)).toMatchObject({ role: 'note', at: undefined });
  });

  test('text boxes follow what they hang on; pictures leave a place, old copies nothing', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${para('В рамке')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${para('Второй раз')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr descr="Сад"/><a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r>';
    const { pieces, blocks: found } = read(
      para('') + para(run('Перед') + box) + para(picture) + para('Рис. 1. Сад'),
    );
    expect(found.flatMap(linesOf)).toEqual(['Перед', 'В рамке', '[рисунок: Сад]', 'Рис. 1. Сад']);
    expect(pieces.map(({ at }) => at)).toEqual([1, 1, 2, 3]);
  });

  test('a table of contents is no part of the text', () => {
    const styles = style('T', 'toc 1', '');
    expect(read(para('1. Тема	3', styled('T')) + para('Сад'), { styles }).pieces[0]).toMatchObject({
      role: 'contents',
    });
  });

  test('any prefix, and the strict variant', () => {
    const other = wordFile({ body: para('Сад') });
    const parts = Object.entries(unzipSync(other)).map(([name, content]) => {
      const text = new TextDecoder()
        .decode(content)
        .replaceAll('<w:', '<ns0:')
        .replaceAll('</w:', '</ns0:')
        .replaceAll('xmlns:w=', 'xmlns:ns0=')
        .replaceAll(' w:', ' ns0:')
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        );
      return [name, new TextEncoder().encode(text)];
    });
    expect(readDocx(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>)).blocks).toEqual([
      p('Сад'),
    ]);
  });
});

describe('tables', () => {
  test('merges are spread; the head has two rows and a count of columns', () => {
    const body = table(
      headRow(down('Школа'), cell('Дети', over(2))),
      row(cell('<w:p/>', '<w:vMerge/>'), 'начало', 'конец'),
      row('1', '2', '3'),
      row('№ 9', '10', '12'),
    );
    const [found] = blocks(body);
    if (found?.type !== 'table') throw new Error('no table');
    expect(found.header.map((each) => each.map((of) => of.flatMap(linesOf).join()))).toEqual([
      ['Школа', 'Дети', ''],
      ['Школа', 'начало', 'конец'],
      ['1', '2', '3'],
    ]);
    expect(found.rows).toHaveLength(1);
  });

  test('cells hold lists and paragraphs; an inner table follows the outer one', () => {
    const body = table(
      row('Дело', 'Описание'),
      row('Семинар', cell(para('– раз') + para('– два') + table(row('внутри')))),
    );
    const [outer, inner] = blocks(body);
    expect(outer).toMatchObject({
      rows: [{}, [{}, [{ type: 'list', ordered: false, items: [[p('раз')], [p('два')]] }]]],
    });
    expect(inner && linesOf(inner)).toEqual(['внутри']);
  });
});

describe('what is no document ends with a Failure', () => {
  test.each([
    ['nothing', new Uint8Array(), 'docx/not-docx'],
    ['a book', xlsx({ sheets: { Л: '' } }), 'docx/not-docx'],
    ['an old document', bytes('\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}'), 'docx/old-or-protected'],
    ['a cut archive', wordFile({ body: para('Сад') }).subarray(0, 300), 'docx/damaged'],
    ['pages without a word', wordFile({ body: para('') }), 'docx/empty'],
    [
      'elements within elements',
      wordFile({ body: '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300) }),
      'docx/damaged',
    ],
    ['a bomb', wordFile({ body: para('я'.repeat(8_000_000)) }), 'docx/too-large'],
    [
      'a giant table',
      wordFile({ body: table(row(cell('я', '<w:gridSpan w:val="999999"/>').repeat(3))) }),
      'docx/too-large',
    ],
  ])('%s', (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  const whole = wordFile({
    body:
      para('Тема', styled('a') + listed(1)) +
      para(`<w:hyperlink r:id="a">${run('сайт')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r>`) +
      table(
        headRow('А', 'Б'),
        row(cell('1', '<w:vMerge w:val="restart"/>'), cell('2', '<w:gridSpan w:val="2"/>')),
      ),
    styles: style('a', 'heading 1', '<w:basedOn w:val="b"/>') + style('b', 'x', '<w:basedOn w:val="a"/>'),
    numbering: scheme(1, ['upperRoman', '%1.%2.']),
    footnotes: `<w:footnote w:id="2">${para('Да')}</w:footnote>`,
    links: { a: 'https://example.org/' },
  });
  const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(127) }), { minLength: 1, maxLength: 8 });

  test('whatever is wrong with the archive', () => {
    fc.assert(
      fc.property(changes, (all) => {
        expect(unnamed(changed(whole, all))).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test('whatever is wrong with one of its parts', () => {
    const parts = Object.entries(unzipSync(whole));
    fc.assert(
      fc.property(fc.nat(), changes, (which, all) => {
        const files = parts.map(([name, content], at) => [
          name,
          at === which % parts.length ? changed(content, all) : content,
        ]);
        expect(
          unnamed(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 0 })),
        ).toBeUndefined();
      }),
      { numRuns: 600 },
    );
  });
});
