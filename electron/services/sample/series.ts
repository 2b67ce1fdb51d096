import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import { about, exact } from './values.ts';

/** Two events that return every year, with their numbers by year. */
export function addSeries(facts: Collector, orgs: Organisations) {
  return {
    conference: facts.add('eventSeries', {
      name: 'Районная конференция юных исследователей «Шаг в поле»',
      firstYear: 2022,
      organiser: orgs.school,
      changes: [{ year: 2024, status: 'проводится как мероприятие краевой инновационной площадки' }],
      yearly: [
        { year: 2022, participants: exact(34), applications: exact(21) },
        { year: 2023, participants: exact(41), applications: exact(27) },
        { year: 2024, participants: exact(58), applications: exact(39) },
        { year: 2025, participants: exact(67), applications: exact(48) },
      ],
      total: exact(200),
    }),
    cleanShore: facts.add('eventSeries', {
      name: 'Экологическая акция «Чистый берег»',
      firstYear: 2020,
      organiser: orgs.school,
      changes: [{ year: 2023, name: 'Районная экологическая акция «Чистый берег»' }],
      yearly: [
        { year: 2020, participants: about(60) },
        { year: 2021, participants: exact(45) },
        { year: 2022, participants: exact(52) },
        { year: 2023, participants: exact(64) },
        { year: 2024, participants: exact(71) },
        { year: 2025, participants: about(110) },
      ],
      total: about(400),
    }),
  };
}
