import type { Collector } from './collect.ts';
import { eventsOf, type World } from './event-tools.ts';
import { counted, moreThan, who } from './values.ts';

/** November – December 2025. */
export function addLateEvents(facts: Collector, world: World) {
  const { orgs, people, project, centre, plan, made, where } = world;
  const held = eventsOf(facts, world);

  held('onlineSession', 'Школа полевого наставника: что делать с данными', '2025-11-06', {
    level: 'intermunicipal',
    format: 'online',
    organisers: [orgs.school, orgs.institute],
    audiences: who({ teachers: 19 }),
    municipalities: [where.zarechny, where.beloklyuch, where.verkhnebrodsky],
    speakers: [{ person: people.lazarev }, { person: people.belozyorov }],
    outcome: 'Участники построили графики по общей таблице и нашли три ошибки ввода.',
    links: [{ to: project }, { to: plan.mentors, result: 'Третье занятие цикла.' }],
  });
  const webinar = held('webinar', 'Полевое занятие в расписании сельской школы', '2025-11-13', {
    state: 'writtenUp',
    level: 'regional',
    format: 'online',
    organisers: [orgs.school, orgs.institute],
    audiences: who({ teachers: moreThan(90) }),
    measures: counted({ connections: 97, views: 240 }),
    municipalities: [where.zarechny, where.verkhnebrodsky, where.tikholuzhsky, where.beloklyuch],
    municipalitiesOpen: true,
    speakers: [
      { person: people.tkachenko, topic: 'Где взять часы на полевое занятие' },
      { person: people.kim, topic: 'Один маршрут — четыре урока' },
      { person: people.melnikova, topic: 'Что решает директор' },
    ],
    outcome: 'Двенадцать школ края запросили карту маршрутов и журнал наставника.',
    products: [made.network, made.journal],
    urls: ['https://iro.srednerechye.example/webinar-pole/'],
    links: [{ to: project }, { to: plan.webinar, result: 'Запись вебинара размещена на сайте института.' }],
  });
  held('pedagogicalWorkshop', 'Вопрос, на который нет ответа в учебнике', '2025-11-19', {
    level: 'municipal',
    audiences: who({ youngTeachers: 9 }),
    municipalities: [where.zarechny],
    speakers: [{ person: people.osipova }, { person: people.dzyuba }],
    outcome: 'Молодые учителя подготовили по одному исследовательскому вопросу к уроку.',
    links: [{ to: project }],
  });
  held('parentMeeting', 'Что показали осенние маршруты', '2025-11-20', {
    audiences: who({ parents: 41 }),
    speakers: [{ person: people.borodina }],
    outcome: 'Родители увидели работы детей, шесть семей вызвались сопровождать группы.',
    links: [{ to: project }],
  });
  const notebook = held('contest', 'Открытая тетрадь', '2025-11-25', {
    level: 'national',
    format: 'online',
    ourRole: 'participant',
    audiences: who({ pupils: 3 }),
    measures: counted({ works: 3 }),
    outcome: 'Одна работа отмечена дипломом лауреата.',
    links: [{ to: project }],
  });
  const olympiad = held('competition', 'Районная олимпиада по экологии', '2025-11-27', {
    level: 'municipal',
    ourRole: 'participant',
    place: orgs.naturalists,
    organisers: [orgs.methodists, orgs.naturalists],
    audiences: who({ pupils: 12 }),
    municipalities: [where.zarechny],
    outcome: 'Ученики школы заняли одно первое и два третьих места.',
    links: [{ to: centre }],
  });
  const autumnDefence = held('conference', 'Осенняя защита исследований', '2025-12-04', {
    audiences: who({ pupils: 51 }),
    measures: counted({ works: 23 }),
    speakers: [{ person: people.tkachenko }],
    outcome: 'Защищено 23 работы, семь из них выполнены на данных других школ.',
    links: [{ to: project }],
  });
  held('intensiveSeminar', 'Как читать чужие данные', '2025-12-10', {
    level: 'municipal',
    place: orgs.school12,
    organisers: [orgs.school, orgs.school12],
    audiences: who({ teachers: 15 }),
    municipalities: [where.zarechny],
    speakers: [
      { person: people.kim, topic: 'Проба есть, вывода нет' },
      { person: people.lazarev, topic: 'Проверка таблицы за десять минут' },
    ],
    outcome: 'Составлен лист проверки общей таблицы.',
    links: [{ to: project }],
  });
  held('openDay', 'День открытых лабораторий', '2025-12-17', {
    level: 'municipal',
    audiences: who({ pupils: 60, parents: 25 }),
    measures: counted({ schools: 3 }),
    municipalities: [where.zarechny],
    speakers: [{ person: people.sarkisyan }, { person: people.vorobyova }, { person: people.cherkashin }],
    outcome: 'Ученики трёх школ района поработали в лабораториях центра.',
    links: [{ to: project }, { to: centre }],
  });
  held('workingGroup', 'Итоги года и план на 2026 год', '2025-12-19', {
    audiences: who({ teachers: 12 }),
    speakers: [{ person: people.tkachenko }, { person: people.dzyuba }],
    outcome: 'План на 2026 год согласован, сроки установки второй метеостанции перенесены.',
    links: [{ to: project }, { to: plan.survey }],
  });
  return { webinar, autumnDefence, notebook, olympiad };
}
