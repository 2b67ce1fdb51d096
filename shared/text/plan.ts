import { counted } from './numerals.ts';

/** Words of the year's plan and of what is due. */
export const planText = {
  title: 'План года',
  today: 'сегодня',
  until: (day: string, time: string) => `${day} до ${time}`,
  ends: (what: string) => `Заканчивается: ${what}`,
  endTogether: (kind: string, count: number) =>
    kind === 'agreement'
      ? `Заканчиваются ${counted(count, ['соглашение', 'соглашения', 'соглашений'])}`
      : `Заканчиваются ${counted(count, ['статус', 'статуса', 'статусов'])}`,
  schoolYear: (start: number) => `${start}-${start + 1} учебный год`,
  previousYear: 'Предыдущий год',
  nextYear: 'Следующий год',
  months: 'Месяцы',
  whatWas: (month: string) => `Что было: ${month}`,
  whatPlanned: (month: string) => `План: ${month}`,
  monthCount: (held: number, planned: number) =>
    planned === 0 ? String(held) : `${held} из ${held + planned}`,
  monthCountLong: (held: number, planned: number) => `проведено ${held}, в плане ${planned}`,
  noEvents: 'В этом месяце мероприятий нет',
  noEventsText: 'Вставьте план года из Excel или Word или запишите мероприятие.',
  pastePlan: 'Вставить план из таблицы…',
  pastePlanText: 'Скопируйте таблицу плана и нажмите здесь Ctrl+V или выберите файл.',
  add: 'Добавить в план',
  hold: 'Проведено',
  holdOf: (title: string) => `Проведено: ${title}`,
  holdNumber: 'Сколько участников',
  holdNumberHint: 'Например: 42, более 100',
  holdAudience: 'Кто участвовал',
  holdUrl: 'Ссылка на новость или страницу',
  holdPhoto: 'Снимок',
  holdPhotoAdd: 'Выбрать снимок…',
  holdPhotoChosen: (name: string) => `Снимок: ${name}`,
  holdDone: (title: string) => `Проведено: ${title}.`,
  late: 'срок прошёл',
  planned: 'в плане',
  held: 'проведено',
  writtenUp: 'описано',
  participants: (text: string) => `участников: ${text}`,
  count: (count: number) => counted(count, ['мероприятие', 'мероприятия', 'мероприятий']),
};
