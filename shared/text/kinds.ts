/** Names of the kinds of records: one record, the list, and the list's place in a sentence. */
export interface KindName {
  readonly one: string;
  readonly many: string;
}

export const kindNames: Readonly<Record<string, KindName>> = {
  municipality: { one: 'муниципальное образование', many: 'Муниципальные образования' },
  organisation: { one: 'организация', many: 'Организации' },
  person: { one: 'человек', many: 'Люди' },
  position: { one: 'должность', many: 'Сотрудники и должности' },
  act: { one: 'документ', many: 'Приказы и положения' },
  status: { one: 'статус', many: 'Статусы' },
  project: { one: 'проект', many: 'Проекты' },
  projectTask: { one: 'задача проекта', many: 'Задачи' },
  centre: { one: 'центр', many: 'Центры и площадки' },
  agreement: { one: 'соглашение', many: 'Соглашения' },
  contingent: { one: 'контингент', many: 'Контингент' },
  programme: { one: 'программа', many: 'Программы' },
  enrolment: { one: 'зачисление', many: 'Зачисления' },
  product: { one: 'методический продукт', many: 'Методические продукты' },
  eventSeries: { one: 'серия мероприятий', many: 'Серии мероприятий' },
  event: { one: 'мероприятие', many: 'Мероприятия' },
  planItem: { one: 'пункт плана-графика', many: 'План-график' },
  financeLine: { one: 'строка финансирования', many: 'Финансирование' },
  teamMember: { one: 'участник команды', many: 'Команда проекта' },
  projectAct: { one: 'документ проекта', many: 'Документы проекта' },
  partner: { one: 'партнёр', many: 'Партнёры' },
  indicator: { one: 'показатель', many: 'Показатели' },
  indicatorValue: { one: 'значение показателя', many: 'Значения показателей' },
  projectStatement: { one: 'вывод по проекту', many: 'Выводы по проекту' },
  report: { one: 'отчёт', many: 'Отчёты' },
  reportText: { one: 'текст отчёта', many: 'Тексты отчётов' },
  reportView: { one: 'таблица отчёта', many: 'Таблицы отчётов' },
};
