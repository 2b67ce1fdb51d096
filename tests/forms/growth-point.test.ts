import { describe, expect, test } from 'vitest';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { fact } from '../support/facts.ts';
import { headOf, printed, rowsOf, titlesOf } from './printed.ts';

const schoolYear = (startYear: number) => ({ precision: 'schoolYear', startYear }) as const;

const day = (of: string) => ({ precision: 'day', day: of }) as const;

const district = (options: Readonly<Record<string, string>> = {}, startYear = 2025) =>
  printed('growth-point-district', { options, period: schoolYear(startYear) });

describe('the report of a district', () => {
  test('has the seven sections as printed', () => {
    const headings = district().filled.sections.slice(0, 7);
    expect(headings.map(({ number }) => number)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    expect(headings[1]?.title).toBe(
      'Нормативно-правовое обеспечение деятельности муниципального образования по методическому сопровождению',
    );
    expect(headings[5]?.title).toBe('Организация сетевого взаимодействия и сотрудничества');
  });

  test('lists the acts by their four levels, those that have any', () => {
    const lines = district().lines.map((line) => line.trim());
    const levels = ['Региональный уровень', 'Муниципальный уровень', 'Локальный уровень'];
    expect(levels.every((level) => lines.includes(level))).toBe(true);
    expect(lines).not.toContain('Федеральный уровень');
    expect(lines.join('\n')).toContain('№\u00a0214');
  });

  test('draws the growth of centres, the coverage by areas and the prize places', () => {
    const charts = district().blocks.filter((block) => block.type === 'chart');
    expect(charts.map(({ chart }) => chart.categories.length)).toEqual([5, 4, 3]);
    expect(charts[0]?.chart.series[0]?.values).toEqual([2, 2, 2, 2, 2]);
    expect(charts[1]?.chart.series[0]?.values).toEqual([31, 30, 22, 27]);
  });

  test('numbers places at the start and at the end of the school year, one appendix for all centres', () => {
    const report = district({ 'centre-view': 'enrolment' }, 2024);
    const appendix = report.filled.sections.find(({ id }) => id === 'experience');
    expect(appendix?.number).toBe('Приложение № 1');
    expect(appendix?.items.map(({ title }) => title)).toEqual([
      expect.stringMatching(/на базе МБОУ СОШ №\u00a03/),
      expect.stringMatching(/на базе МБОУ СОШ №\u00a07/),
    ]);
    const [lessons, clubs, ...others] = report.tables;
    expect(others).toEqual([]);
    expect(lessons && headOf(lessons)).toEqual([
      '№ п/п',
      'Предмет',
      'Классы',
      'Количество учащихся, охваченных предметной областью, на начало 2024-2025 учебного года',
      'Количество учащихся, охваченных предметной областью, на конец 2024-2025 учебного года',
    ]);
    expect(lessons && rowsOf(lessons)).toContainEqual(['3.', 'Физика', '7–8', '85', '86']);
    expect(clubs && headOf(clubs).slice(1)).toEqual([
      'Кружок',
      'Классы',
      'Количество учащихся на начало 2024-2025 учебного года',
      'Количество учащихся на конец 2024-2025 учебного года',
    ]);
    expect(clubs && rowsOf(clubs)).toContainEqual(['3.', 'Полевая экология', '7–9', '24', '23']);
  });

  test('or prints programmes with their classes, both tables under the same header', () => {
    const { tables } = district({ 'centre-view': 'tables' });
    const header = ['№ п/п', 'Программы внеурочной деятельности', 'Класс'];
    expect(tables.map(headOf)).toEqual([header, header]);
    expect(tables.map((table) => rowsOf(table).length)).toEqual([2, 3]);
  });

  test('or names the clubs of each area', () => {
    const { lines } = district({ 'centre-view': 'areas' });
    expect(lines).toContain('Техническая направленность: «Пилоты беспилотников», «Робототехника и датчики»');
  });

  test('prints events, awards and zones of each centre under that centre alone', () => {
    const [third, seventh] = district().filled.sections.find(({ id }) => id === 'experience')?.items ?? [];
    const rowsIn = (item: typeof third, node: string) =>
      item?.nodes.flatMap((each) => (each.id.startsWith(node) && 'rows' in each ? each.rows : [])).length;
    expect([rowsIn(third, 'centre-events'), rowsIn(seventh, 'centre-events')]).toEqual([0, 7]);
    expect([rowsIn(third, 'centre-awards'), rowsIn(seventh, 'centre-awards')]).toEqual([0, 3]);
    const { lines } = district();
    expect(lines).toContain('Зоны Центра: кабинет проектной деятельности, медиазона, шахматная гостиная');
  });

  test('prints lists beside the text only when they are asked for', () => {
    expect(district().lines.join('\n')).toContain('Заключены соглашения:');
    expect(district({ lists: 'text' }).lines.join('\n')).not.toContain('Заключены соглашения:');
  });

  test('tells the story of an event in an appendix of its own', () => {
    const municipality = fact('municipality', { name: 'Заречный район', isOwn: true });
    const school = fact('organisation', { shortName: 'СОШ № 3', municipality: municipality.id, isOwn: true });
    const told = fact('event', {
      title: 'Мастера приехали',
      date: day('2025-11-03'),
      organisation: school.id,
      state: 'writtenUp',
      story: 'Гости показали станки.\nУчителя попробовали сами.',
    });
    const untold = fact('event', { title: 'Собрание', date: day('2025-11-04'), organisation: school.id });
    const facts = [municipality, school, told, untold];
    const report = printed('growth-point-district', { period: schoolYear(2025) }, facts);
    const stories = report.filled.sections.find(({ id }) => id === 'stories');
    expect(stories).toMatchObject({ number: 'Приложение № 1', items: { length: 1 } });
    expect(report.lines.slice(-3)).toEqual([
      'Мастера приехали, 03.11.2025',
      'Гости показали станки.',
      'Учителя попробовали сами.',
    ]);
    const options = { stories: 'own' };
    const without = printed('growth-point-district', { period: schoolYear(2025), options }, facts);
    expect(without.lines.join('\n')).not.toContain('Гости показали станки.');
  });
});

const centre = (startYear = 2025, options: Readonly<Record<string, string>> = {}) =>
  printed('growth-point-school', { period: schoolYear(startYear), options });

/** The dates of the events that the report plans. */
const planned = (startYear: number) => {
  const node = centre(startYear)
    .filled.sections.at(-1)
    ?.items[0]?.nodes.find(({ id }) => id === 'plan');
  return node && 'rows' in node ? node.rows.map(({ cells }) => cells[1]?.value[0]?.parts[0]?.text) : [];
};

describe('the report of one centre', () => {
  test('is headed by its school year and signed by the head', () => {
    const report = centre();
    expect(report.lines.slice(0, 3)).toEqual([
      'ОТЧЕТ',
      'О РАБОТЕ ЦЕНТРА ОБРАЗОВАНИЯ «ТОЧКА РОСТА»',
      'ЗА 2025-2026 УЧЕБНЫЙ ГОД',
    ]);
    expect(report.filled.parts.signature).toMatchObject({ name: 'И.С.\u00a0Мельникова' });
    expect(titlesOf(report)).toHaveLength(16);
    expect(report.lines).toContain('5. Руководитель Центра: Саркисян Карен Ашотович');
  });

  test('adds up the places of each kind of programme, both points of the year', () => {
    const tables = centre(2024).tables.filter(({ titled }) => titled === true);
    expect(tables.map(({ caption }) => caption?.replace(/^.*– /, ''))).toEqual([
      'Урочная деятельность',
      'Внеурочная деятельность',
      'Дополнительное образование',
    ]);
    const sums = tables.map((table) => {
      const rows = rowsOf(table);
      const numbers = rows.slice(0, -1).map((row) => row.slice(-2).map(Number));
      const added = [0, 1].map((at) => numbers.reduce((sum, row) => sum + (row[at] ?? 0), 0));
      return [added, rows.at(-1)?.slice(-2).map(Number)];
    });
    for (const [added, printedSum] of sums) expect(printedSum).toEqual(added);
  });

  test('says of the coverage what it is a share of', () => {
    const coverage = centre().tables.find((table) => headOf(table).includes('От кого считается доля'));
    expect(coverage && rowsOf(coverage)).toEqual([
      [
        '1.',
        'урочная, внеурочная, дополнительного образования',
        'всего',
        '214',
        'все обучающиеся: 466',
        '45,9\u00a0%',
      ],
    ]);
  });

  test('tells pupils by surname, initial and class, with their mentors', () => {
    const awards = centre().tables.find((table) => headOf(table).includes('Наставник'));
    expect(awards && rowsOf(awards)[0]?.slice(3, 5)).toEqual(['I место', 'Лиманова В. 9а']);
  });

  test('plans the events of the next school year, and none of this one', () => {
    expect(planned(2024).length).toBeGreaterThan(5);
    expect(planned(2024).filter((date) => /0[1-8]\.2025|202[0-47-9]/.test(date ?? ''))).toEqual([]);
    expect(planned(2025)).toEqual([]);
  });

  test('draws its charts unless they are not wanted', () => {
    const chartsOf = (report: ReturnType<typeof centre>) =>
      report.blocks.filter(({ type }) => type === 'chart').length;
    expect([chartsOf(centre()), chartsOf(centre(2025, { charts: 'without' }))]).toEqual([3, 0]);
  });

  test('every required table without rows asks for a reason', () => {
    const empty = centre()
      .filled.sections.flatMap(({ items }) => items.flatMap(({ nodes }) => nodes))
      .filter((node) => node.type === 'table' && node.rows.length === 0);
    expect(empty.map(({ id, required }) => [id, required])).toEqual([
      ['trainings', true],
      ['plan', true],
    ]);
  });
});

test('the text of a table holds no empty header of what may be missing', () => {
  const { tables } = printed('growth-point-district', { options: { 'centre-view': 'all' } });
  expect(tables.every((table) => rowsOf(table).length > 0 && linesOf(table).length > 0)).toBe(true);
});
