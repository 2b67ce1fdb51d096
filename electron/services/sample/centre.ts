import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import type { People } from './people.ts';
import { asOf, day, exact } from './values.ts';

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
    url: 'https://school7.zarechye.example/tochka-rosta/',
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

export function addContingent(facts: Collector, orgs: Organisations) {
  for (const { on, teachers, grades, pupils } of counts) {
    facts.add('contingent', {
      organisation: orgs.school,
      asOf: asOf(on),
      pupils: exact(pupils),
      byGrade: grades.map((inGrade, at) => ({ grade: String(at + 1), pupils: exact(inGrade) })),
      teachers: exact(teachers),
    });
  }
}
