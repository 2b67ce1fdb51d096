import type { Collector, Draft } from './collect.ts';
import type { World } from './event-tools.ts';
import type { Programmes } from './programmes.ts';
import { day, month } from './values.ts';

type Events = Readonly<Record<'conference' | 'robots' | 'notebook' | 'olympiad', string>>;

const pupil = (name: string, schoolClass: string) => ({
  winnerKind: 'pupil' as const,
  pupils: [{ name, schoolClass }],
});

/** What pupils, a team, a teacher and the school won in 2025. Pupils are a surname, an initial and a class. */
export function addAwards(facts: Collector, world: World, programmes: Programmes, events: Events): void {
  const { orgs, people, project, centre, series } = world;
  const add = (fields: Omit<Draft<'award'>, 'organisation'>) =>
    facts.add('award', { organisation: orgs.school, ...fields });

  const olympiad = {
    contest: 'Районная олимпиада по экологии',
    level: 'municipal' as const,
    stage: 'муниципальный этап',
    date: day('2025-11-27'),
    event: events.olympiad,
    mentors: [people.kim],
    links: [{ to: centre }],
  };
  add({ ...olympiad, place: 'first', ...pupil('Лиманова В.', '9а') });
  add({ ...olympiad, place: 'third', ...pupil('Тарасюк И.', '8б') });
  add({ ...olympiad, place: 'third', ...pupil('Мирзоев Р.', '10') });

  const conference = {
    contest: 'Районная конференция юных исследователей «Шаг в поле»',
    level: 'intermunicipal' as const,
    date: day('2025-04-17'),
    event: events.conference,
    series: series.conference,
    links: [{ to: project }],
  };
  add({
    ...conference,
    nomination: 'Вода и берег',
    place: 'first',
    ...pupil('Лиманова В.', '8а'),
    work: 'Почему у старой мельницы вода прозрачнее',
    mentors: [people.kim],
    programme: programmes.ecology,
  });
  add({
    ...conference,
    nomination: 'Погода',
    place: 'second',
    winnerKind: 'pupil',
    pupils: [
      { name: 'Ганиева С.', schoolClass: '7б' },
      { name: 'Пирогов Д.', schoolClass: '7б' },
    ],
    work: 'Туман над Светлицей: сто одно утро',
    mentors: [people.sarkisyan],
  });
  add({
    ...conference,
    nomination: 'Рассказ о маршруте',
    place: 'prize',
    ...pupil('Остапчук М.', '9б'),
    work: 'Дорога, по которой ходила Колосова',
    mentors: [people.osipova],
    programme: programmes.notes,
  });
  add({
    contest: 'Всероссийский конкурс «Открытая тетрадь»',
    level: 'national',
    stage: 'заочный этап',
    place: 'laureate',
    date: day('2025-11-25'),
    ...pupil('Ганиева С.', '8б'),
    mentors: [people.sarkisyan],
    event: events.notebook,
    links: [{ to: project }],
  });
  add({
    contest: 'Краевой турнир «Робополе»',
    level: 'regional',
    place: 'participant',
    date: day('2025-04-29'),
    winnerKind: 'team',
    team: 'команда «Шестерёнка»',
    mentors: [people.lazarev],
    programme: programmes.robotics,
    event: events.robots,
    links: [{ to: centre }],
    note: 'Команда прошла в полуфинал.',
  });
  add({
    contest: 'Районный конкурс «Учитель года»',
    nomination: 'Учитель-исследователь',
    level: 'municipal',
    place: 'laureate',
    date: month(2025, 3),
    winnerKind: 'teacher',
    person: people.kim,
  });
  add({
    contest: 'Краевой конкурс «Сельская школа исследует»',
    level: 'regional',
    place: 'winner',
    date: month(2025, 1),
    winnerKind: 'organisation',
    links: [{ to: project }],
  });
}
