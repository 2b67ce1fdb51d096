import type { Collector } from './collect.ts';
import type { World } from './event-tools.ts';
import { day, days, exact, inYear, thousandRoubles } from './values.ts';

/** How the project is measured: three criteria with their indicators. */
export function addCriteria(facts: Collector, project: string): void {
  const criteria = [
    {
      name: 'Содержательный',
      definition: 'Исследовательское задание связано с уроком и с местностью вокруг школы.',
      indicators: ['число описанных маршрутов', 'число заданий в общем банке'],
    },
    {
      name: 'Кадровый',
      definition: 'В каждой школе сети есть кому вести полевую группу.',
      indicators: [
        'доля педагогов, участвующих в проекте',
        'доля педагогов центра, прошедших подготовку наставников',
      ],
    },
    {
      name: 'Результативный',
      definition: 'Ученик проводит собственное исследование и защищает его.',
      indicators: ['доля обучающихся 5–11 классов, защитивших исследование', 'число работ на конференции'],
    },
  ];
  criteria.forEach((criterion, at) =>
    facts.add('criterion', { project, order: at + 1, number: String(at + 1), ...criterion }),
  );
}

export function addGrant(facts: Collector, { orgs, project }: World): void {
  facts.add('grant', {
    programme: 'Краевой конкурс «Сельская школа исследует»',
    project,
    organisations: [orgs.school],
    amount: thousandRoubles(180),
    period: inYear(2025),
    level: 'regional',
  });
}

/** Three schools of the district from the first year, two municipalities from the second. */
export function addNetwork(facts: Collector, { orgs, where, project, agreements }: World): void {
  const since2024 = { project, contact: orgs.methodists, from: day('2024-02-12') };
  facts.add('networkMember', { ...since2024, organisation: orgs.school3, agreement: agreements.school3 });
  facts.add('networkMember', { ...since2024, organisation: orgs.school12, agreement: agreements.school12 });
  facts.add('networkMember', {
    ...since2024,
    organisation: orgs.school15,
    note: 'Ведёт наблюдения по общему бланку, соглашение готовится.',
  });
  facts.add('networkMember', {
    project,
    municipality: where.beloklyuch,
    contact: orgs.lyceum,
    from: day('2025-01-20'),
  });
  facts.add('networkMember', {
    project,
    municipality: where.verkhnebrodsky,
    contact: orgs.school4,
    from: inYear(2025),
  });
}

/** Where other teachers are trained, and who was trained there. */
export function addSites(facts: Collector, { orgs, where, project, acts }: World, supportSite: string): void {
  const site = facts.add('traineeshipSite', {
    organisation: orgs.school,
    kind: 'traineeship',
    project,
    act: acts.traineeship,
    competence: 'Полевое занятие: от маршрута до вывода',
    programmeText: 'Первый выход в поле',
    hours: 18,
    duration: 'три дня',
    from: day('2025-02-10'),
  });
  facts.add('traineeshipSite', {
    organisation: orgs.school,
    kind: 'support',
    status: supportSite,
    competence: 'Преподавание естественно-научных предметов',
    from: day('2022-09-06'),
    to: day('2025-08-31'),
  });
  facts.add('traineeship', {
    site,
    project,
    topic: 'Первый выход в поле',
    cycle: 1,
    period: days('2025-02-18', '2025-02-20'),
    trainees: exact(14),
    experience: 'от 0 до 5 лет',
    modularProgrammes: exact(3),
    municipalities: [where.zarechny, where.beloklyuch, where.verkhnebrodsky],
  });
}

export function addWorkingGroup(facts: Collector, { orgs, people, project, acts }: World): void {
  facts.add('governingBody', {
    name: 'Рабочая группа проекта «Полевая лаборатория»',
    kind: 'workingGroup',
    organisation: orgs.school,
    project,
    act: acts.workingGroup,
    members: [
      { person: people.melnikova, role: 'председатель' },
      { person: people.tkachenko, role: 'координатор' },
      { person: people.sarkisyan },
      { person: people.kim },
      { person: people.krylova, organisation: orgs.methodists },
    ],
  });
}
