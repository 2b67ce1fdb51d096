import { expect, test } from 'vitest';
import { cellAt, texts } from '../../tests/support/office-files.ts';
import { readClipboard } from './clipboard.ts';

const excel = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style>
<!--table {mso-displayed-decimal-separator:"\\,";}
td {mso-ignore:padding;}
.xl65 {mso-number-format:"Short Date";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=384 style='border-collapse:collapse;width:288pt'>
<!--StartFragment-->
 <col width=64 span=4 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>Школа</td>
  <td class=xl66 width=64 style='width:48pt'>Мероприятие</td>
  <td width=64>Дата</td>
  <td width=64>Доля</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td rowspan=2 height=40 class=xl67 style='height:30.0pt'>МБОУ &quot;СОШ
  № 1&quot;</td>
  <td>Первая<br>
    строка</td>
  <td class=xl65 align=right x:num="44483">14.10.2021</td>
  <td class=xl66 align=right x:num="0.455">45,50%</td>
 </tr>
 <tr height=0 style='display:none'>
  <td>Скрытая</td>
  <td></td>
  <td></td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td colspan=2 style='mso-ignore:colspan'>Длинное, вылезает вправо</td>
  <td align=right x:num>1&nbsp;234,5</td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table>
</body>
</html>`;

test('Excel: a merge downwards, a break, a hidden row, numbers and days', () => {
  const [table] = readClipboard({ html: excel, text: 'не это' });
  expect(texts(table)).toEqual([
    ['Школа', 'Мероприятие', 'Дата', 'Доля'],
    ['МБОУ "СОШ № 1"', 'Первая\nстрока', '14.10.2021', '45,50%'],
    ['МБОУ "СОШ № 1"', 'Длинное, вылезает вправо', '', '1 234,5'],
  ]);
  expect(cellAt(table, 1, 2)?.value).toEqual({ date: '2021-10-14' });
  expect(cellAt(table, 1, 3)?.value).toBe(0.455);
  expect(cellAt(table, 2, 3)?.value).toBe(1234.5);
  expect(cellAt(table, 1, 0)).not.toHaveProperty('merged');
  expect(cellAt(table, 2, 0)).toMatchObject({ merged: true });
  expect(cellAt(table, 0, 0)).not.toHaveProperty('value');
});

const libreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<meta name="generator" content="LibreOffice 7.6"/>
	<style type="text/css">body,div,table,td,p { font-family:"Liberation Sans"; }</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="3" width="85"></colgroup>
	<tr>
		<td colspan=3 height="17" align="center" valign=middle><b>Сводка</b></td>
		</tr>
	<tr>
		<td height="17" align="left">Участников</td>
		<td align="right" sdval="12.5" sdnum="1049;0;0,0">12,5</td>
		<td align="right" sdval="44483" sdnum="1049;1049;ДД.ММ.ГГГГ">14.10.2021</td>
	</tr>
	<tr>
		<td height="17" align="left"><font face="Calibri">Онлайн</font></td>
		<td align="center" sdval="1" sdnum="1049;0;BOOLEAN">ИСТИНА</td>
		<td align="left"><br></td>
	</tr>
</table>
</body>
</html>`;

test('LibreOffice: numbers, a day and a truth by sdval, a merge to the right', () => {
  const [table] = readClipboard({ html: libreOffice });
  expect(texts(table)).toEqual([
    ['Сводка', '', ''],
    ['Участников', '12,5', '14.10.2021'],
    ['Онлайн', 'ИСТИНА', ''],
  ]);
  expect(table?.rows[0]?.map(({ merged }) => merged)).toEqual([undefined, true, true]);
  expect(table?.rows[1]?.map(({ value }) => value)).toEqual([undefined, 12.5, { date: '2021-10-14' }]);
  expect(cellAt(table, 2, 1)?.value).toBe(true);
});

const wordTable = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=RU style='tab-interval:35.4pt'>
<!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=312 valign=top style='width:233.65pt'>
  <p class=MsoNormal><b>Педагог<o:p></o:p></b></p>
  </td>
  <td width=312 valign=top>
  <p class=MsoNormal>Темы<o:p></o:p></p>
  </td>
 </tr>
 <tr>
  <td width=312 valign=top>
  <p class=MsoNormal>Ромашкина
  А.&nbsp;Б.<o:p></o:p></p>
  </td>
  <td width=312 valign=top>
  <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Роботы<o:p></o:p></p>
  <p class=MsoNormal>Дроны <del cite="mailto:Автор" datetime="2023-01-02T10:00">вчера</del><o:p></o:p></p>
  <p class=MsoNormal><o:p>&nbsp;</o:p></p>
  </td>
 </tr>
</table>
<!--EndFragment-->
</body></html>`;

test('Word: paragraphs are lines, deleted words are gone', () => {
  const [table] = readClipboard({ html: wordTable });
  expect(texts(table)).toEqual([
    ['Педагог', 'Темы'],
    ['Ромашкина А. Б.', '1.   Роботы\nДроны'],
  ]);
});

test('a page: sections, spans over their end, a table within a table, scripts and hidden text', () => {
  const tables = readClipboard({
    html: `<meta charset='utf-8'><div><table><caption>Занятия</caption>
      <thead><tr><th rowspan="9">Класс</th><th colspan="2">Часы</th></tr></thead>
      <tbody><tr><td>7</td><td>2<span style="display: none">тайна</span></td>
        <td><del>34</del> 36<script>var a = '<td>'</script></td></tr>
      <tr><td>8</td><td><table><tr><td>внутри</td></tr></table></td><td>х</tr></tbody></table></div>`,
  });
  expect(tables.map(({ name }) => name)).toEqual(['Занятия', 'Таблица 2']);
  expect(texts(tables[0])).toEqual([
    ['Класс', 'Часы', ''],
    ['7', '2', '34 36'],
    ['8', '', 'х'],
  ]);
  expect(texts(tables[1])).toEqual([['внутри']]);
});

test('a cell that covers rows and columns has its text in the first column of each row', () => {
  const [table] = readClipboard({
    html: '<table><tr><td rowspan=2 colspan=2>А<td>1<tr><td>2<tr><td>x<td>y<td>3</table>',
  });
  expect(texts(table)).toEqual([
    ['А', '', '1'],
    ['А', '', '2'],
    ['x', 'y', '3'],
  ]);
});

test('a hidden cell keeps its place, and a hidden table is no table', () => {
  const [table, ...more] = readClipboard({
    html: `<table><tr><td>1<td style="display:none">2<td>3</table><table hidden><tr><td>4</table>`,
  });
  expect(texts(table)).toEqual([['1', '', '3']]);
  expect(more).toEqual([]);
});

test('HTML without a table, or with a blank one, gives way to the text', () => {
  const text = 'Имя\tКласс\nОльга\t7';
  const rows = [
    ['Имя', 'Класс'],
    ['Ольга', '7'],
  ];
  expect(texts(readClipboard({ html: '<p>Имя</p>', text })[0])).toEqual(rows);
  expect(texts(readClipboard({ html: '<table><tr><td>&nbsp;</table>', text })[0])).toEqual(rows);
});
