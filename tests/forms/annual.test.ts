import { describe, expect, test } from 'vitest';
import { nodesOf } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { headOf, printed, rowsOf, titlesOf } from './printed.ts';

describe('the federal annual report', () => {
  test('is about a federal platform, in words that may be replaced', () => {
    const report = printed('fip-annual');
    expect(report.lines.slice(0, 3)).toEqual([
      'ГОДОВОЙ ОТЧЕТ',
      'О РАБОТЕ ФЕДЕРАЛЬНОЙ ИННОВАЦИОННОЙ ПЛОЩАДКИ',
      'ЗА 2025 ГОД',
    ]);
    expect(titlesOf(report)[7]).toBe('8. Наименование инновационного образовательного проекта ФИП');
    expect(titlesOf(report)[12]).toContain('федеральной инновационной площадкой');
    expect(report.lines.join('\n')).not.toMatch(/КИП|[{}]/);
    const options = { 'platform-of': 'РЕГИОНАЛЬНОЙ ИННОВАЦИОННОЙ ПЛОЩАДКИ', abbreviation: 'РИП' };
    const regional = printed('fip-annual', { options });
    expect(regional.lines[1]).toBe('О РАБОТЕ РЕГИОНАЛЬНОЙ ИННОВАЦИОННОЙ ПЛОЩАДКИ');
    expect(titlesOf(regional)[14]).toBe(
      '15. Кадровое обеспечение РИП при реализации проекта за отчетный период',
    );
  });

  test('begins with the organisation and its status', () => {
    const { lines } = printed('fip-annual');
    expect(lines).toContain('4. Руководитель организации: Мельникова Ирина Сергеевна, директор');
    expect(lines.find((line) => line.startsWith('7. Реквизиты акта о присвоении'))).toContain('№\u00a03187');
  });

  test('has the same tables as the regional one, row by row', () => {
    const [federal, regional] = [printed('fip-annual'), printed('kip-annual')];
    expect(federal.tables.map(rowsOf)).toEqual(regional.tables.map(rowsOf));
    const indicators = federal.tables.at(-1);
    expect(indicators && headOf(indicators)).toEqual(['№ п/п', 'Достигнутый показатель', '2025г.']);
  });
});

const idsOf = (id: string) =>
  releasedForms.filter((form) => form.id === id).flatMap((form) => nodesOf(form).map((node) => node.id));

test('texts of one annual form fit into the other: their parts have the same names', () => {
  const federal = new Set(idsOf('fip-annual'));
  expect(idsOf('kip-annual').filter((id) => !federal.has(id))).toEqual([]);
});

test.each(releasedForms.map(({ id }) => id))('%s is filled without any facts at all', (id) => {
  const report = printed(id, { project: undefined, centre: undefined, municipality: undefined }, []);
  expect(report.filled.sections.length).toBeGreaterThan(1);
  expect(report.lines.join('\n')).not.toMatch(/undefined|\{[a-z-]+\}/);
});
