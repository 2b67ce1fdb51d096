import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { h, link, ol, p, t, table, ul } from '#shared/blocks/build.ts';
import { type Block, blocksSchema, type Inline } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { markupOf } from '../../tests/support/markup.ts';
import { cleanPaste } from './clean-paste.ts';

const clean = (html: string) => cleanPaste(markupOf(html));
const b = (text: string): Inline => ({ type: 'text', text, bold: true });
const i = (text: string): Inline => ({ type: 'text', text, italic: true });
const br: Inline = { type: 'break' };
const from = (start: number, ...items: Block[][]): Block => ({ type: 'list', ordered: true, start, items });
const attribute = (value: unknown) => JSON.stringify(value).replaceAll('"', '&quot;');
const words = (text: string) => text.match(/сад/g)?.length ?? 0;
const left = (...inlines: Inline[]) => p(inlines, { align: 'left' });

/** The page that Word puts around its fragment. */
const word = (body: string, styles = '') => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/E/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin:0cm; font-size:14.0pt; font-family:"Times New Roman",serif;}
 p.MsoTitle {font-weight:bold;}
 ${styles}
-->
</style>
</head>
<body lang=RU style='tab-interval:35.4pt'>
<!--StartFragment-->
${body}
<!--EndFragment-->
</body></html>`;

/** An entry of a list as Word writes it. */
const entry = (list: string, level: number, label: string, text: string) => `
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${label}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

const cell = (text: string, more = '') =>
  `<td width=150 valign=top style='width:4.0cm;border:solid windowtext 1.0pt' ${more}><p class=MsoNormal>${text}<o:p></o:p></p></td>`;

