import { choiceName } from './choices.ts';
import { agree, counted, formatNumber, type WordForms } from './numerals.ts';

/** Words of the catalogue of indicators, under the code words of `shared/indicators/catalogue/value.ts`. */

export const familyNames: Readonly<Record<string, string>> = {
  centres: 'Центры «Точка роста»',
  coverage: 'Охват',
  enrolment: 'Участия в программах',
  programmes: 'Программы и кружки',
  events: 'Мероприятия',
  network: 'Сеть',
  materials: 'Материалы и публикации',
  staff: 'Педагоги',
  awards: 'Достижения',
  finance: 'Финансирование',
  plan: 'План, статусы, показатели',
  site: 'Сайт',
};

export const indicatorNames: Readonly<Record<string, string>> = {
  'centres.working': 'Центров работает, по профилям',
  'centres.by-year': 'Центров работает, по времени открытия',
  'centres.planned': 'Центров запланировано',
  'centres.working-share': 'Школ с Центром, % школ',
  'centres.planned-share': 'Школ с Центром вместе с запланированными, % школ',
  'centres.staff': 'Сотрудников Центров',
  'coverage.total': 'Охвачено детей',
  'coverage.share': 'Охват, %',
  'coverage.by-area': 'Охвачено детей по направленностям',
  'enrolment.start-by-kind': 'Участий на начало учебного года по видам программ',
  'enrolment.end-by-kind': 'Участий на конец учебного года по видам программ',
  'enrolment.growth-by-kind': 'Прирост участий за учебный год по видам программ',
  'enrolment.start-by-area': 'Участий на начало учебного года по направленностям',
  'enrolment.end-by-area': 'Участий на конец учебного года по направленностям',
  'enrolment.growth-by-area': 'Прирост участий за учебный год по направленностям',
  'enrolment.start-by-centre': 'Участий на начало учебного года по Центрам',
  'enrolment.end-by-centre': 'Участий на конец учебного года по Центрам',
  'enrolment.growth-by-centre': 'Прирост участий за учебный год по Центрам',
  'enrolment.start-by-school': 'Участий на начало учебного года по школам',
  'enrolment.end-by-school': 'Участий на конец учебного года по школам',
  'enrolment.growth-by-school': 'Прирост участий за учебный год по школам',
  'enrolment.on-day-by-kind': 'Участий на день, по последним записям, по видам программ',
  'enrolment.on-day-by-area': 'Участий на день, по последним записям, по направленностям',
  'enrolment.on-day-by-centre': 'Участий на день, по последним записям, по Центрам',
  'enrolment.on-day-by-school': 'Участий на день, по последним записям, по школам',
  'enrolment.per-child': 'Участий на одного ребёнка',
  'programmes.count': 'Программ по видам',
  'programmes.by-area': 'Программ по направленностям',
  'programmes.by-centre': 'Программ по Центрам',
  'programmes.clubs': 'Кружков по видам',
  'programmes.clubs-by-area': 'Кружков по направленностям',
  'programmes.network': 'Сетевых программ',
  'events.count': 'Мероприятий по видам',
  'events.by-level': 'Мероприятий по уровням',
  'events.by-role': 'Мероприятий по нашей роли',
  'events.by-audience': 'Мероприятий по участникам',
  'events.participants': 'Участников мероприятий',
  'events.measures': 'Заявок, отзывов, просмотров на мероприятиях',
  'events.series-totals': 'Участников серий за всё время',
  'events.ordinal': 'Порядковый номер в серии',
  'network.municipalities': 'Муниципальных образований в сети',
  'network.organisations': 'Организаций в сети по типам',
  'network.partners': 'Организаций-партнёров по типам',
  'network.sites': 'Площадок по типам организаций',
  'network.sites-by-kind': 'Площадок по видам',
  'network.agreements': 'Соглашений по видам',
  'network.agreements-by-parties': 'Соглашений по сторонам',
  'network.trainees': 'Прошли стажировку',
  'materials.products': 'Методических продуктов по видам',
  'materials.publications': 'Опубликовано по видам',
  'materials.by-year': 'Методических продуктов по годам',
  'materials.practices': 'Показано лучших практик по формам',
  'staff.teachers': 'Педагогов всего',
  'staff.trained': 'Прошли обучение',
  'staff.trained-share': 'Прошли обучение, % педагогов',
  'staff.trainings': 'Обучений по видам',
  'staff.speaking': 'Делились опытом',
  'staff.speaking-share': 'Делились опытом, % педагогов',
  'awards.places': 'Призовых мест',
  'awards.by-level': 'Призовых мест по уровням',
  'awards.winners': 'Призёров и победителей',
  'finance.planned': 'Запланировано средств по источникам',
  'finance.actual': 'Израсходовано средств по источникам',
  'finance.execution': 'Исполнение финансирования, %',
  'finance.grants': 'Грантов по уровням',
  'finance.grants-sum': 'Сумма грантов',
  'plan.items': 'Пунктов плана по состоянию',
  'plan.done-share': 'Выполнение плана, %',
  'plan.status-years': 'Полных лет в статусе',
  'plan.typed-indicators': 'Показатели, введённые вручную',
  'site.figures': 'Сайт: значения и динамика за год',
};

