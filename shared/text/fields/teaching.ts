import type { Labels } from './labels.ts';

/** What is taught, and how many children it reaches. */
export const teachingLabels: Labels = {
  subject: { name: 'Предмет', area: 'Предметная область' },
  programme: {
    subject: 'Предмет',
    organisation: 'Школа',
    classes: 'Классы',
    grades: 'Параллели',
    ageFrom: 'Возраст с',
    ageTo: 'Возраст до',
    hoursPerWeek: 'Часов в неделю',
    hoursPerYear: 'Часов в год',
    yearOfStudy: 'Год обучения',
    teachers: 'Педагоги',
    isNetwork: 'Сетевая форма',
    documentUrl: 'Ссылка на программу',
    navigatorId: 'Номер в Навигаторе',
  },
  enrolment: {
    schoolYear: 'Учебный год',
    point: 'Когда посчитано',
    onDate: 'На дату',
    count: 'Зачислено',
  },
  coverage: {
    organisation: 'Школа',
    programmeKinds: 'Виды программ',
    pupils: 'Охвачено обучающихся',
    base: 'От чего доля',
    kind: 'От кого считается доля',
    value: 'Сколько их всего',
    share: 'Доля, %',
  },
  workForm: { text: 'Форма работы', audience: 'С кем' },
  workDirection: { name: 'Направление', items: 'Что делается', isPlanned: 'На перспективу' },
};