describe('from Word', () => {
  test.each<[string, string, Block[]]>([
    [
      'paragraphs with the wrapping of the source',
      word(`<p class=MsoNormal style='text-align:justify;text-indent:1.25cm'>В сентябре прошла
ярмарка&nbsp;кружков.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal align=center style='text-align:center'>Итоги<o:p></o:p></p>`),
      [p('В сентябре прошла ярмарка\u00a0кружков.'), p('Итоги', { align: 'center' })],
    ],
    [
      'bold, italic and both, by tag and by style',
      word(`<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Цель:</b> дать <i>опыт</i>, <span
style='font-weight:700;font-style:italic'>показать</span> путь.<o:p></o:p></p><p class=MsoTitle>Отчёт</p>`),
      [
        p([
          b('Цель:'),
          t(' дать '),
          i('опыт'),
          t(', '),
          { type: 'text', text: 'показать', bold: true, italic: true },
          t(' путь.'),
        ]),
        p([b('Отчёт')]),
      ],
    ],
    [
      'a bulleted list',
      word(entry('0', 1, '·', 'выставка') + entry('0', 1, '·', 'турслёт')),
      [ul([p('выставка')], [p('турслёт')])],
    ],
    [
      'bullets of other fonts',
      word(
        entry('0', 1, 'o', 'а') + entry('0', 1, '§', 'б') + entry('0', 1, '–', 'в') + entry('0', 1, 'Ø', 'г'),
      ),
      [ul([p('а')], [p('б')], [p('в')], [p('г')])],
    ],
    [
      'a numbered list from 4',
      word(entry('1', 1, '4.', 'сады') + entry('1', 1, '5.', 'школы')),
      [from(4, [p('сады')], [p('школы')])],
    ],
    [
      'lists within lists, three levels, and back',
      word(
        entry('2', 1, '1.', 'Обучение') +
          entry('2', 2, '1.1.', 'курсы') +
          entry('2', 3, '·', 'очные') +
          entry('2', 3, '·', 'заочные') +
          entry('2', 2, '1.2.', 'стажировки') +
          entry('2', 1, '2.', 'Сеть'),
      ),
      [
        ol(
          [p('Обучение'), ol([p('курсы'), ul([p('очные')], [p('заочные')])], [p('стажировки')])],
          [p('Сеть')],
        ),
      ],
    ],
    [
      'letters as numbers',
      word(entry('3', 1, 'а)', 'первое') + entry('3', 1, 'б)', 'второе') + entry('3', 1, 'в)', 'третье')),
      [ol([p('первое')], [p('второе')], [p('третье')])],
    ],
    [
      'a list that goes on after a paragraph',
      word(
        `${entry('4', 1, '1)', 'а')}<p class=MsoNormal>Пояснение<o:p></o:p></p>${entry('4', 1, '2)', 'б')}`,
      ),
      [ol([p('а')]), p('Пояснение'), from(2, [p('б')])],
    ],
    [
      'two lists one after the other',
      word(entry('5', 1, '1.', 'а') + entry('6', 1, '1.', 'б') + entry('7', 1, '·', 'в')),
      [ol([p('а')]), ol([p('б')]), ul([p('в')])],
    ],
    [
      'headings, a numbered one with its number',
      word(`<h1>Общие сведения<o:p></o:p></h1><h3 style='mso-list:l8 level2 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.1.<span>&nbsp;</span></span><![endif]><b>Сеть</b></h3>`),
      [h(3, 'Общие сведения'), h(4, '1.1. Сеть')],
    ],
    [
      'a table with merged cells and a bold head',
      word(`<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>${cell('<b>Район</b>')}${cell('<b>Школа</b>')}${cell('<b>Детей</b>')}</tr>
 <tr>${cell('Заречный', 'rowspan=2')}${cell('СОШ № 7')}${cell('120')}</tr>
 <tr>${cell('СОШ № 9')}${cell('85')}</tr>
 <tr>${cell('Всего', 'colspan=2')}${cell('205')}</tr>
</table><p class=MsoNormal>Далее</p>`),
      [
        table(
          [{ width: 33 }, { width: 33 }, { width: 33 }],
          [[p([b('Район')])], [p([b('Школа')])], [p([b('Детей')])]],
          [
            [[p('Заречный')], [p('СОШ № 7')], [p('120')]],
            [[], [p('СОШ № 9')], [p('85')]],
            [[p('Всего')], [], [p('205')]],
          ],
        ),
        p('Далее'),
      ],
    ],
    [
      'a list within a cell',
      word(
        `<table><tr>${cell('а')}<td>${entry('9', 1, '·', 'один')}${entry('9', 1, '·', 'два')}</td></tr></table>`,
      ),
      [
        {
          type: 'table',
          columns: [{ width: 1 }, { width: 1 }],
          header: [],
          rows: [[[p('а')], [ul([p('один')], [p('два')])]]],
        },
      ],
    ],
    [
      'links: to a page, to a place in the document, to a file',
      word(`<p class=MsoNormal>См. <a href="https://school.example/otchet"><span style='color:blue'>сайт</span></a>,
<a href="#_Toc1">раздел 2</a> и <a href="file:///C:/a.docx">файл</a>.<o:p></o:p></p>`),
      [left(t('См. '), link('https://school.example/otchet', 'сайт'), t(', раздел 2 и файл.'))],
    ],
    [
      'smart tags, spelling marks, remarks and footnotes',
      word(`<p class=MsoNormal><st1:metricconverter ProductID="5 м" w:st="on">5 м</st1:metricconverter> до <span
class=SpellE>технопарка</span><span class=MsoCommentReference><span style='font-size:8.0pt'><a
style='mso-comment-reference:E_1'></a></span></span><a style='mso-footnote-id:ftn1' href="#_ftn1"><span
class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p>Исправить!</p></div></div>`),
      [p('5 м до технопарка[1]')],
    ],
    [
      'hidden text',
      word("<p class=MsoNormal>Видно<span style='display:none;mso-hide:all'>тайно</span>.<o:p></o:p></p>"),
      [p('Видно.')],
    ],
    [
      'a break within a paragraph',
      word(
        "<p class=MsoNormal>МБОУ СОШ № 7<br>\nг. Заречный<br clear=all style='page-break-before:always'></p>",
      ),
      [p([t('МБОУ СОШ № 7'), br, t('г. Заречный')])],
    ],
  ])('%s', (_, html, blocks) => {
    expect(clean(html)).toEqual({ blocks, pictures: 0, cutRows: 0 });
  });

  test('a picture is counted and never a dead link', () => {
    const pasted = clean(
      word(`<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=400 height=300 src="file:///C:/Users/E/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="Рисунок_1"><![endif]><o:p></o:p></p>
<p class=MsoCaption>Рисунок 1. Сад</p>`),
    );
    expect(pasted).toEqual({ blocks: [p('Рисунок 1. Сад')], pictures: 1, cutRows: 0 });
  });
});