export function indicatorName(id: string): string {
  return indicatorNames[id] ?? id;
}

const unitForms: Readonly<Record<string, WordForms>> = {
  pieces: ['шт.', 'шт.', 'шт.'],
  people: ['чел.', 'чел.', 'чел.'],
  participations: ['участие', 'участия', 'участий'],
  percent: ['%', '%', '%'],
  thousandRoubles: ['тыс. руб.', 'тыс. руб.', 'тыс. руб.'],
  years: ['полный год', 'полных года', 'полных лет'],
  ratio: ['на ребёнка', 'на ребёнка', 'на ребёнка'],
  own: ['', '', ''],
};

export const unitNames: readonly string[] = Object.keys(unitForms);

/** What stands after a figure of the unit; nothing for `own`, which the figure says itself. */
export function unitText(unit: string, value: number): string {
  const forms = unitForms[unit];
  return forms ? agree(value, forms) : '';
}

/** Whole sentences for why there is «–». */
export const absenceTexts: Readonly<Record<string, string>> = {
  'no-records': 'Таких записей нет.',
  'base-unknown': 'Не известно, от чего считать: нет записи о контингенте или другой базы.',
  'base-zero': 'База равна нулю, доля не считается.',
  'base-not-named': 'В записи об охвате не названа база: от чего доля.',
  'not-of-one-school': 'Доля школ считается по муниципалитету, не по одной школе.',
  'total-not-given': 'Есть строки по направленностям, а строки «всего» нет: складывать детей нельзя.',
  'units-differ': 'Суммы записаны в разных единицах, складывать их нельзя.',
  'one-point-only': 'Есть только начало или только конец учебного года.',
  'figure-absent': 'Записи есть, числа в них нет.',
};

const recordForms: WordForms = ['запись', 'записи', 'записей'];
const placeForms: WordForms = ['место', 'места', 'мест'];
const inRecords = (count: number | undefined) => counted(count ?? 0, ['записи', 'записях', 'записях']);

