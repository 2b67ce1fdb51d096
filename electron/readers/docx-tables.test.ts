import { describe, expect, test } from 'vitest';
import { docx, texts } from '../../tests/support/office-files.ts';
import { readTables } from './read-tables.ts';

const p = (text: string) => `<w:p><w:pPr/><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="100"/>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (cells: string, properties = '') => `<w:tr>${properties}${cells}</w:tr>`;
const tbl = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
const read = (body: string) => readTables('отчёт.docx', docx(body));

describe('tables of Word', () => {
  test('merges in both ways, and the name from the paragraph above', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const [table] = await read(
      p('Давно') +
        p('Таблица 3. Кружки') +
        tbl(
          tr(tc(p('Школа'), restart) + tc(p('Часы'), '<w:gridSpan w:val="2"/>')) +
            tr(tc(p(''), '<w:vMerge/>') + tc(p('план')) + tc(p('факт'))) +
            tr(tc(p('№ 1'), restart) + tc(p('2')) + tc(p('3'))) +
            tr(tc(p(''), '<w:vMerge w:val="continue"/>') + tc(p('4')) + tc(p('5'))) +
            tr(tc(p('6')), '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'),
        ),
    );
    expect(table?.name).toBe('Таблица 3. Кружки');
    expect(table?.rows).toEqual([
      [{ text: 'Школа' }, { text: 'Часы' }, { text: '', merged: true }],
      [{ text: 'Школа', merged: true }, { text: 'план' }, { text: 'факт' }],
      [{ text: '№ 1' }, { text: '2' }, { text: '3' }],
      [{ text: '№ 1', merged: true }, { text: '4' }, { text: '5' }],
      [{ text: '' }, { text: '6' }, { text: '' }],
    ]);
  });

  test('what a cell says: paragraphs, breaks, tabs; not what is deleted, hidden twice or a field’s code', async () => {
    const runs = `<w:p><w:r><w:t>раз</w:t><w:br/><w:t>два</w:t><w:tab/><w:t>три</w:t></w:r>
      <w:del w:author="А"><w:r><w:delText>нет</w:delText><w:t>нет</w:t></w:r></w:del><w:ins><w:r><w:t>!</w:t></w:r></w:ins>
      <w:moveFrom><w:r><w:t>тут было</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:hyperlink><w:r><w:t>ссылка</w:t></w:r></w:hyperlink></w:p>`;
    const box =
      '<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>второй раз</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>';
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${tc(p('выбор'))}</w:sdtContent></w:sdt>`;
    const [table] = await read(
      tbl(
        tr(tc(runs + box + p('конец')) + control) +
          tr(tc(p('удалена')), '<w:trPr><w:del w:id="1"/></w:trPr>'),
      ),
    );
    expect(texts(table)).toEqual([['раз\nдва\tтри!ссылка\n\nконец', 'выбор']]);
    expect(table?.name).toBe('Таблица 1');
  });

  test('a table within a table comes after it', async () => {
    const tables = await read(
      tbl(tr(tc(p('до') + tbl(tr(tc(p('внутри')))) + p('после')))) + tbl(tr(tc(p('вторая')))),
    );
    expect(tables.map(texts)).toEqual([[['до\nпосле']], [['внутри']], [['вторая']]]);
    expect(tables.map(({ name }) => name)).toEqual(['Таблица 1', 'Таблица 2', 'Таблица 3']);
  });

  test('any prefix', async () => {
    const bytes = docx(tbl(tr(tc(p('иначе')))).replaceAll('w:', 'ns0:'), 'ns0');
    expect(texts((await readTables('x', bytes))[0])).toEqual([['иначе']]);
  });

  test('a document without tables says so', async () => {
    await expect(read(p('только слова'))).rejects.toMatchObject({
      code: 'table/none',
      details: { name: 'отчёт.docx' },
    });
  });
});