const excel = (rows: string) => `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!--table {mso-displayed-decimal-separator:"\\,";}
.xl65 {mso-style-parent:style0; font-weight:700; text-align:center; border:.5pt solid windowtext;}
.xl66 {mso-number-format:"0\\.0"; white-space:normal;}
-->
</style></head><body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse;width:192pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'><col width=128 span=1><col width=64>
 ${rows}
<!--EndFragment-->
</table></body></html>`;

describe('from a table of Excel or LibreOffice Calc', () => {
  test.each<[string, string, Block[]]>([
    [
      'a head that is bold by its class, widths of columns, a number as it is shown',
      excel(`<tr height=20><td class=xl65>№</td><td class=xl65>Мероприятие</td><td class=xl65>Детей</td></tr>
 <tr height=20><td align=right>1</td><td>Турслёт</td><td align=right x:num="23.75">23,8</td></tr>`),
      [
        table(
          [{ width: 25 }, { width: 50 }, { width: 25 }],
          ['№', 'Мероприятие', 'Детей'].map((text) => [p([b(text)], { align: 'center' })]),
          [[[p('1', { align: 'right' })], [p('Турслёт')], [p('23,8', { align: 'right' })]]],
        ),
      ],
    ],
    [
      'a title across the table stands before it; empty rows and columns at the end go',
      excel(`<tr><td colspan=3 class=xl65>План на год</td></tr>
 <tr><td>а</td><td>б</td><td></td></tr><tr><td>в</td><td>г</td><td></td></tr><tr><td></td><td></td><td></td></tr>`),
      [
        p([b('План на год')], { align: 'center' }),
        {
          type: 'table',
          columns: [{ width: 33 }, { width: 67 }],
          header: [],
          rows: [
            [[p('а')], [p('б')]],
            [[p('в')], [p('г')]],
          ],
        },
      ],
    ],
    [
      'one cell is its text',
      excel('<tr><td class=xl66>Турслёт<br>\n  районный</td></tr>'),
      [p([t('Турслёт'), br, t('районный')])],
    ],
    [
      'of LibreOffice Calc',
      `<html><head><style type="text/css">body,div,table,p{font-family:"Liberation Sans"}</style></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left" valign=bottom><b>Имя</b></td><td align="left"><b>Возраст</b></td></tr>
<tr><td height="17" align="left">Аня</td><td align="right" sdval="12" sdnum="1049;">12</td></tr></table></body></html>`,
      [
        table(
          [{ width: 1 }, { width: 1 }],
          [[p([b('Имя')])], [p([b('Возраст')])]],
          [[[p('Аня')], [p('12', { align: 'right' })]]],
        ),
      ],
    ],
  ])('%s', (_, html, blocks) => {
    expect(clean(html).blocks).toEqual(blocks);
  });

  test('a table that is too long is cut, and how much is said', () => {
    const rows = Array.from({ length: 2_500 }, (_, at) => `<tr><td>${at}</td><td>а</td><td>б</td></tr>`).join(
      '',
    );
    const { blocks, cutRows } = clean(excel(rows));
    const [only] = blocks;
    expect(only?.type === 'table' && only.rows.length).toBe(2_000);
    expect(cutRows).toBe(500);
  });
});

