import { describe, expect, test } from 'vitest';
import { headOf, printed, rowsOf, titlesOf } from './printed.ts';

/** Titles, numbers and headers as the three real reports of the form print them (domain b1). */

const results =
  '3. Результативность (определённая устойчивость положительных результатов) за отчетный период, краткое описание изданных инновационных продуктов';
const wide =
  '4. Апробация и диссеминация результатов деятельности КИП в образовательных организациях Краснодарского края на основе сетевого взаимодействия';

const kip = (options: Readonly<Record<string, string>> = {}) => printed('kip', { options });

describe('the passport', () => {
  test('of eight items, after a line about the project', () => {
    const report = kip();
    expect(titlesOf(report).slice(0, 9)).toEqual([
      'Проект и разработчики',
      '1. Юридическое название учреждения',
      '2. Учредитель',
      '3. Юридический адрес',
      '4. Ф.И.О. руководителя',
      '5. Телефон, факс, e-mail',
      '6. Сайт учреждения',
      '7. Ссылка на раздел на сайте, посвященный проекту',
      '8. Официальные статусы организации в сфере образования, имевшиеся ранее и действующие на данный момент',
    ]);
    expect(report.lines[0]).toBe('I. Паспортная информация');
    expect(report.lines[1]).toMatch(
      /^Проект «Полевая лаборатория: .+», разработчики проекта: И\.С\.\u00a0Мельникова, директор МБОУ СОШ №\u00a07 .+\.$/,
    );
    expect(report.lines).toContain('4. Ф.И.О. руководителя: И.С.\u00a0Мельникова, директор');
    expect(report.lines).toContain('6. Сайт учреждения: https://school7.zarechye.example');
  });

  test('of seven items, the last with the longer title, the head by the full name', () => {
    const report = kip({ passport: 'to-7' });
    expect(titlesOf(report).slice(0, 7)).toEqual([
      '1. Юридическое название учреждения (организации):',
      '2. Учредитель:',
      '3. Юридический адрес:',
      '4. ФИО руководителя:',
      '5. Телефон, факс, e-mail:',
      '6. Сайт учреждения:',
      '7. Активная ссылка на раздел сайта, посвященная проекту, где размещены изданные инновационные продукты в формате чтения:',
    ]);
    expect(report.lines).toContain('4. ФИО руководителя: Мельникова Ирина Сергеевна');
  });

  test('of nine items, the last the scientific supervisor', () => {
    const report = kip({ passport: 'to-9' });
    expect(titlesOf(report)[9]).toBe('9. Научный руководитель –');
    expect(report.lines).toContain(
      '9. Научный руководитель – Белозёров Игорь Львович, кандидат педагогических наук, доцент',
    );
  });

  test('the statuses of the organisation until the end of the year, with their acts', () => {
    const status = kip().lines.find((line) => line.startsWith('краевая инновационная площадка'));
    expect(status).toContain('Приказ «О признании образовательных организаций');
    expect(status).toContain('№\u00a03187');
  });
});

describe('the report itself', () => {
  test('item 1 as each variant prints it', () => {
    expect(kip().lines).toContain('1. Тема проекта. Цель, задачи, инновационность.');
    const tasks = kip().filled.sections[1]?.items[0]?.nodes.find(({ id }) => id === 'tasks');
    expect(tasks).toMatchObject({ lead: 'Задачи проекта:', rows: { length: 5 } });
    const short = titlesOf(kip({ passport: 'to-7' })).slice(7, 9);
    expect(short).toEqual(['1. Тема проекта', '1. Инновационность.']);
    const noted = kip({ passport: 'to-9' });
    expect(noted.lines.map((line) => line.trim())).toContain('Планируемые задачи на 2026 год');
    expect(noted.lines.join('\n')).toContain('подготовить итоговый сборник');
  });

  test('criteria as prose or as a table', () => {
    expect(kip().tables).toEqual([]);
    expect(kip().lines.join('\n')).toContain(
      'Содержательный. Исследовательское задание связано с уроком и с местностью вокруг школы. Показатели: число описанных маршрутов, число заданий в общем банке.',
    );
    const { tables } = kip({ criteria: 'table' });
    expect(tables.map(headOf)).toEqual([['№№', 'Критерий', 'Показатели']]);
    expect(tables.flatMap(rowsOf)).toHaveLength(3);
  });

  test.each([
    [{}, `${results} (не более 3-4 стр.)`, 4],
    [{ finishing: 'yes' }, `${results} (для завершающих за 3 года) (не более 3-4 стр.)`, 4],
    [{ limits: 'without' }, results, undefined],
    [{ limits: 'without', finishing: 'yes' }, `${results} (для завершающих за 3 года)`, undefined],
    [{ limits: 'without', passport: 'to-9' }, '3. Результативность.', undefined],
  ])('item 3 with %j', (options, title, limit) => {
    const report = kip(options);
    const item = report.filled.sections[1]?.items.find(({ id }) => id === 'results');
    expect([`${item?.number} ${item?.title}`, item?.limit]).toEqual([title, limit]);
  });

  test.each([
    [{}, '4. Апробация и диссеминация результатов деятельности КИП (не более 2 стр.).', 2],
    [{ limits: 'without' }, '4. Апробация и диссеминация результатов деятельности КИП.', undefined],
    [{ passport: 'to-7' }, `${wide} (не более 2 стр.).`, 2],
    [{ passport: 'to-7', limits: 'without' }, `${wide}.`, undefined],
  ])('item 4 with %j', (options, title, limit) => {
    const report = kip(options);
    const item = report.filled.sections[1]?.items.find(({ id }) => id === 'dissemination');
    expect([`${item?.number} ${item?.title}`, item?.limit]).toEqual([title, limit]);
  });

  test('products and events are printed as lists when they are asked for', () => {
    expect(kip().lines.join('\n')).not.toContain('Девять маршрутов');
    const { lines } = kip({ lists: 'lists' });
    expect(lines.join('\n')).toContain('Карта «Девять маршрутов Заречья», 2025 https://');
    expect(lines.join('\n')).toContain('17.04.2025 – конференция «Шаг в поле» (обучающиеся 67, педагоги 22)');
  });
});

test('title sheet, stamps, protocol, signature and executor are there to be asked for', () => {
  const { filled } = kip();
  expect(filled.parts).toEqual({});
  const parts = { titleSheet: true, approvals: true, protocol: true, signature: true, executor: true };
  const asked = printed('kip', { parts }).filled.parts;
  expect(Object.keys(asked).toSorted()).toEqual(Object.keys(parts).toSorted());
  expect(asked.protocol).toContain('протокол № ___');
  expect(asked.signature).toMatchObject({ name: 'И.С.\u00a0Мельникова', seal: true });
});
