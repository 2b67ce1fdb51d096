import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import type { People } from './people.ts';
import { asOf, day, exact, inYear } from './values.ts';

/** The «Точка роста» centre, agreements with other organisations, and how many pupils the school has. */
export function addCentre(facts: Collector, orgs: Organisations, people: People) {
  return facts.add('centre', {
    organisation: orgs.school,
    name: 'Центр «Точка роста» естественно-научной и технологической направленностей',
    profile: 'scienceTechnology',
    opened: day('2021-09-01'),
    state: 'working',
    head: people.sarkisyan,
    staffCount: exact(5),
    zones: ['физическая лаборатория', 'химико-биологическая лаборатория', 'технологическая лаборатория'],
    equipment: [
      { name: 'автоматическая метеостанция', count: exact(1), zone: 'физическая лаборатория' },
      { name: 'комплект датчиков для полевых измерений', count: exact(6), zone: 'физическая лаборатория' },
      { name: 'цифровой микроскоп', count: exact(10), zone: 'химико-биологическая лаборатория' },
      { name: 'учебный беспилотник', count: exact(4), zone: 'технологическая лаборатория' },
    ],
    url: 'https://school7.zarechye.example/tochka-rosta/',
  });
}

/** Centres of other schools of the district: one that works and one that is planned. */
export function addOtherCentres(facts: Collector, orgs: Organisations) {
  facts.add('centre', {
    organisation: orgs.school3,
    profile: 'digitalHumanitarian',
    opened: inYear(2020),
    state: 'working',
    staffCount: exact(7),
    zones: ['кабинет проектной деятельности', 'медиазона', 'шахматная гостиная'],
  });
  facts.add('centre', {
    organisation: orgs.school12,
    profile: 'scienceTechnology',
    opened: inYear(2026),
    state: 'planned',
  });
}

export function addAgreements(facts: Collector, orgs: Organisations, project: string, centre: string) {
  const forProject = [{ to: project }];
  return {
    school3: facts.add('agreement', {
      kind: 'networkForm',
      parties: [orgs.school, orgs.school3],
      number: '1-С/2024',
      date: day('2024-02-12'),
      validTo: day('2026-12-31'),
      subject: 'Совместная реализация программы «Полевая экология»',
      activities: ['передача приборов по графику', 'общие выходы на маршруты', 'единый журнал наблюдений'],
      links: [{ to: project, result: 'Школа ведёт метеонаблюдения с сентября 2024 года.' }, { to: centre }],
    }),
    school12: facts.add('agreement', {
      kind: 'networkForm',
      parties: [orgs.school, orgs.school12],
      number: '2-С/2024',
      date: day('2024-02-12'),
      validTo: day('2026-12-31'),
      subject: 'Совместная реализация программы «Полевая экология»',
      activities: ['общие выходы на маршруты', 'единый журнал наблюдений'],
      links: [{ to: project }, { to: centre }],
    }),
    lyceum: facts.add('agreement', {
      kind: 'agreement',
      parties: [orgs.school, orgs.lyceum],
      number: '5',
      date: day('2025-01-20'),
      validTo: day('2026-12-31'),
      subject: 'Участие лицея в наблюдениях и рецензирование ученических работ',
      activities: ['рецензии старшеклассников', 'участие в конференции «Шаг в поле»'],
      links: forProject,
    }),
    university: facts.add('agreement', {
      kind: 'cooperation',
      parties: [orgs.school, orgs.university],
      number: '41/24',
      date: day('2024-03-18'),
      validTo: day('2027-03-17'),
      subject: 'Консультации для учителей и доступ учеников в учебные лаборатории',
      activities: ['лабораторные дни', 'экспертиза заданий'],
      links: forProject,
    }),
    college: facts.add('agreement', {
      kind: 'cooperation',
      parties: [orgs.school, orgs.college],
      number: '8',
      date: day('2024-09-16'),
      validTo: day('2026-12-31'),
      subject: 'Анализ почвенных проб и работа на учебном метеопосту техникума',
      activities: ['экскурсии', 'анализ проб'],
      links: [{ to: project }, { to: centre }],
    }),
    museum: facts.add('agreement', {
      kind: 'cooperation',
      parties: [orgs.school, orgs.museum],
      number: '3-М',
      date: day('2025-03-11'),
      validTo: day('2026-12-31'),
      subject: 'Использование фондов музея в исследовательской работе школьников',
      activities: ['занятия в фондах', 'выставки полевых дневников'],
      links: forProject,
    }),
  };
}

const counts = [
  { on: '2024-09-20', teachers: 31, grades: [52, 49, 54, 47, 50, 46, 44, 41, 38, 17, 15], pupils: 453 },
  { on: '2025-01-01', teachers: 31, grades: [52, 49, 53, 47, 51, 46, 44, 42, 38, 17, 15], pupils: 454 },
  { on: '2025-09-20', teachers: 32, grades: [48, 52, 49, 53, 47, 51, 46, 45, 41, 18, 16], pupils: 466 },
];

/** Schools of the network on 20 September 2025; the third one ends with grade 9. */
const neighbours = [
  { school: 'school3', teachers: 38, grades: [61, 58, 60, 57, 55, 52, 50, 48, 46, 22, 20], pupils: 529 },
  { school: 'school12', teachers: 24, grades: [31, 29, 30, 28, 27, 27, 25, 24, 23, 11, 10], pupils: 265 },
  { school: 'school15', teachers: 14, grades: [12, 11, 13, 10, 12, 11, 10, 11, 9], pupils: 99 },
] as const;

/** The own school first, then its neighbours. */
export function addContingent(facts: Collector, orgs: Organisations) {
  for (const { on, teachers, grades, pupils } of counts) {
    facts.add('contingent', {
      organisation: orgs.school,
      asOf: asOf(on),
      pupils: exact(pupils),
      byGrade: byGrade(grades),
      teachers: exact(teachers),
    });
  }
  for (const { school, teachers, grades, pupils } of neighbours) {
    facts.add('contingent', {
      organisation: orgs[school],
      asOf: asOf('2025-09-20'),
      pupils: exact(pupils),
      byGrade: byGrade(grades),
      teachers: exact(teachers),
    });
  }
}

function byGrade(grades: readonly number[]) {
  return grades.map((inGrade, at) => ({ grade: String(at + 1), pupils: exact(inGrade) }));
}