describe('from LibreOffice Writer', () => {
  test.each<[string, string, Block[]]>([
    [
      'paragraphs of its shape',
      `<meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">
@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115% }</style>
<p align="justify" style="line-height: 150%"><font face="Liberation Serif, serif"><font size="4" style="font-size: 14pt">В
школе <b>открыт</b> <i>сад</i>.</font></font></p><p style="margin-bottom: 0cm"><br/></p>`,
      [p([t('В школе '), b('открыт'), t(' '), i('сад'), t('.')])],
    ],
    [
      'a list with a list beside its items, from 3',
      '<ol start="3"><li><p>три</p></li><ol><li><p>три-один</p></li></ol><li value="7"><p>семь</p></li></ol>',
      [from(3, [p('три'), ol([p('три-один')])]), from(7, [p('семь')])],
    ],
    [
      'a table with a head that repeats',
      `<table width="100%" cellpadding="4"><col width="64*"/><col width="192*"/><thead><tr><th><p>Год</p></th><th><p>Кружков</p></th></tr></thead>
<tbody><tr><td><p>2025</p></td><td><p>12</p></td></tr></tbody></table>`,
      [table([{ width: 25 }, { width: 75 }], [[p('Год')], [p('Кружков')]], [[[p('2025')], [p('12')]]])],
    ],
  ])('%s', (_, html, blocks) => {
    expect(clean(html).blocks).toEqual(blocks);
  });
});

describe('from web pages and messengers', () => {
  test.each<[string, string, Block[]]>([
    [
      'an article',
      `<article class="post"><header><h1>Новости</h1><nav>Главная</nav></header>
<p class="lead">Открыт <strong>сад</strong>.<script>alert(1)</script></p>
<ul class="x"><li>первый</li><li>второй <em>этаж</em><ul><li>глубже</li></ul></li></ul>
<figure><img src="https://school.example/sad.jpg" alt="Сад" width="600"><figcaption>Сад весной</figcaption></figure>
<blockquote>Слова директора</blockquote><style>p{color:red}</style></article>`,
      [
        h(3, 'Новости'),
        p('Главная'),
        p([t('Открыт '), b('сад'), t('.')]),
        ul([p('первый')], [p([t('второй '), i('этаж')]), ul([p('глубже')])]),
        p('Сад весной'),
        p('Слова директора'),
      ],
    ],
    [
      'Google Docs, where «b» is not bold',
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400">Обычный </span><span style="font-weight:700">жирный</span></p><ol><li dir="ltr"><p dir="ltr"><span>пункт</span></p></li></ol></b>`,
      [p([t('Обычный '), b('жирный')]), ol([p('пункт')])],
    ],
    [
      'Telegram in a browser',
      `<div class="text-content">Добрый день!<br><br><strong>Завтра</strong> семинар<br>в 10:00, см. https://school.example/seminar.<img class="emoji" alt="🎉" src="./img/1f389.png"></div>`,
      [
        p('Добрый день!'),
        left(
          b('Завтра'),
          t(' семинар'),
          br,
          t('в 10:00, см. '),
          link('https://school.example/seminar'),
          t('.🎉'),
        ),
      ],
    ],
    [
      'VK with bullets by hand',
      `<div class="wall_post_text">Итоги недели:<br>• турслёт<br>• ярмарка<br>Спасибо!<br><a href="/wall-1_2" onclick="return go()">Показать полностью</a></div>`,
      [p('Итоги недели:'), ul([p('турслёт')], [p('ярмарка')]), p('Спасибо!'), p('Показать полностью')],
    ],
    [
      'numbers by hand, a paragraph each',
      '<div>1. Сад</div><div>2. Школа</div><div>3) Парк</div>',
      [from(1, [p('Сад')], [p('Школа')], [p('Парк')])],
    ],
    ['one dash is a dash', '<p>– сказал он</p>', [p('– сказал он')]],
    ['text of spaces that are kept', '<pre>раз\n  два</pre>', [p([t('раз'), br, t('два')])]],
    [
      'a definition list, a rule, tasks',
      '<dl><dt>Сад</dt><dd>На крыше</dd></dl><hr><ul><li><input type="checkbox" checked> сделано</li></ul>',
      [p([b('Сад')]), p('На крыше'), ul([p('☑ сделано')])],
    ],
    [
      'a page laid out by tables',
      '<table><tr><td><table><tr><td><p>Письмо</p><p>Подпись</p></td></tr></table></td></tr></table>',
      [p('Письмо'), p('Подпись')],
    ],
    ['invisible letters of web pages', '<p>мето\u00adди\u200bка\ufeff</p>', [p('методика')]],
    [
      'attacks',
      `<p onclick="x()">а<a href="javascript:alert(1)">б</a><iframe src="https://evil.example"></iframe><svg onload=x()><text>в</text></svg></p><form><button>Купить</button><textarea>т</textarea></form>`,
      [p('аб')],
    ],
    [
      'a picture that counts visitors is nothing',
      '<p>а<img src="https://evil.example/p" width="1" height="1"></p>',
      [p('а')],
    ],
  ])('%s', (_, html, blocks) => {
    expect(clean(html).blocks).toEqual(blocks);
  });

  test('its own pieces come back whole, broken or foreign ones as text', () => {
    const chip: Inline = {
      type: 'chip',
      binding: { to: 'indicator', indicator: 'events.count', show: 'figure' },
      text: '21',
    };
    const image: Block = { type: 'image', file: 'a'.repeat(64), mime: 'image/png', alt: 'Сад' };
    expect(
      clean(`<p>Прошло <span data-letopis-live="${attribute(chip)}">21</span>.</p>
<figure data-letopis-block="${attribute(image)}">Рисунок</figure>
<p><span data-letopis-live="{&quot;type&quot;:&quot;chip&quot;}">22</span></p>`).blocks,
    ).toEqual([p([t('Прошло '), chip, t('.')]), image, p('22')]);
    expect(
      clean(
        '<table><tr><td data-letopis-head="" width="1"><p>Год</p></td><td data-letopis-head="" width="3"></td></tr><tr><td width="1">2025</td><td width="3"><p>12</p></td></tr></table>',
      ).blocks,
    ).toEqual([table([{ width: 25 }, { width: 75 }], [[p('Год')], []], [[[p('2025')], [p('12')]]])]);
  });
});

