import type { Collector, Draft } from './collect.ts';
import type { Organisations } from './organisations.ts';
import type { People } from './people.ts';
import type { Subjects } from './subjects.ts';
import { day, exact, schoolYear } from './values.ts';

/** Places taken: September 2024, May 2025, September 2025. */
type Places = readonly [start: number, end: number, nextStart: number];

/** A school year has 34 weeks of lessons. */
const weekly = (hoursPerWeek: number) => ({ hoursPerWeek, hoursPerYear: hoursPerWeek * 34 });

/**
 * Twelve programmes with their enrolments. Lessons hold the whole classes, so their numbers follow the
 * contingent: physics of grades 7–8 is 44 + 41 pupils in September 2024.
 */
export function addProgrammes(
  facts: Collector,
  orgs: Organisations,
  centre: string,
  people: People,
  subjects: Subjects,
) {
  const add = (places: Places, fields: Draft<'programme'>) => {
    const programme = facts.add('programme', { organisation: orgs.school, ...fields });
    const [start, end, nextStart] = places;
    facts.add('enrolment', {
      programme,
      schoolYear: schoolYear(2024),
      point: 'yearStart',
      onDate: day('2024-09-20'),
      count: exact(start),
    });
    facts.add('enrolment', {
      programme,
      schoolYear: schoolYear(2024),
      point: 'yearEnd',
      onDate: day('2025-05-23'),
      count: exact(end),
    });
    facts.add('enrolment', {
      programme,
      schoolYear: schoolYear(2025),
      point: 'yearStart',
      onDate: day('2025-09-20'),
      count: exact(nextStart),
    });
    return programme;
  };

  add([85, 86, 91], {
    name: 'Физика',
    kind: 'lesson',
    subject: subjects.physics,
    centre,
    classes: '7–8',
    grades: [7, 8],
    ...weekly(2),
    level: 'basic',
    teachers: [people.sarkisyan],
  });
  add([79, 80, 86], {
    name: 'Биология',
    kind: 'lesson',
    subject: subjects.biology,
    centre,
    classes: '8–9',
    grades: [8, 9],
    ...weekly(2),
    level: 'basic',
    teachers: [people.kim],
  });
  add([71, 72, 74], {
    name: 'Труд (технология)',
    aliases: ['Технология'],
    kind: 'lesson',
    subject: subjects.crafts,
    centre,
    classes: '5–7 (мальчики)',
    grades: [5, 6, 7],
    ...weekly(2),
    level: 'basic',
    teachers: [people.cherkashin],
  });
  add([26, 24, 28], {
    name: 'Химия вокруг нас',
    kind: 'extracurricular',
    area: 'naturalScience',
    centre,
    classes: '6, 8а, 8б',
    grades: [6, 8],
    ...weekly(1),
    level: 'introductory',
    teachers: [people.vorobyova],
  });
  add([22, 21, 25], {
    name: 'Основы исследовательской работы',
    kind: 'extracurricular',
    area: 'naturalScience',
    centre,
    classes: '7, 10',
    grades: [7, 10],
    ...weekly(1),
    level: 'basic',
    teachers: [people.kim, people.borodina],
    documentUrl: 'https://school7.zarechye.example/pole/programma-osnovy.pdf',
  });
  add([31, 29, 33], {
    name: 'Шахматная азбука',
    kind: 'extracurricular',
    area: 'sports',
    classes: '2а, 2б, 3а',
    grades: [2, 3],
    ...weekly(1),
    level: 'introductory',
    teachers: [people.nurieva],
  });
  const notes = add([14, 14, 16], {
    name: 'Заметки с маршрута',
    aliases: ['Научная журналистика'],
    kind: 'extracurricular',
    area: 'socialHumanitarian',
    classes: '8–9',
    grades: [8, 9],
    ...weekly(1),
    level: 'basic',
    teachers: [people.osipova],
  });
  const ecology = add([24, 23, 30], {
    name: 'Полевая экология',
    kind: 'additional',
    area: 'naturalScience',
    centre,
    classes: '7–9',
    grades: [7, 8, 9],
    ageFrom: 12,
    ageTo: 16,
    ...weekly(2),
    level: 'basic',
    yearOfStudy: 1,
    teachers: [people.kim, people.borodina],
    isNetwork: true,
    documentUrl: 'https://school7.zarechye.example/pole/programma-ekologiya.pdf',
    navigatorId: '70712',
  });
  const robotics = add([18, 17, 20], {
    name: 'Робототехника и датчики',
    kind: 'additional',
    area: 'technical',
    centre,
    classes: '5–7',
    grades: [5, 6, 7],
    ageFrom: 10,
    ageTo: 14,
    ...weekly(2),
    level: 'introductory',
    yearOfStudy: 1,
    teachers: [people.lazarev],
    navigatorId: '70713',
  });
  add([12, 12, 12], {
    name: 'Пилоты беспилотников',
    kind: 'additional',
    area: 'technical',
    centre,
    classes: '8–10',
    grades: [8, 9, 10],
    ageFrom: 13,
    ageTo: 17,
    ...weekly(1.5),
    level: 'basic',
    yearOfStudy: 1,
    teachers: [people.cherkashin],
    navigatorId: '70714',
  });
  add([27, 25, 27], {
    name: 'Тропы родного края',
    kind: 'additional',
    area: 'tourism',
    classes: '5–8',
    grades: [5, 6, 7, 8],
    ageFrom: 10,
    ageTo: 15,
    ...weekly(2),
    level: 'introductory',
    yearOfStudy: 2,
    teachers: [people.ryabinin],
    navigatorId: '70715',
  });
  add([20, 19, 22], {
    name: 'Рисуем природу',
    kind: 'additional',
    area: 'artistic',
    classes: '1а, 1б, 4',
    grades: [1, 4],
    ageFrom: 7,
    ageTo: 11,
    ...weekly(1),
    level: 'introductory',
    yearOfStudy: 1,
    teachers: [people.shevchuk],
  });
  return { ecology, robotics, notes };
}

export type Programmes = ReturnType<typeof addProgrammes>;
