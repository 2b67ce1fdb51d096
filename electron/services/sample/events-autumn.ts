import type { Collector } from './collect.ts';
import { eventsOf, type World } from './event-tools.ts';
import { counted, who } from './values.ts';

/** September – October 2025. */
export function addAutumnEvents(facts: Collector, world: World) {
  const { orgs, people, project, centre, plan, made, where, acts, agreements } = world;
  const held = eventsOf(facts, world);
  const network = [where.zarechny, where.beloklyuch, where.verkhnebrodsky];

  held('parentMeeting', 'Кружки центра «Точка роста»: как выбрать', '2025-09-04', {
    audiences: who({ parents: 58 }),
    speakers: [{ person: people.sarkisyan }, { person: people.gaisina }],
    outcome: 'Записаны участники всех групп центра.',
    links: [{ to: centre }],
  });
  held('onlineSession', 'Школа полевого наставника: откуда берётся вопрос', '2025-09-11', {
    level: 'intermunicipal',
    format: 'online',
    organisers: [orgs.school, orgs.institute],
    audiences: who({ teachers: 18 }),
    municipalities: network,
    speakers: [{ person: people.belozyorov }, { person: people.tkachenko }],
    outcome: 'Участники переписали темы работ своих учеников в виде вопросов.',
    products: [made.journal],
    links: [{ to: project }, { to: plan.mentors, result: 'Первое занятие цикла.' }],
  });
  held('thematicSite', 'Осенний мониторинг: день отбора проб', '2025-09-18', {
    level: 'intermunicipal',
    audiences: who({ pupils: 41, teachers: 6 }),
    measures: counted({ schools: 4 }),
    municipalities: [where.zarechny, where.beloklyuch],
    placeText: 'семь точек на реке Светлице и озере Ясном',
    speakers: [{ person: people.kim }, { person: people.vorobyova }],
    outcome: 'Взяты пробы в семи точках, данные внесены в общую таблицу.',
    documents: [acts.safety],
    links: [
      { to: project },
      { to: plan.monitoring, result: 'Первые данные сразу четырёх школ за один день.' },
      { to: agreements.lyceum },
    ],
  });
  held('excursion', 'День в университетской лаборатории', '2025-09-24', {
    place: orgs.university,
    organisers: [orgs.university, orgs.school],
    audiences: who({ pupils: 30 }),
    outcome: 'Старшеклассники определили состав проб, взятых во время мониторинга.',
    links: [{ to: project }, { to: agreements.university }],
  });
  held('hike', 'Золотая тропа', '2025-09-27', {
    placeText: 'Липовый лог',
    audiences: who({ pupils: 27 }),
    speakers: [{ person: people.ryabinin }],
    outcome: 'Кружок «Тропы родного края» открыл учебный год.',
  });
  held('onlineSession', 'Школа полевого наставника: как выбрать маршрут', '2025-10-02', {
    level: 'intermunicipal',
    format: 'online',
    organisers: [orgs.school, orgs.institute],
    audiences: who({ teachers: 17 }),
    municipalities: network,
    speakers: [{ person: people.borodina }, { person: people.belozyorov }],
    outcome: 'Каждая школа описала один новый маршрут.',
    links: [{ to: project }, { to: plan.mentors, result: 'Второе занятие цикла.' }],
  });
  held('masterClass', 'Датчик, провод, таблица', '2025-10-09', {
    level: 'municipal',
    audiences: who({ teachers: 12 }),
    municipalities: [where.zarechny],
    speakers: [{ person: people.lazarev }],
    outcome: 'Учителя собрали и проверили простой датчик температуры.',
    links: [{ to: project }, { to: centre }],
  });
  held('game', 'Откуда вода?', '2025-10-15', {
    level: 'municipal',
    audiences: who({ pupils: 48 }),
    measures: counted({ schools: 4 }),
    municipalities: [where.zarechny],
    speakers: [{ person: people.shevchuk }, { person: people.yudin }],
    description: 'Восемь команд отвечали на вопросы по данным осеннего мониторинга.',
    outcome: 'Победила сборная школы № 12.',
    links: [{ to: project }, { to: plan.monitoring }],
  });
  const shown = {
    level: 'municipal' as const,
    municipalities: [where.zarechny],
    documents: [acts.lessons],
    links: [{ to: project }, { to: plan.lessons }, { to: centre }],
  };
  const airLesson = held('openLesson', 'Сколько весит воздух в классе', '2025-10-20', {
    ...shown,
    audiences: who({ teachers: 8, pupils: 23 }),
    speakers: [{ person: people.sarkisyan, topic: 'Урок физики в 7б классе' }],
    outcome: 'Ученики рассчитали массу воздуха по собственным измерениям.',
  });
  held('openLesson', 'Лист под микроскопом', '2025-10-22', {
    ...shown,
    audiences: who({ teachers: 10, pupils: 22 }),
    speakers: [{ person: people.kim, topic: 'Урок биологии в 8а классе' }],
    outcome: 'Ученики сравнили листья деревьев у дороги и у озера.',
  });
  held('openLesson', 'Карта без названий', '2025-10-24', {
    ...shown,
    audiences: who({ teachers: 7, pupils: 25 }),
    speakers: [{ person: people.borodina, topic: 'Урок географии в 6б классе' }],
    outcome: 'Класс восстановил названия по описаниям маршрута.',
    products: [made.map],
  });
  held('excursion', 'Учебный метеопост техникума', '2025-10-29', {
    place: orgs.college,
    audiences: who({ pupils: 19 }),
    speakers: [{ person: people.sarkisyan }],
    outcome: 'Показания школьной станции сверены с поверенными приборами.',
    links: [{ to: project }, { to: agreements.college }],
  });
  return { airLesson };
}
