import type { Collector, Draft } from './collect.ts';
import { exact, inYear } from './values.ts';

type Value = Omit<Draft<'indicatorValue'>, 'indicator' | 'period'>;

/** Facts that the typed values of 2025 must agree with; the test counts them again. */
export const staffInProject2025 = { part: 14, whole: 32 };
export const defended2025 = { part: 88, whole: 264 };

const number = (value: number, note?: string): Value => ({
  figure: exact(value),
  ...(note === undefined ? {} : { note }),
});

/** A share in per cent to one decimal, as the form prints it. */
const share = ({ part, whole }: { part: number; whole: number }) => Math.round((part / whole) * 1000) / 10;

/**
 * Ten indicators over three years. The computed ones have typed values only for the years that the program has
 * no events of; 2023 is the year before the project began.
 */
export function addIndicators(facts: Collector, project: string) {
  let order = 0;
  const add = (fields: Omit<Draft<'indicator'>, 'project'>, values: Readonly<Record<number, Value>>) => {
    order += 1;
    const indicator = facts.add('indicator', { project, order, periodicity: 'year', ...fields });
    for (const [year, value] of Object.entries(values)) {
      facts.add('indicatorValue', { indicator, period: inYear(Number(year)), ...value });
    }
    return indicator;
  };
  const forTeachers = add(
    {
      name: 'Количество мероприятий для педагогов и руководителей школ',
      unit: 'ед.',
      source: 'computed',
      formula: { counts: 'event', audiences: ['teachers', 'youngTeachers', 'heads', 'methodists'] },
    },
    { 2023: number(3), 2024: number(14) },
  );
  const forPupils = add(
    {
      name: 'Количество мероприятий для обучающихся по теме проекта',
      unit: 'ед.',
      source: 'computed',
      formula: { counts: 'event', audiences: ['pupils'] },
    },
    { 2023: number(4), 2024: number(13) },
  );
  add(
    {
      name: 'Количество участий педагогов и руководителей в мероприятиях проекта',
      unit: 'чел.',
      source: 'computed',
      formula: {
        counts: 'eventParticipants',
        audiences: ['teachers', 'youngTeachers', 'heads', 'methodists'],
      },
      base: 'один человек учитывается в каждом мероприятии, в котором участвовал',
    },
    { 2023: number(29), 2024: number(187) },
  );
  const materials = add(
    {
      name: 'Количество подготовленных методических и учебных материалов',
      unit: 'ед.',
      source: 'computed',
      formula: { counts: 'product' },
    },
    {
      2023: { figure: { absence: 'notApplicable', reason: 'проект начат в 2024 году' } },
      2024: number(5),
    },
  );
  const trips = add(
    {
      name: 'Количество экскурсий и походов с исследовательскими заданиями',
      unit: 'ед.',
      source: 'computed',
      formula: { counts: 'event', eventKinds: ['excursion', 'hike'] },
    },
    { 2023: number(2), 2024: number(5) },
  );
  add(
    {
      name: 'Количество встреч с родителями и дней открытых дверей',
      unit: 'ед.',
      source: 'computed',
      formula: { counts: 'event', eventKinds: ['parentMeeting', 'openDay'] },
    },
    { 2023: number(1), 2024: number(2) },
  );
  const schools = add(
    {
      name: 'Количество школ, ведущих наблюдения вместе со школой № 7',
      unit: 'ед.',
      source: 'typed',
      base: 'школы, которые за год внесли данные в общую таблицу',
    },
    {
      2023: number(0),
      2024: number(3, 'МБОУ СОШ № 3, МБОУ СОШ № 12, МБОУ ООШ № 15'),
      2025: number(
        5,
        'К трём школам присоединились лицей № 1 г. Белоключа и СОШ № 4 Верхнебродского района.',
      ),
    },
  );
  const staff = staffInProject2025;
  const staffShare = add(
    {
      name: 'Доля педагогических работников школы, участвующих в проекте, %',
      unit: '%',
      source: 'typed',
      base: 'все педагогические работники школы на 20 сентября',
    },
    {
      2023: number(13.3, '4 человека из 30'),
      2024: number(29, '9 человек из 31'),
      2025: number(share(staff), `${staff.part} человек из ${staff.whole}`),
    },
  );
  const defended = defended2025;
  const pupilShare = add(
    {
      name: 'Доля обучающихся 5–11 классов, защитивших собственное исследование, %',
      unit: '%',
      source: 'typed',
      base: 'все обучающиеся 5–11 классов на 20 сентября; каждый учтён один раз',
    },
    {
      2023: number(8.1, '20 человек из 247'),
      2024: number(18.3, '46 человек из 251'),
      2025: number(
        share(defended),
        `${defended.part} человек из ${defended.whole}: 37 на весенней защите и 51 на осенней`,
      ),
    },
  );
  add(
    {
      name: 'Доля педагогов центра «Точка роста», прошедших подготовку наставников, %',
      unit: '%',
      source: 'typed',
      base: 'все педагоги центра на конец года',
    },
    {
      2023: { figure: { absence: 'notApplicable', reason: 'подготовка наставников начата в 2024 году' } },
      2024: number(60, '3 человека из 5'),
      2025: number(100, '5 человек из 5'),
    },
  );
  return { forTeachers, forPupils, materials, trips, schools, staffShare, pupilShare };
}

export type Indicators = ReturnType<typeof addIndicators>;
