import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import type { People } from './people.ts';
import { day, days, inYear, thousandRoubles } from './values.ts';

const wholeProject = days('2024-01-01', '2026-12-31');

export function addFinance(facts: Collector, project: string) {
  const lines = [
    [2024, 'Субсидия из краевого бюджета', 300, 297.4],
    [2024, 'Средства от приносящей доход деятельности школы', 42, 42],
    [2025, 'Субсидия из краевого бюджета', 350, 348.6],
    [2025, 'Средства от приносящей доход деятельности школы', 64.5, 71.3],
    [2025, 'Грант краевого конкурса «Сельская школа исследует»', 180, 180],
  ] as const;
  lines.forEach(([year, source, planned, actual], at) =>
    facts.add('financeLine', {
      project,
      order: at + 1,
      period: inYear(year),
      source,
      planned: thousandRoubles(planned),
      actual: thousandRoubles(actual),
    }),
  );
}

export function addTeam(facts: Collector, project: string, orgs: Organisations, people: People) {
  let order = 0;
  const member = (person: string, position: string, functions: string[], from = wholeProject) => {
    order += 1;
    const organisation = orgs.school;
    facts.add('teamMember', { project, order, person, organisation, position, functions, period: from });
  };
  member(people.melnikova, 'директор', [
    'руководит проектом и утверждает план работы на год',
    'заключает соглашения с организациями-партнёрами',
    'отвечает за расходование средств',
  ]);
  order += 1;
  facts.add('teamMember', {
    project,
    order,
    person: people.belozyorov,
    organisation: orgs.institute,
    position: 'доцент кафедры естественно-научного образования',
    degree: 'кандидат педагогических наук',
    academicTitle: 'доцент',
    functions: [
      'отвечает за научную сторону проекта',
      'рецензирует маршруты и задания',
      'ведёт занятия школы полевого наставника',
    ],
    period: wholeProject,
  });
  member(people.tkachenko, 'заместитель директора по научно-методической работе', [
    'координирует работу школ сети',
    'готовит семинары, стажировки и конференцию',
    'редактирует издания проекта',
    'собирает сведения для отчётов',
  ]);
  member(people.sarkisyan, 'руководитель центра «Точка роста», учитель физики', [
    'составляет график передачи приборов',
    'ведёт журнал метеостанции',
    'проводит открытые уроки и занятия стажировки',
  ]);
  member(people.kim, 'учитель биологии, педагог дополнительного образования', [
    'разрабатывает маршруты у воды',
    'ведёт программу «Полевая экология»',
    'руководит исследованиями учеников',
  ]);
  member(people.borodina, 'учитель географии', [
    'составляет карту маршрутов',
    'проводит занятия стажировки на местности',
  ]);
  member(people.lazarev, 'учитель информатики', [
    'настраивает датчики и общую таблицу данных',
    'снимает учебные видеоролики',
  ]);
  // Came into the team in September; nobody has written down yet what she does: the program must find it.
  member(people.vorobyova, 'учитель химии', [], days('2025-09-01', '2026-12-31'));
}

/** The school's own acts of the project. */
export function addActs(facts: Collector, project: string, orgs: Organisations) {
  const own = { issuer: orgs.school, level: 'local' } as const;
  const add = (
    kind: 'order' | 'regulation',
    title: string,
    number: string,
    on: string,
    justification: string,
  ) => {
    const act = facts.add('act', { kind, title, number, date: day(on), ...own });
    acts.push(act);
    facts.add('projectAct', {
      project,
      order: acts.length,
      act,
      justification,
      period: inYear(Number(on.slice(0, 4))),
    });
    return act;
  };
  const acts: string[] = [];
  add(
    'regulation',
    'О сетевом исследовательском классе',
    '18-о',
    '2024-02-05',
    'Устанавливает, кто и на каких условиях входит в общую группу школ, как передают приборы и ведут журнал.',
  );
  const workingGroup = add(
    'order',
    'О рабочей группе проекта „Полевая лаборатория“ в 2025 году',
    '4-о',
    '2025-01-10',
    'Закрепляет состав рабочей группы и обязанности каждого участника на год.',
  );
  const traineeship = add(
    'order',
    'О проведении стажировки „Первый выход в поле“',
    '31-о',
    '2025-02-10',
    'Определяет программу стажировки, место занятий и ответственных за безопасность.',
  );
  const conference = add(
    'regulation',
    'О районной конференции юных исследователей „Шаг в поле“',
    '52-о',
    '2025-03-03',
    'Описывает порядок подачи работ и критерии, по которым их оценивают.',
  );
  const safety = add(
    'order',
    'О порядке выхода групп обучающихся на полевые занятия',
    '97-о',
    '2025-04-28',
    'Вводит единые правила: численность группы, число сопровождающих, связь, аптечка, действия при непогоде.',
  );
  const lessons = add(
    'order',
    'О проведении недели открытых уроков',
    '188-о',
    '2025-10-13',
    'Утверждает расписание открытых уроков и лист наблюдений для гостей.',
  );
  return { workingGroup, traineeship, conference, safety, lessons };
}

export type Acts = ReturnType<typeof addActs>;