describe('any markup', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'span',
    'table',
    'tr',
    'td',
    'th',
    'ul',
    'ol',
    'li',
    'h2',
    'br',
    'a',
    'img',
    'o:p',
    'pre',
  );
  const attributes = fc.dictionary(
    fc.constantFrom('style', 'class', 'colspan', 'rowspan', 'start', 'value', 'href', 'align', 'width'),
    fc.constantFrom(
      '',
      '0',
      '-3',
      '2',
      '999999999',
      'mso-list:l0 level3 lfo1',
      'mso-list:Ignore',
      'font-weight:bold',
      'center',
      'NaN',
      'https://example.org',
    ),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('сад', ' ', '\n', '– а', '1. б'),
      fc.record({ tag, attributes, children: fc.array(tie('tree'), { maxLength: 4 }) }),
    ),
  }));

  test('becomes blocks of the model, as often as it is tried', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
        const { blocks } = cleanPaste(nodes as Parameters<typeof cleanPaste>[0]);
        expect(blocksSchema.safeParse(blocks).success).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('loses no word of what is shown', () => {
    const shown = fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<ul><li>',
          '</li></ul>',
          '<div>',
          '</div>',
          'сад ',
          '<br>',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(shown, (html) => {
        expect(words(clean(html).blocks.flatMap(linesOf).join('\n'))).toBe(words(html));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    // A browser's parser goes no deeper.
    ['deep nesting', `${'<div><b>'.repeat(256)}сад`],
    ['a wall of merged cells', `<table>${'<tr><td colspan=1000 rowspan=1000>а'.repeat(3_000)}</table>`],
    ['a style sheet of braces', `<style>${'.a{'.repeat(20_000)}</style><p>сад</p>`],
    ['long spaces', `<p>${' \u00a0'.repeat(50_000)}сад</p>`],
  ])('%s is read in time', (_, html) => {
    const before = performance.now();
    clean(html);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
