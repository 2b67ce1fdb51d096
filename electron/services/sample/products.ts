import type { Collector, Draft } from './collect.ts';
import type { Organisations } from './organisations.ts';
import type { People } from './people.ts';
import { day, month } from './values.ts';

const section = 'https://school7.zarechye.example/pole';

/** Twenty products: five of 2024, thirteen of 2025, two drafts of 2026. */
export function addProducts(facts: Collector, orgs: Organisations, people: People, project: string) {
  const product = (fields: Draft<'product'>) =>
    facts.add('product', { organisation: orgs.school, links: [{ to: project }], ...fields });
  const onSite = (file: string, on: string) => ({
    publication: 'published' as const,
    url: `${section}/${file}`,
    placements: [{ platform: 'Сайт школы', url: `${section}/${file}`, date: day(on) }],
  });
  const of2024 = { year: 2024 };
  const of2025 = { year: 2025, usedInPeriod: true };

  product({
    ...of2024,
    kind: 'recommendations',
    title: 'Первый маршрут: как подготовить класс к выходу в поле',
    authors: [people.borodina, people.tkachenko],
    period: month(2024, 4),
    ...onSite('pervyy-marshrut.pdf', '2024-04-24'),
    usedInPeriod: true,
  });
  product({
    ...of2024,
    kind: 'programme',
    title: 'Полевая экология',
    authors: [people.kim],
    period: month(2024, 8),
    ...onSite('programma-ekologiya.pdf', '2024-08-29'),
    usedInPeriod: true,
  });
  product({
    ...of2024,
    kind: 'collection',
    title: 'Измеряем погоду: сорок карточек к школьной метеостанции',
    authors: [people.sarkisyan],
    period: month(2024, 10),
    ...onSite('kartochki-pogoda.pdf', '2024-10-15'),
  });
  product({
    ...of2024,
    kind: 'article',
    title: 'Метеостанция во дворе: с чего начать',
    authors: [people.sarkisyan],
    period: month(2024, 11),
    publisher: 'Журнал «Сельский учитель Среднеречья»',
    issue: '2024, № 4',
    placeInEdition: 'с. 31–36',
    citation:
      'Саркисян К.А. Метеостанция во дворе: с чего начать // Сельский учитель Среднеречья. 2024. № 4. С. 31–36.',
    publication: 'published',
  });
  product({
    ...of2024,
    kind: 'video',
    title: 'Как взять пробу воды',
    authors: [people.kim, people.lazarev],
    period: month(2024, 12),
    ...onSite('video-proba-vody/', '2024-12-10'),
  });

  const bank = product({
    ...of2025,
    kind: 'productBank',
    title: 'За окном класса: 120 исследовательских заданий',
    authors: [people.tkachenko, people.kim, people.borodina, people.sarkisyan],
    period: month(2025, 2),
    ...onSite('bank/', '2025-02-27'),
  });
  const safety = product({
    ...of2025,
    kind: 'recommendations',
    title: 'Безопасный выход: памятка организатору полевого занятия',
    authors: [people.ryabinin, people.gaisina],
    period: month(2025, 2),
    ...onSite('pamyatka.pdf', '2025-02-14'),
  });
  const slides = product({
    ...of2025,
    kind: 'presentation',
    title: 'Как измерить то, что за окном: материалы семинара',
    authors: [people.sarkisyan, people.kim, people.lazarev],
    period: month(2025, 3),
    ...onSite('seminar-2025-03/', '2025-03-21'),
  });
  const collection = product({
    ...of2025,
    kind: 'collection',
    title: 'Шаг в поле — 2025: исследовательские работы школьников',
    authors: [people.tkachenko, people.osipova],
    period: month(2025, 5),
    issue: 'вып. 4',
    publication: 'published',
    url: `${section}/sbornik-2025.pdf`,
    placements: [
      { platform: 'Сайт школы', url: `${section}/sbornik-2025.pdf`, date: day('2025-05-16') },
      {
        platform: 'Сайт ЦРО Заречного района',
        url: 'https://cro.zarechye.example/shag-v-pole/',
        date: day('2025-05-19'),
      },
    ],
  });
  const map = product({
    ...of2025,
    kind: 'map',
    title: 'Девять маршрутов Заречья',
    authors: [people.borodina, people.shevchuk],
    period: month(2025, 6),
    ...onSite('karta-marshrutov.pdf', '2025-06-25'),
  });
  const diary = product({
    ...of2025,
    kind: 'methodicalManual',
    title: 'Полевой дневник учителя',
    authors: [people.kim, people.borodina, people.tkachenko],
    period: month(2025, 7),
    publication: 'published',
    url: `${section}/dnevnik-uchitelya.pdf`,
    placements: [
      { platform: 'Сайт школы', url: `${section}/dnevnik-uchitelya.pdf`, date: day('2025-07-04') },
      {
        platform: 'Методический банк ИРО Среднереченского края',
        url: 'https://iro.srednerechye.example/bank/pole/',
        date: day('2025-09-08'),
      },
    ],
  });
  const programme = product({
    ...of2025,
    kind: 'programme',
    title: 'Основы исследовательской работы (редакция 2025 года)',
    authors: [people.kim, people.borodina],
    period: month(2025, 8),
    ...onSite('programma-osnovy.pdf', '2025-08-28'),
  });
  const journal = product({
    ...of2025,
    kind: 'journal',
    title: 'Наставник полевой группы: записи и самопроверка',
    authors: [people.tkachenko, people.dzyuba],
    period: month(2025, 9),
    ...onSite('zhurnal-nastavnika.pdf', '2025-09-10'),
  });
  const sensors = product({
    ...of2025,
    kind: 'video',
    title: 'Пять опытов с датчиком температуры',
    authors: [people.lazarev],
    period: month(2025, 10),
    ...onSite('video-datchik/', '2025-10-14'),
  });
  const lake = product({
    ...of2025,
    kind: 'article',
    title: 'Озеро вместо параграфа: пять дней полевого практикума',
    authors: [people.kim],
    period: month(2025, 9),
    publisher: 'Журнал «Сельский учитель Среднеречья»',
    issue: '2025, № 3',
    placeInEdition: 'с. 18–24',
    citation:
      'Ким В.О. Озеро вместо параграфа: пять дней полевого практикума // Сельский учитель Среднеречья. 2025. № 3. С. 18–24.',
    publication: 'published',
  });
  const network = product({
    ...of2025,
    kind: 'article',
    title: 'Шесть школ и одна таблица: опыт общих наблюдений',
    authors: [people.tkachenko, people.belozyorov],
    period: month(2025, 11),
    publisher: 'Сборник «Инновационные площадки Среднеречья»',
    issue: 'вып. 2',
    placeInEdition: 'с. 57–66',
    citation:
      'Ткаченко О.П., Белозёров И.Л. Шесть школ и одна таблица: опыт общих наблюдений // Инновационные площадки Среднеречья. Вып. 2. 2025. С. 57–66.',
    publication: 'published',
    url: 'https://iro.srednerechye.example/sbornik-2/',
  });
  const route = product({
    ...of2025,
    kind: 'article',
    title: 'Карта, которую рисует шестой класс',
    usedInPeriod: false,
    authors: [people.borodina],
    period: month(2025, 12),
    publisher: 'Журнал «Сельский учитель Среднеречья»',
    issue: '2025, № 4',
    placeInEdition: 'с. 40–43',
    citation:
      'Бородина Е.А. Карта, которую рисует шестой класс // Сельский учитель Среднеречья. 2025. № 4. С. 40–43.',
    publication: 'published',
  });
  const model = product({
    ...of2025,
    kind: 'model',
    title: 'Сетевой исследовательский класс',
    authors: [people.tkachenko, people.melnikova],
    period: month(2025, 12),
    publication: 'sentToSite',
    usedInPeriod: false,
  });

  product({
    kind: 'collection',
    title: 'Погода шести школ: общие данные за два года',
    authors: [people.sarkisyan, people.lazarev],
    period: month(2026, 10),
    year: 2026,
    publication: 'ready',
  });
  product({
    kind: 'methodicalManual',
    title: 'Исследование за четыре урока',
    authors: [people.kim, people.vorobyova],
    period: month(2026, 5),
    year: 2026,
    publication: 'ready',
  });
  return {
    bank,
    safety,
    slides,
    collection,
    map,
    diary,
    programme,
    journal,
    sensors,
    lake,
    network,
    route,
    model,
  };
}

export type Products = ReturnType<typeof addProducts>;
