import type { Collector } from './collect.ts';
import { eventsOf, type World } from './event-tools.ts';
import { days, month, quarter } from './values.ts';

/** The plan of 2026, by day where the day is known. */
export function addPlannedEvents(facts: Collector, world: World) {
  const { orgs, project, centre, series, where } = world;
  const planned = eventsOf(facts, world);

  planned('seminar', 'Год наблюдений: что дальше', '2026-01-21', {
    state: 'planned',
    level: 'municipal',
    municipalities: [where.zarechny],
    links: [{ to: project }],
  });
  planned('traineeship', 'Первый выход в поле: второй набор', days('2026-02-17', '2026-02-19'), {
    state: 'planned',
    level: 'intermunicipal',
    organisers: [orgs.school, orgs.methodists],
    links: [{ to: project }],
  });
  planned('conference', 'Шаг в поле', month(2026, 4), {
    state: 'planned',
    level: 'intermunicipal',
    series: series.conference,
    ordinal: 5,
    links: [{ to: project }],
  });
  planned('parentMeeting', 'Как помочь юному исследователю', '2026-01-29', {
    state: 'planned',
    links: [{ to: project }],
  });
  planned('thematicSite', 'День науки в центре «Точка роста»', '2026-02-06', {
    state: 'planned',
    links: [{ to: centre }],
  });
  planned('contest', 'Лучший дневник погоды', month(2026, 3), {
    state: 'planned',
    level: 'municipal',
    municipalities: [where.zarechny],
    links: [{ to: project }],
  });
  planned('campaign', 'Чистый берег', '2026-04-24', {
    state: 'planned',
    level: 'municipal',
    series: series.cleanShore,
    ordinal: 7,
  });
  planned('seminar', 'Один маршрут с четырёх сторон', quarter(2026, 2), {
    state: 'planned',
    level: 'regional',
    organisers: [orgs.school, orgs.institute],
    links: [{ to: project }],
  });
  planned('hike', 'Пять дней у озера Ясного', month(2026, 5), {
    state: 'planned',
    placeText: 'озеро Ясное, северный берег',
    links: [{ to: project }],
  });
  planned('masterClass', 'Метеоролог на час', month(2026, 6), {
    state: 'planned',
    links: [{ to: centre }],
  });
  planned('thematicSite', 'Осенний мониторинг: день отбора проб', month(2026, 9), {
    state: 'planned',
    level: 'intermunicipal',
    links: [{ to: project }],
  });
  planned('conference', 'Осенняя защита исследований', month(2026, 12), {
    state: 'planned',
    links: [{ to: project }],
  });
}
