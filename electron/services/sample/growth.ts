import type { Collector } from './collect.ts';
import type { World } from './event-tools.ts';
import { day, days, exact, month } from './values.ts';

type Events = Readonly<Record<'forum' | 'airLesson', string>>;

/** How the staff learned, what they showed to others, and the title that one of them was given. */
export function addGrowth(
  facts: Collector,
  { orgs, people, project, centre, made }: World,
  events: Events,
): void {
  const mentors = {
    topic: 'Наставничество в исследовательской работе школьников',
    kind: 'course' as const,
    organisation: orgs.school,
    provider: orgs.institute,
    city: 'г. Белоключ',
    hours: 36,
    links: [{ to: project }, { to: centre }],
  };
  facts.add('training', {
    ...mentors,
    people: [people.sarkisyan, people.kim, people.borodina],
    count: exact(3),
    date: days('2024-10-14', '2024-10-18'),
  });
  facts.add('training', {
    ...mentors,
    people: [people.lazarev, people.cherkashin],
    count: exact(2),
    date: days('2025-03-24', '2025-03-28'),
  });
  facts.add('training', {
    topic: 'Оценка исследовательских работ учеников',
    kind: 'faceToFace',
    organisation: orgs.school,
    providerText: 'кафедра экологии Среднереченского университета',
    provider: orgs.university,
    count: exact(8),
    date: month(2025, 10),
    hours: 16,
    note: 'Поимённый список хранится в приказе о направлении на курсы.',
  });

  facts.add('bestPractice', {
    title: 'Одни приборы на шесть школ',
    person: people.tkachenko,
    organisation: orgs.school,
    form: 'talk',
    date: day('2025-06-10'),
    event: events.forum,
    links: [{ to: project }],
  });
  facts.add('bestPractice', {
    title: 'Сколько весит воздух в классе: урок физики на собственных измерениях',
    person: people.sarkisyan,
    organisation: orgs.school,
    form: 'openLesson',
    date: day('2025-10-20'),
    event: events.airLesson,
    links: [{ to: project }, { to: centre }],
  });
  facts.add('bestPractice', {
    title: 'Пять опытов с датчиком температуры',
    person: people.lazarev,
    organisation: orgs.school,
    form: 'video',
    date: day('2025-10-14'),
    product: made.sensors,
    url: 'https://school7.zarechye.example/pole/video-datchik/',
    links: [{ to: project }],
  });
  // Only the position is known: the neighbours sent no name.
  facts.add('bestPractice', {
    title: 'Календарь погоды второго класса',
    position: 'учитель начальных классов',
    organisation: orgs.school3,
    form: 'publication',
    date: month(2025, 11),
  });

  const titles = facts.add('act', {
    kind: 'order',
    title: 'О присвоении почётного звания „Педагог-мастер“',
    number: '2790',
    date: day('2025-09-30'),
    issuer: orgs.ministry,
    level: 'regional',
  });
  facts.add('personStatus', {
    person: people.kim,
    title: 'Педагог-мастер',
    act: titles,
    from: day('2025-10-05'),
  });
}