/** What a reader of the figure has to know. */
const notes: Readonly<Record<string, (number: number | undefined, area?: string) => string>> = {
  'sum-below-total': (n) =>
    `Сумма частей меньше целого на ${formatNumber(n ?? 0)}: остаток показан как «без указания».`,
  'sum-above-total': (n) =>
    `Сумма частей больше целого на ${formatNumber(n ?? 0)}: ребёнок показан в каждой своей направленности.`,
  'typed-total-stands-beside': () => 'Итог введён вручную, рядом то, что подтверждено записями.',
  'typed-confirmed': (n) => `Введено вручную, записями подтверждено ${formatNumber(n ?? 0)}.`,
  'largest-of-parts': (n) =>
    `За части периода есть ${counted(n ?? 0, recordForms)}; дети не складываются, взято наибольшее число.`,
  'part-of-period': () => 'Запись есть только за часть периода.',
  'other-period': () => 'Записи за этот период нет, взята запись за период, который с ним пересекается.',
  'children-of-schools-added': (n) =>
    `Сложены дети ${counted(n ?? 0, ['организации', 'организаций', 'организаций'])}: кто занимается в двух, посчитан дважды.`,
  'base-is-older': () => 'База взята на более раннюю дату: новее записи нет.',
  'base-incomplete': (n) => `В базе нет контингента ${counted(n ?? 0, ['школы', 'школ', 'школ'])}.`,
  'share-typed': () => 'Доля введена вручную: база не известна.',
  'share-differs': (n, area) =>
    `В записи${area === undefined ? '' : ` о направленности «${choiceName('programmeArea', area)}»`} введена другая доля: ${formatNumber(n ?? 0)} %.`,
  'share-above-whole': () => 'Доля больше 100 %: проверьте, не участия ли это вместо детей.',
  'more-children-than-places': () => 'Детей больше, чем участий: так не бывает, проверьте записи.',
  'parts-overlap': () => 'Одно и то же входит в несколько строк, их сумма больше целого.',
  'dates-wider': (n) =>
    `У ${counted(n ?? 0, ['записи', 'записей', 'записей'])} дата шире периода: время могло быть и за его пределами.`,
  'undated-left-out': (n) =>
    `Без даты, не ${agree(n ?? 0, ['посчитана', 'посчитаны', 'посчитано'])}: ${counted(n ?? 0, recordForms)}.`,
  'undated-counted': (n) =>
    `Без даты, ${agree(n ?? 0, ['посчитана', 'посчитаны', 'посчитано'])}: ${counted(n ?? 0, recordForms)}.`,
  'some-without-figure': (n) => `Числа нет в ${inRecords(n)}.`,
  'outside-schools': (n) =>
    `Не ${agree(n ?? 0, ['вошла', 'вошли', 'вошло'])} в долю: ${counted(n ?? 0, ['организация', 'организации', 'организаций'])} с Центром, не школы муниципалитета.`,
  'points-differ': (n) =>
    `Только на один конец года есть ${counted(n ?? 0, ['программа', 'программы', 'программ'])}.`,
  'counts-may-repeat': (n) =>
    `Числом без фамилий: ${counted(n ?? 0, recordForms)}; кто есть в двух, посчитан дважды.`,
  'winner-unnamed': (n) => `Победитель не назван: ${counted(n ?? 0, placeForms)}.`,
  'lengths-differ': () => 'Год назад измерено за другие месяцы, сравнивать нельзя.',
  'status-ended': () => 'Срок статуса закончился.',
  'ordinal-differs': (n) => `Номер введён вручную, по записям серии выходит ${formatNumber(n ?? 0)}.`,
  'municipality-unknown': (n) => `Муниципальное образование не указано в ${inRecords(n)}.`,
};

export const noteNames: readonly string[] = Object.keys(notes);

export function noteText({
  key,
  number,
  area,
}: {
  readonly key: string;
  readonly number?: number | undefined;
  readonly area?: string | undefined;
}): string {
  return notes[key]?.(number, area) ?? key;
}

/** «от всех обучающихся»: what a share is a share of. */
export const baseTexts: Readonly<Record<string, string>> = {
  allPupils: 'всех обучающихся',
  schoolsWithCentres: 'обучающихся школ с Центрами',
  ages5to18: 'детей 5–18 лет',
  centrePupils: 'обучающихся Центра',
  other: 'другой базы',
  schools: 'школ',
  teachers: 'педагогов',
  planned: 'запланированных средств',
  planItems: 'пунктов плана',
  children: 'охваченных детей',
  yearBefore: 'значения год назад',
  yearStart: 'участий на начало года',
};

export const besideTexts: Readonly<Record<string, string>> = {
  sumOfParts: 'сумма частей',
  confirmedByRecords: 'подтверждено записями',
  countedRecords: 'посчитано',
  participations: 'участий',
  doneOfOtherPeriods: 'сделано из плана других периодов',
  termYears: 'срок, лет',
};

export const wordTexts: Readonly<Record<string, string>> = {
  unspecified: 'не указано',
  remainder: 'без указания',
  schools: 'школы',
  start: 'на начало',
  end: 'на конец',
};

/** «75 % · от школ: 12», «5 записей»: what stands after a figure in a line of text. */
export const indicatorLine = {
  share: (percent: string) => `${percent} %`,
  base: (name: string, figure: string) => `от ${baseTexts[name] ?? name}: ${figure}`,
  beside: (name: string, figure: string) => `${besideTexts[name] ?? name}: ${figure}`,
  records: (count: number) => counted(count, recordForms),
  none: '–',
};
