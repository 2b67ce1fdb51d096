import { describe, expect, test } from 'vitest';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  chipsOf,
  exactly,
  inYear,
  onDay,
  proposals,
  say,
  schoolYear2025,
} from '../../../tests/support/sentences.ts';

const school = (shortName: string, more: Partial<Fields<'organisation'>> = {}) =>
  fact('organisation', { shortName, type: 'school', ...more });
const first = school('МБОУ СОШ № 1', { isOwn: true });
const [second, third, fourth] = [school('МБОУ СОШ № 2'), school('МБОУ СОШ № 3'), school('МБОУ СОШ № 4')];
const schools = [first, second, third, fourth];
const sy = schoolYear2025;

const centre = (of: Fact, more: Partial<Fields<'centre'>> = {}) =>
  fact('centre', { organisation: of.id, state: 'working', ...more });

describe('centres.created', () => {
  test('by the time of opening, the share of schools and what is planned', () => {
    const facts = [
      ...schools,
      centre(first, { opened: inYear(2019) }),
      centre(second, { opened: { precision: 'schoolYear', startYear: 2021 } }),
      centre(third, { opened: inYear(2019) }),
      centre(fourth, { state: 'planned', opened: inYear(2027) }),
    ];
    expect(say('centres.created', facts)).toEqual([
      'Сеть Центров образования «Точка роста» включает 3 Центра: в 2019 году – на базе МБОУ СОШ № 1 и МБОУ СОШ № 3; в 2021-2022 учебном году – на базе МБОУ СОШ № 2. Охват школ составляет 75 % от их общего числа (4 школы). Запланировано открытие ещё 1 Центра на базе МБОУ СОШ № 4 до конца 2027 года, что составит 100 % от общего числа школ.',
    ]);
  });

  test('a school’s own report speaks of its one centre and of no share', () => {
    const facts = [...schools, centre(first, { opened: onDay('2021-09-01'), profile: 'scienceTechnology' })];
    expect(say('centres.created', facts, { subject: { organisation: first.id } })).toEqual([
      'Центр образования «Точка роста» естественно-научного и технологического профилей открыт 1 сентября 2021 года на базе МБОУ СОШ № 1.',
    ]);
  });

  test('centres that open later are not open; without a term none is said', () => {
    expect(
      say('centres.created', [
        ...schools,
        centre(first, { opened: inYear(2026), state: 'planned' }),
        centre(second, { state: 'planned' }),
      ]),
    ).toEqual([
      'Запланировано открытие ещё 2 Центров на базе МБОУ СОШ № 1 и МБОУ СОШ № 2, что составит 50 % от общего числа школ.',
    ]);
    expect(say('centres.created', schools)).toEqual([]);
  });
});

const coverage = (value: number, more: Partial<Fields<'coverage'>> = {}) =>
  fact('coverage', {
    organisation: first.id,
    period: sy,
    programmeKinds: ['additional'],
    pupils: exactly(value),
    ...more,
  });

describe('coverage', () => {
  const base = { kind: 'allPupils', value: exactly(200) } as const;

  test('children, their share of a named base, and the направленности', () => {
    const facts = [
      first,
      coverage(100, { base }),
      coverage(60, { base, area: 'technical' }),
      coverage(30, { base, area: 'artistic' }),
    ];
    expect(say('coverage.share', facts, { period: sy })).toEqual([
      'Охват программами дополнительного образования в 2025-2026 учебном году – 100 обучающихся, что составляет 50 % от числа обучающихся (200), из них: техническая направленность – 60 (60 %); художественная направленность – 30 (30 %); без указания направленности – 10 (10 %).',
    ]);
  });

  test.each([
    [1, '1 обучающийся'],
    [2, '2 обучающихся'],
    [5, '5 обучающихся'],
    [11, '11 обучающихся'],
    [21, '21 обучающийся'],
  ])('%i children and no base: no share', (value, text) => {
    const facts = [first, coverage(value, { programmeKinds: undefined, share: exactly(40) })];
    expect(say('coverage.share', facts, { period: sy })).toEqual([
      `Охват в 2025-2026 учебном году – ${text}.`,
    ]);
  });

  test('figures of another time are not this report’s', () => {
    expect(say('coverage.share', [first, coverage(5, { period: inYear(2023) })])).toEqual([]);
  });

  test('those who attend anything, at lessons or after them', () => {
    const union = coverage(90, { programmeKinds: ['additional', 'lesson', 'extracurricular'], base });
    expect(say('coverage.union', [first, union], { period: sy })).toEqual([
      'В 2025-2026 учебном году 45 % обучающихся (90 из 200) посещают занятия либо в урочное, либо во внеурочное время, либо в объединениях дополнительного образования.',
    ]);
    expect(say('coverage.union', [first, coverage(90, { base })], { period: sy })).toEqual([]);
  });

  test('a share that was printed without a number of children keeps its base', () => {
    const union = coverage(1, {
      programmeKinds: ['lesson', 'extracurricular'],
      pupils: { absence: 'noData', qualifier: 'exact' },
      share: exactly(99),
      base: { kind: 'centrePupils' },
    });
    expect(say('coverage.union', [first, union], { period: sy })).toEqual([
      'В 2025-2026 учебном году 99 % обучающихся Центра посещают занятия либо в урочное, либо во внеурочное время.',
    ]);
  });
});

