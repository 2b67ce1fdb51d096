import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import { day } from './values.ts';

/** The day on which the sample's year is told; letters that wait for an answer come as many days before or after today. */
export const toldOn = '2025-12-23';

/** What lies on the deputy's desk: what has to be handed in. A letter from long ago would only say «срок прошёл». */
export function addRequests(facts: Collector, orgs: Organisations, today: string): void {
  const moved = (iso: string) => {
    const shift = Date.parse(today) - Date.parse(toldOn);
    return day(new Date(Date.parse(iso) + shift).toISOString().slice(0, 10));
  };
  facts.add('request', {
    title: 'Сведения об охвате обучающихся центром «Точка роста»',
    from: orgs.methodists,
    letterNumber: '01-12/418',
    letterDate: day('2025-11-10'),
    due: day('2025-11-14'),
    dueTime: '12:00',
    ways: ['mail'],
    sent: day('2025-11-13'),
    repeatsYearly: true,
  });
  facts.add('request', {
    title: 'Таблица достижений обучающихся за первое полугодие',
    from: orgs.methodists,
    letterNumber: '01-12/471',
    letterDate: moved('2025-12-22'),
    due: moved('2025-12-24'),
    dueTime: '15:00',
    ways: ['mail', 'portal'],
    fileName: 'Достижения-СОШ-7.xlsx',
    subject: 'Достижения, СОШ № 7',
    contact: 'Крылова В.А., 8 (86000) 5-01-20',
  });
  facts.add('request', {
    title: 'Годовой отчёт краевой инновационной площадки',
    from: orgs.institute,
    letterNumber: '915/01-14',
    letterDate: moved('2025-12-01'),
    due: moved('2026-01-20'),
    dueTime: '18:00',
    form: 'отчёт за 2025 год с подписью директора',
    ways: ['portal', 'paper'],
    repeatsYearly: true,
  });
  facts.add('request', {
    title: 'План мероприятий центра на второе полугодие',
    fromText: 'Управление образования, отдел общего образования',
    due: moved('2026-01-30'),
    ways: ['paper'],
  });
}

/** Words that are written again and again. */
export function addWords(facts: Collector, orgs: Organisations): void {
  const abbreviations = [
    ['КИП', 'краевая инновационная площадка'],
    ['ЦРО', 'Центр развития образования Заречного района'],
    ['ИРО', 'Институт развития образования Среднереченского края'],
    ['РМО', 'районное методическое объединение'],
  ] as const;
  for (const [abbreviation, expansion] of abbreviations) {
    facts.add('abbreviation', { abbreviation, expansion, expandAtFirstUse: abbreviation !== 'КИП' });
  }
  facts.add('snippet', {
    organisation: orgs.school,
    title: 'О школе и центре',
    text: 'Школа № 7 села Ясноозёрного работает с 1961 года. С сентября 2021 года в ней открыт центр «Точка роста», приборы которого служат всем школам сети.',
  });
  facts.add('snippet', {
    organisation: orgs.school,
    title: 'Согласие на съёмку',
    text: 'Фотографии публикуются с письменного согласия родителей.',
  });
  facts.add('illustration', {
    organisation: orgs.school,
    title: 'Мероприятия школы по уровням',
    source: 'query',
    look: 'columns',
    indicator: 'events.by-level',
    description: 'Столбики: сколько мероприятий каждого уровня провела школа за период отчёта.',
  });
}
