import type { Labels } from './labels.ts';

/** Acts, statuses, agreements, letters, sites, files and words that repeat. */
export const documentLabels: Labels = {
  act: { issuer: 'Кем издан', amended: 'С изменениями и дополнениями', organisation: 'Школа' },
  status: {
    from: 'Действует с',
    to: 'Действует по',
    termYears: 'Срок, лет',
    ordinal: 'Какой по счёту',
    notes: 'Примечания',
  },
  agreement: {
    parties: 'Стороны',
    validTo: 'Действует по',
    subject: 'Предмет',
    activities: 'Мероприятия',
  },
  request: {
    title: 'Что нужно сдать',
    from: 'От кого',
    fromText: 'От кого (словами)',
    letterNumber: 'Номер письма',
    letterDate: 'Дата письма',
    due: 'Сдать до (день)',
    dueTime: 'Сдать до (час)',
    form: 'Форма',
    report: 'Отчёт',
    ways: 'Как принимают',
    fileName: 'Как назвать файл',
    subject: 'Тема письма',
    contact: 'К кому обращаться',
    sent: 'Отправлено',
    repeatsYearly: 'Повторяется каждый год',
  },
  siteStat: { resource: 'Сайт или страница', metric: 'Что посчитано' },
  abbreviation: {
    abbreviation: 'Сокращение',
    expansion: 'Расшифровка',
    expandAtFirstUse: 'Расшифровать при первом упоминании',
  },
  attachment: {
    owner: 'К какой записи',
    name: 'Имя файла',
    sha256: 'Контрольная сумма',
    bytes: 'Размер, байт',
    mediaType: 'Тип файла',
    caption: 'Подпись',
    consent: 'Согласие на публикацию',
  },
  report: { form: 'Форма' },
};
