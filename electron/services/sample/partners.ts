import type { Collector, Draft } from './collect.ts';
import type { Organisations } from './organisations.ts';
import { inYear } from './values.ts';

type Agreements = Readonly<
  Record<'school3' | 'school12' | 'lyceum' | 'university' | 'college' | 'museum', string>
>;

/** Eight rows of partners in 2025; the first school row names two schools. */
export function addPartners(facts: Collector, project: string, orgs: Organisations, agreements: Agreements) {
  let order = 0;
  const partner = (fields: Omit<Draft<'partner'>, 'project'>) => {
    order += 1;
    facts.add('partner', { project, order, planned: true, period: inYear(2025), ...fields });
  };
  partner({
    organisations: [orgs.institute],
    actualParticipation:
      'Сотрудник института был научным руководителем проекта, провёл три онлайн-занятия и вместе со школой подготовил региональный вебинар.',
    functions: [
      'научное сопровождение проекта',
      'рецензирование изданий',
      'размещение материалов в методическом банке',
    ],
  });
  partner({
    organisations: [orgs.methodists],
    actualParticipation:
      'Собрал заявки на стажировку и семинар, вместе со школой провёл конференцию «Шаг в поле» и семинар для директоров.',
    functions: ['связь со школами района', 'организация районных мероприятий'],
  });
  partner({
    organisations: [orgs.school3, orgs.school12],
    agreement: agreements.school12,
    actualParticipation:
      'Обе школы весь год вели наблюдения и вносили их в общую таблицу; школа № 3 приняла августовскую секцию, школа № 12 — декабрьский семинар-интенсив.',
    functions: ['участие в программе «Полевая экология»', 'подготовка наставников', 'обмен приборами'],
  });
  partner({
    organisations: [orgs.lyceum],
    agreement: agreements.lyceum,
    actualParticipation:
      'Старшеклассники лицея написали рецензии на 12 работ участников конференции, группа лицея участвовала в осеннем мониторинге.',
    functions: ['рецензирование ученических работ', 'участие в общих наблюдениях'],
  });
  partner({
    organisations: [orgs.university],
    agreement: agreements.university,
    actualParticipation:
      'Принял 30 школьников в учебных лабораториях, два преподавателя вошли в жюри конференции.',
    functions: ['лабораторные дни для школьников', 'экспертиза исследовательских работ'],
  });
  partner({
    organisations: [orgs.college],
    agreement: agreements.college,
    actualParticipation: 'Провёл занятие в лаборатории почв и экскурсию на учебный метеопост.',
    functions: ['анализ почвенных проб', 'знакомство с профессиями'],
  });
  partner({
    organisations: [orgs.museum],
    agreement: agreements.museum,
    planned: false,
    actualParticipation:
      'Присоединился в марте: открыл школьникам фонды старых карт и фотографий, помог оформить выставку дневников.',
    functions: ['доступ к фондам', 'помощь в подготовке выставок'],
  });
  // Planned, but nobody has written down whether it took part: the program must find it.
  partner({
    organisations: [orgs.farm],
    functions: ['предоставление участка для почвенных наблюдений'],
  });
}
