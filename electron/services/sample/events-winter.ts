import type { Collector } from './collect.ts';
import { eventsOf, type World } from './event-tools.ts';
import { counted, days, who } from './values.ts';

/** January – March 2025. */
export function addWinterEvents(facts: Collector, world: World) {
  const { orgs, people, project, centre, plan, made, where, acts } = world;
  const held = eventsOf(facts, world);

  held('workingGroup', 'Какие задания войдут в общий банк', '2025-01-15', {
    state: 'writtenUp',
    audiences: who({ teachers: 11 }),
    speakers: [{ person: people.tkachenko, topic: 'Три уровня исследовательского задания' }],
    outcome: 'Отобрано 120 заданий из 164, предложенных учителями.',
    links: [{ to: project }, { to: plan.bank, result: 'Утверждён состав банка заданий.' }],
  });
  held('masterClass', 'Снег рассказывает: измерения без приборов', '2025-01-22', {
    audiences: who({ pupils: 24 }),
    speakers: [{ person: people.kim }],
    description: 'Шестиклассники измеряли плотность и загрязнённость снега с помощью банки, весов и фильтра.',
    outcome: 'Составлена таблица по пяти точкам вокруг школы.',
    links: [{ to: project }, { to: plan.workshops }, { to: centre }],
  });
  held('parentMeeting', 'Зачем пятикласснику полевой дневник', '2025-01-30', {
    audiences: who({ parents: 46 }),
    speakers: [{ person: people.gaisina }, { person: people.borodina }],
    outcome: 'Родители 5-х классов согласились на выходы в учебное время.',
    links: [{ to: project }],
  });
  held('webinar', 'Первый год краевых инновационных площадок', '2025-02-06', {
    level: 'regional',
    format: 'online',
    ourRole: 'participant',
    organisers: [orgs.institute],
    audiences: who({ teachers: 3 }),
    measures: counted({ connections: 84 }),
    outcome: 'Три педагога школы познакомились с опытом площадок края, уточнён план на год.',
    links: [{ to: project }],
  });
  held('thematicSite', 'День науки в центре «Точка роста»', '2025-02-07', {
    audiences: who({ pupils: 118 }),
    speakers: [{ person: people.sarkisyan }, { person: people.lazarev }, { person: people.cherkashin }],
    description: 'Три лаборатории центра работали для учеников 3–7 классов по сменам.',
    outcome: 'Ученики трёх параллелей впервые поработали с датчиками и станками.',
    links: [{ to: centre, result: 'После дня науки в кружки пришли семь новых учеников.' }],
  });
  const traineeship = held('traineeship', 'Первый выход в поле', days('2025-02-18', '2025-02-20'), {
    state: 'writtenUp',
    level: 'intermunicipal',
    organisers: [orgs.school, orgs.methodists],
    audiences: who({ teachers: 14 }),
    measures: counted({ schools: 5 }),
    municipalities: [where.zarechny, where.beloklyuch, where.verkhnebrodsky],
    speakers: [
      { person: people.borodina, topic: 'Как читать местность вместе с классом' },
      { person: people.kim, topic: 'Задание на сорок минут у воды' },
      { person: people.ryabinin, topic: 'Безопасность на зимнем маршруте' },
    ],
    outcome: 'Каждый участник составил план полевого занятия и получил отзыв коллег.',
    documents: [acts.traineeship],
    products: [made.safety],
    links: [{ to: project }, { to: plan.traineeship, result: 'Подготовлено 14 планов полевых занятий.' }],
  });
  held('excursion', 'Как устроен детский технопарк «Родник»', '2025-02-26', {
    place: orgs.technopark,
    audiences: who({ pupils: 28 }),
    outcome: 'Ученики 7–8 классов познакомились с лабораторией датчиков.',
    links: [{ to: project }, { to: centre }],
  });
  held('openLesson', 'Вода из трёх колодцев', '2025-03-05', {
    audiences: who({ teachers: 9, pupils: 21 }),
    speakers: [{ person: people.vorobyova, topic: 'Урок химии в 8а классе' }],
    outcome: 'Ученики сравнили жёсткость воды и предложили объяснение различий.',
    links: [{ to: project }, { to: plan.workshops }],
  });
  held('consultation', 'Как заполнять общую таблицу наблюдений', '2025-03-13', {
    level: 'municipal',
    format: 'online',
    audiences: who({ teachers: 7 }),
    municipalities: [where.zarechny],
    speakers: [{ person: people.lazarev }],
    outcome: 'Учителя четырёх школ внесли первые показания.',
    links: [{ to: project }],
  });
  const seminar = held('practicalSeminar', 'Как измерить то, что за окном', '2025-03-19', {
    state: 'writtenUp',
    level: 'intermunicipal',
    organisers: [orgs.school, orgs.methodists],
    audiences: who({ teachers: 31, methodists: 3 }),
    measures: counted({ schools: 12 }),
    municipalities: [where.zarechny, where.verkhnebrodsky, where.tikholuzhsky],
    speakers: [
      { person: people.sarkisyan, topic: 'Что показывает и чего не показывает метеостанция' },
      { person: people.kim, topic: 'Пробы воды: порядок и ошибки' },
      { person: people.lazarev, topic: 'Датчик, провод, таблица' },
      { person: people.belozyorov, topic: 'От измерения к вопросу' },
    ],
    description:
      'После короткой вводной части участники разошлись по трём площадкам, провели измерения и сравнили их с показаниями приборов.',
    outcome: 'Принято решение вести наблюдения по единому бланку во всех школах сети.',
    story:
      'Семинар начался во дворе школы, у метеостанции. Учителя разделились на группы и измерили температуру воздуха ручными термометрами, а потом сверили числа с экраном станции. Расхождение в полтора градуса стало темой первого обсуждения: где стоял прибор, сколько ждали, кто записывал. К концу дня каждая группа составила бланк наблюдения, и лучший из них стал общим.',
    products: [made.slides],
    urls: ['https://school7.zarechye.example/pole/seminar-2025-03/'],
    links: [
      { to: project },
      { to: plan.seminar, result: 'Единый бланк наблюдений принят всеми школами сети.' },
      { to: centre },
    ],
  });
  held('contest', 'Лучший дневник погоды', '2025-03-21', {
    level: 'municipal',
    audiences: who({ pupils: 63 }),
    measures: counted({ works: 63 }),
    municipalities: [where.zarechny],
    outcome: 'Победили дневники с непрерывными записями за три месяца.',
    links: [{ to: project }, { to: plan.workshops }],
  });
  held('excursion', 'Какой была река сто лет назад', '2025-03-26', {
    place: orgs.museum,
    organisers: [orgs.school, orgs.museum],
    audiences: who({ pupils: 25 }),
    outcome: 'Ученики 6-го класса сравнили старые карты с нынешним руслом и нашли два исчезнувших рукава.',
    links: [{ to: project }, { to: world.agreements.museum }],
  });
  return { traineeship, seminar };
}