const programme = (name: string, more: Partial<Fields<'programme'>> = {}) =>
  fact('programme', { name, kind: 'additional', organisation: first.id, ...more });

describe('clubs.by-area', () => {
  test('counted and named by направленность', () => {
    const facts = [
      first,
      programme('Роботы', { area: 'technical' }),
      programme('Клуб «Кадр»', { area: 'technical', kind: 'extracurricular' }),
      programme('Хор', { area: 'artistic' }),
      programme('Физика', { kind: 'lesson' }),
    ];
    expect(say('clubs.by-area', facts)).toEqual([
      'В 2025 году организована работа 3 кружков. Техническая направленность (2 кружка): «Роботы», «Клуб „Кадр“»; художественная направленность (1 кружок): «Хор».',
    ]);
    expect(say('clubs.by-area', facts.slice(-1))).toEqual([]);
  });

  test.each([
    [1, '1 кружка'],
    [2, '2 кружков'],
    [5, '5 кружков'],
    [11, '11 кружков'],
    [21, '21 кружка'],
  ])('the work of %i', (count, text) => {
    const clubs = Array.from({ length: count }, (_, at) => programme(`Кружок ${at}`));
    expect(say('clubs.by-area', [first, ...clubs])[0]).toContain(`организована работа ${text}.`);
  });
});

const places = (of: Fact, point: 'yearStart' | 'yearEnd', value: number, startYear = 2025) =>
  fact('enrolment', {
    programme: of.id,
    schoolYear: { precision: 'schoolYear', startYear },
    point,
    count: exactly(value),
  });

describe('enrolment.tables', () => {
  const physics = fact('subject', { name: 'Физика' });
  const lesson = programme('Физика, базовый уровень', {
    kind: 'lesson',
    subject: physics.id,
    classes: '7–8',
  });
  const club = programme('Роботы', { classes: '5, 6а' });
  const start = places(club, 'yearStart', 20);
  const facts = [
    first,
    physics,
    lesson,
    club,
    start,
    places(club, 'yearEnd', 10),
    places(club, 'yearEnd', 12),
    places(lesson, 'yearStart', 50),
    places(club, 'yearStart', 7, 2023),
  ];

  test('a table for lessons and one for clubs, both ends of the year', () => {
    expect(say('enrolment.tables', facts, { period: sy })).toEqual([
      [
        'Урочная деятельность, МБОУ СОШ № 1, 2025-2026 учебный год',
        '№ п/п | Предмет | Классы | Количество обучающихся на начало 2025-2026 учебного года | Количество обучающихся на конец 2025-2026 учебного года',
        '1. | Физика | 7–8 | 50 | –',
      ].join('\n'),
      [
        'Дополнительное образование, МБОУ СОШ № 1, 2025-2026 учебный год',
        '№ п/п | Кружок | Классы | Количество обучающихся на начало 2025-2026 учебного года | Количество обучающихся на конец 2025-2026 учебного года',
        '1. | Роботы | 5, 6а | 20 | 22',
      ].join('\n'),
    ]);
  });

  test('a count of one record is live, cells are typed, the table has its name', () => {
    const [, clubs] = proposals('enrolment.tables', facts, { period: sy });
    expect(clubs && chipsOf(clubs).map(({ binding }) => binding)).toEqual([
      { to: 'field', record: start.id, path: ['count'] },
    ]);
    expect(clubs?.blocks).toMatchObject([
      {
        type: 'table',
        titled: true,
        caption: 'Дополнительное образование, МБОУ СОШ № 1, 2025-2026 учебный год',
        values: [[null, null, null, { number: 20 }, { number: 22 }]],
      },
    ]);
  });

  test('a calendar year meets two school years; a year without places has no table', () => {
    expect(say('enrolment.tables', facts, { period: inYear(2025) })).toHaveLength(2);
    expect(say('enrolment.tables', facts, { period: inYear(2024) })).toHaveLength(1);
    expect(say('enrolment.tables', facts, { period: inYear(2022) })).toEqual([]);
  });
});
