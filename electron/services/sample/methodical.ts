import type { Choice } from '#shared/facts/choices.ts';
import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import { inYear } from './values.ts';

const forms: readonly (readonly [Choice<'audience'>, string])[] = [
  ['parents', 'родительские собрания в начале и в середине года'],
  ['parents', 'дни открытых лабораторий'],
  ['parents', 'сопровождение групп на маршруте'],
  ['teachers', 'открытые уроки с обсуждением по листу наблюдений'],
  ['teachers', 'онлайн-занятия школы полевого наставника'],
  ['youngTeachers', 'консультации перед первым выходом на маршрут'],
];

/** Forms of work with parents and teachers, and what the methodical work is about. */
export function addMethodicalWork(facts: Collector, orgs: Organisations): void {
  forms.forEach(([audience, text], at) =>
    facts.add('workForm', { organisation: orgs.school, audience, text, order: at + 1 }),
  );
  const directions = [
    {
      name: 'Исследовательское обучение на местности',
      items: ['отбор маршрутов', 'задания трёх уровней', 'разбор ученических работ'],
    },
    {
      name: 'Подготовка наставников полевых групп',
      items: ['стажировка', 'цикл онлайн-занятий', 'журнал наставника'],
    },
    {
      name: 'Обмен приборами между школами сети',
      items: ['график передачи', 'поверка датчиков'],
      isPlanned: true,
      period: inYear(2026),
    },
  ];
  directions.forEach((direction, at) =>
    facts.add('workDirection', { organisation: orgs.school, order: at + 1, ...direction }),
  );
}
