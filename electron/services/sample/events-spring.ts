import type { Collector } from './collect.ts';
import { eventsOf, type World } from './event-tools.ts';
import { about, counted, days, who } from './values.ts';

/** April – August 2025. */
export function addSpringEvents(facts: Collector, world: World) {
  const { orgs, people, project, centre, plan, made, where, acts, agreements, series } = world;
  const held = eventsOf(facts, world);

  const springDefence = held('conference', 'Весенняя защита исследований', '2025-04-08', {
    audiences: who({ pupils: 37 }),
    measures: counted({ works: 18 }),
    outcome: 'Защищено 18 работ, десять рекомендованы на районную конференцию.',
    links: [{ to: project }],
  });
  const conference = held('conference', 'Шаг в поле', '2025-04-17', {
    state: 'writtenUp',
    level: 'intermunicipal',
    organisers: [orgs.school, orgs.methodists],
    audiences: who({ pupils: 67, teachers: 22 }),
    measures: counted({ applications: 48, works: 45, schools: 6 }),
    municipalities: [where.zarechny, where.verkhnebrodsky, where.beloklyuch],
    series: series.conference,
    ordinal: 4,
    speakers: [{ person: people.belozyorov, topic: 'Чем исследование отличается от доклада' }],
    outcome: 'Жюри отметило 15 работ, все они вошли в сборник.',
    documents: [acts.conference],
    products: [made.collection],
    links: [
      { to: project },
      { to: plan.conference, result: 'Выпущен четвёртый сборник работ.' },
      { to: agreements.lyceum, result: 'Лицеисты написали рецензии на 12 работ.' },
    ],
  });
  held('quest', 'Что растёт у школы', '2025-04-22', {
    organisers: [orgs.school, orgs.kindergarten],
    audiences: who({ pupils: 72, preschoolers: 18 }),
    description: 'Пятиклассники подготовили станции и провели по ним младших школьников и дошкольников.',
    outcome: 'Составлен список из 34 растений школьного двора.',
    links: [{ to: centre }],
  });
  held('campaign', 'Чистый берег', '2025-04-25', {
    level: 'municipal',
    placeText: 'берег реки Светлицы от моста до старой мельницы',
    audiences: who({ pupils: 83, parents: about(30) }),
    municipalities: [where.zarechny],
    series: series.cleanShore,
    ordinal: 6,
    outcome: 'Убрано около двух километров берега, вывезено 74 мешка мусора.',
  });
  const robots = held('tournament', 'Робополе', '2025-04-29', {
    level: 'regional',
    ourRole: 'participant',
    place: orgs.technopark,
    organisers: [orgs.technopark],
    audiences: who({ pupils: 4 }),
    outcome: 'Команда школы прошла в полуфинал.',
    links: [{ to: centre }],
  });
  held('excursion', 'Лаборатория почв аграрного техникума', '2025-05-06', {
    place: orgs.college,
    audiences: who({ pupils: 22 }),
    outcome: 'Определена кислотность проб с восьми пришкольных участков.',
    links: [{ to: project }, { to: agreements.college }],
  });
  held('exhibition', 'Год в полевых дневниках', '2025-05-14', {
    organisers: [orgs.school, orgs.museum],
    audiences: who({ pupils: about(140), parents: about(50) }),
    measures: counted({ works: 56 }),
    outcome: 'Выставка работала неделю, лучшие дневники переданы в школьный музей.',
    links: [{ to: project }],
  });
  held('consultation', 'Первый год на маршруте', '2025-05-21', {
    level: 'municipal',
    audiences: who({ youngTeachers: 6 }),
    municipalities: [where.zarechny],
    speakers: [{ person: people.tkachenko }, { person: people.dzyuba, topic: 'Если класс не слушает' }],
    outcome: 'Молодые учителя выбрали маршруты на сентябрь.',
    links: [{ to: project }],
  });
  held('hike', 'Пять дней у озера Ясного', days('2025-05-26', '2025-05-30'), {
    state: 'writtenUp',
    placeText: 'озеро Ясное, северный берег',
    audiences: who({ pupils: 34, teachers: 5 }),
    speakers: [{ person: people.kim }, { person: people.borodina }, { person: people.ryabinin }],
    outcome: 'Описаны шесть участков берега, взято 48 проб воды, собран материал для карты маршрутов.',
    documents: [acts.safety],
    products: [made.map],
    links: [{ to: project }, { to: plan.practice, result: 'Полевой практикум проведён полностью.' }],
  });
  held('flashMob', 'Сто капель', '2025-06-05', {
    audiences: who({ pupils: 95 }),
    description: 'Ученики летнего лагеря принесли воду из домашних кранов и вместе измерили её жёсткость.',
    outcome: 'Составлена карта жёсткости воды по улицам села.',
    links: [{ to: centre }],
  });
  const forum = held('forum', 'Сельская школа: точки опоры', '2025-06-10', {
    level: 'interregional',
    format: 'mixed',
    ourRole: 'participant',
    place: orgs.institute,
    organisers: [orgs.institute],
    audiences: who({ heads: 2, teachers: 2 }),
    speakers: [{ person: people.tkachenko, topic: 'Одни приборы на шесть школ' }],
    outcome: 'Опыт обмена приборами рекомендован школам края.',
    links: [{ to: project }],
  });
  held('hike', 'Маршрут вдоль Светлицы', '2025-06-18', {
    placeText: 'правый берег реки Светлицы',
    audiences: who({ pupils: 16 }),
    speakers: [{ person: people.borodina }],
    outcome: 'Проверен девятый маршрут, описание исправлено.',
    links: [{ to: project }],
  });
  held('masterClass', 'Метеоролог на час', '2025-07-10', {
    audiences: who({ pupils: 40 }),
    speakers: [{ person: people.sarkisyan }],
    outcome: 'Ребята летнего лагеря научились снимать показания станции.',
    links: [{ to: centre }],
  });
  held('conference', 'Августовская секция учителей естественно-научных предметов', '2025-08-21', {
    level: 'municipal',
    ourRole: 'coOrganiser',
    place: orgs.school3,
    organisers: [orgs.methodists, orgs.school3, orgs.school],
    audiences: who({ teachers: 38, heads: 5 }),
    municipalities: [where.zarechny],
    speakers: [{ person: people.kim, topic: 'Полевой дневник учителя: как им пользоваться' }],
    outcome: 'Пособие получили все школы района.',
    products: [made.diary],
    links: [{ to: project }],
  });
  held('seminar', 'Сеть школ: кто за что отвечает', '2025-08-27', {
    level: 'intermunicipal',
    organisers: [orgs.school, orgs.methodists],
    audiences: who({ heads: 7, methodists: 2 }),
    measures: counted({ schools: 6 }),
    municipalities: [where.zarechny, where.beloklyuch, where.verkhnebrodsky],
    speakers: [{ person: people.melnikova, topic: 'Соглашения и график передачи приборов' }],
    outcome: 'Утверждён график передачи приборов на учебный год.',
    links: [{ to: project }],
  });
  return { conference, springDefence, robots, forum };
}
