import type { Collector, Draft } from './collect.ts';
import type { People } from './people.ts';
import type { Products } from './products.ts';
import { day, days, month, months, quarter } from './values.ts';

const page = (title: string, path: string) => ({
  title,
  url: `https://school7.zarechye.example/pole/${path}`,
});

/** The calendar plan: three items of 2024, fourteen of 2025, three of 2026. */
export function addPlan(facts: Collector, project: string, people: People, made: Products) {
  let order = 0;
  const item = (text: string, fields: Omit<Draft<'planItem'>, 'project' | 'text'>) => {
    order += 1;
    return facts.add('planItem', { project, order, text, state: 'done', ...fields });
  };
  const { tkachenko, sarkisyan, kim, borodina, lazarev } = people;
  item('Создание рабочей группы и подготовка локальных актов проекта', {
    plannedPeriod: month(2024, 1),
    actualPeriod: months(2024, 1, 2),
    responsible: [tkachenko],
    resultDescription: 'Рабочая группа утверждена приказом, принято положение о сетевом классе.',
  });
  item('Установка школьной метеостанции и первые наблюдения', {
    plannedPeriod: quarter(2024, 2),
    actualPeriod: month(2024, 5),
    responsible: [sarkisyan],
    resultDescription: 'Станция работает с 13 мая 2024 года, показания снимают дважды в день.',
  });
  item('Пробные выходы на три маршрута вместе со школами № 3 и № 12', {
    plannedPeriod: months(2024, 9, 10),
    actualPeriod: months(2024, 9, 10),
    responsible: [borodina, kim],
    resultDescription: 'Маршруты пройдены, описания исправлены по замечаниям учителей.',
  });

  const bank = item('Создание общего банка исследовательских заданий для 5–9 классов', {
    plannedPeriod: months(2025, 1, 2),
    actualPeriod: months(2025, 1, 2),
    responsible: [tkachenko, kim],
    resultDescription:
      'Собрано и проверено на уроках 120 заданий трёх уровней. Рабочая группа убрала те, что не удалось выполнить за одно занятие.',
    products: [made.bank],
  });
  const workshops = item(
    'Открытые занятия и мастер-классы для обучающихся по зимним и весенним наблюдениям',
    {
      plannedPeriod: months(2025, 1, 2, 3),
      actualPeriod: months(2025, 1, 3),
      responsible: [kim],
      resultDescription:
        'Проведены мастер-класс о снеге, открытый урок химии и районный конкурс дневников погоды, на который поступило 63 работы.',
      links: [page('Итоги конкурса дневников погоды', 'dnevnik-pogody/')],
    },
  );
  const conference = item('Районная конференция юных исследователей «Шаг в поле»', {
    plannedPeriod: month(2025, 4),
    actualPeriod: day('2025-04-17'),
    responsible: [tkachenko],
    resultDescription:
      'В четвёртой конференции участвовали 67 школьников из шести школ, они защитили 45 работ. Лучшие работы вошли в сборник.',
    products: [made.collection],
  });
  const traineeship = item('Стажировка «Первый выход в поле» для учителей школ сети', {
    plannedPeriod: quarter(2025, 1),
    actualPeriod: days('2025-02-18', '2025-02-20'),
    responsible: [tkachenko, borodina],
    resultDescription:
      'За три дня 14 учителей подготовили и провели короткие выходы на два маршрута, каждый составил план занятия для своего класса.',
    products: [made.safety],
  });
  const seminar = item('Практико-ориентированный семинар по полевым измерениям', {
    plannedPeriod: month(2025, 3),
    actualPeriod: day('2025-03-19'),
    responsible: [sarkisyan],
    resultDescription:
      'Семинар «Как измерить то, что за окном» собрал 31 учителя и трёх методистов. Участники сняли показания метеостанции и сравнили их с ручными измерениями.',
    products: [made.slides],
  });
  const practice = item('Летний полевой практикум на озере Ясном', {
    plannedPeriod: month(2025, 5),
    actualPeriod: days('2025-05-26', '2025-05-30'),
    responsible: [kim, borodina],
    resultDescription:
      'За пять дней 34 ученика 6–8 классов описали шесть участков берега, взяли 48 проб воды и подготовили материал для карты маршрутов.',
    products: [made.map],
  });
  item('Выпуск методического пособия «Полевой дневник учителя»', {
    plannedPeriod: quarter(2025, 2),
    actualPeriod: month(2025, 7),
    responsible: [kim],
    resultDescription:
      'Пособие вышло на месяц позже плана: в него добавили записи майского практикума. Оно передано в методический банк института.',
    products: [made.diary],
  });
  item('Установка второй автоматической метеостанции в школе № 12', {
    plannedPeriod: quarter(2025, 3),
    responsible: [lazarev],
    resultDescription:
      'Поставщик сорвал срок, договор расторгнут. Установка перенесена на апрель 2026 года, до этого школа ведёт наблюдения ручными приборами.',
    state: 'moved',
  });
  const monitoring = item('Осенний мониторинг малых рек и озёр силами школ сети', {
    plannedPeriod: months(2025, 9, 10),
    actualPeriod: months(2025, 9, 10),
    responsible: [kim, people.vorobyova],
    resultDescription:
      'Группы четырёх школ взяли пробы воды в семи точках, результаты внесены в общую таблицу. В октябре ученики школ сети сыграли в игру по собранным данным.',
    links: [page('Общая таблица наблюдений', 'dannye-2025/')],
  });
  const mentors = item('Школа полевого наставника: цикл онлайн-занятий', {
    plannedPeriod: months(2025, 9, 10, 11),
    actualPeriod: months(2025, 9, 10, 11),
    responsible: [tkachenko],
    responsibleText: 'Ткаченко О.П., Белозёров И.Л.',
    resultDescription:
      'Проведены три занятия из шести, предусмотренных циклом; остальные пройдут весной 2026 года. После каждого занятия учителя заполняли журнал наставника.',
    products: [made.journal, made.programme],
  });
  const lessons = item('Неделя открытых уроков учителей — наставников полевых групп', {
    plannedPeriod: month(2025, 10),
    actualPeriod: days('2025-10-20', '2025-10-24'),
    responsible: [sarkisyan],
    resultDescription:
      'Показаны уроки физики, биологии и географии, построенные на материале маршрутов. После каждого урока проведено обсуждение по листу наблюдений.',
    products: [made.sensors],
  });
  const webinar = item('Региональный вебинар о месте полевого занятия в расписании', {
    plannedPeriod: month(2025, 11),
    actualPeriod: day('2025-11-13'),
    responsible: [tkachenko],
    resultDescription:
      'Вебинар подготовлен вместе с институтом развития образования. Подключились 97 школ и методических служб, запись доступна на сайте института.',
    links: [{ title: 'Запись вебинара', url: 'https://iro.srednerechye.example/webinar-pole/' }],
  });
  item('Публикация статей об опыте сети', {
    plannedPeriod: quarter(2025, 4),
    actualPeriod: months(2025, 9, 11, 12),
    responsible: [kim, tkachenko, borodina],
    resultDescription:
      'Опубликованы три статьи: две в журнале для учителей края и одна в сборнике института.',
    products: [made.lake, made.network, made.route],
  });
  // Left without a result on purpose: the program must find it.
  const survey = item('Опрос учителей школ сети по итогам года', {
    plannedPeriod: month(2025, 12),
    actualPeriod: day('2025-12-19'),
    responsible: [people.dzyuba],
    productsText: 'Аналитическая справка',
  });

  item('Установка второй автоматической метеостанции в школе № 12 (перенос с 2025 года)', {
    plannedPeriod: month(2026, 4),
    responsible: [lazarev],
    state: 'planned',
  });
  item('Краевой семинар по итогам трёх лет работы сети', {
    plannedPeriod: quarter(2026, 2),
    responsible: [tkachenko],
    state: 'planned',
  });
  item('Подготовка итогового сборника «Погода шести школ»', {
    plannedPeriod: quarter(2026, 4),
    responsible: [sarkisyan],
    state: 'planned',
  });
  return {
    bank,
    traineeship,
    seminar,
    workshops,
    conference,
    practice,
    mentors,
    monitoring,
    lessons,
    webinar,
    survey,
  };
}

export type Plan = ReturnType<typeof addPlan>;
