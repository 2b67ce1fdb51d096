/**
 * Sentences of `domain.md` a6. `{slot}` is filled; what stands in `[…]` is left out as soon as one of its slots has
 * nothing; a sentence whose other slots have nothing is not proposed. Words beside a number fit every number.
 */
export const templates = {
  statusAwarded:
    '[{when} ]{whom} [{ordinal} ]присвоен статус {status}[ по теме {topic}][ сроком на {term}][ ({act})].',
  networkMunicipalities: 'Сетевое сообщество объединяет {count}[ ({types})]: {names}.',
  networkOrganisations: 'Сеть объединяет {count}[ ({types})]: {names}.',
  sites: 'Методическая сеть включает {count}[ ({types})]:',
  site: '{organisation}[ – {kind}][ {competence}][, {hours}][ ({act})]',

  eventHeld:
    '{when} {happened} {what}[ {format}][ на базе {place}][ ({placeText})][ с участием {participants}[ из {territory}]][ с участием представителей {guests}][ ({url})].',
  eventAttended:
    '{when} обеспечено участие[ {who}] {inWhat}[ {format}][ на базе {place}][ ({placeText})][ ({participants})][ ({url})].',
  eventsHeld: 'Всего {when} проведено {count}[: {kinds}].',
  eventsTookPlace: 'Всего {when} состоялось {count}[: {kinds}].',
  eventsVisits: 'Общее число участников и посетителей – {visits}.',
  seriesEvent:
    '{when} [в {ordinal}-й[{jubilee}] раз ]состоялось мероприятие {name}[: {figures}][, с участием представителей {territory}].',
  seriesTotal: 'За всё время проведения – {total}.',

  traineeshipPassed:
    '{when} {trainees} по теме {topic}[ на базе {place}][ (слушатели из {territory})][; число модульных программ – {programmes}].',
  traineeshipHeld:
    '{when} проведена стажировка по теме {topic}[ на базе {place}][ для слушателей из {territory}][; число модульных программ – {programmes}].',
  product:
    '{when} {done} {kind} {title}[ ({authors})][: {edition}][, {placed} по адресу {url}[ ({platform})]][, {handed}].',
  siteVisits: 'Посещаемость ресурса {title}[ ({url})] {when}: {figures}.',
  siteFigure: '{now}[ (годом ранее – {before})]',
  grantsSum: 'Объём грантовой поддержки {when} составил {sum} ({grants}).',
  grant:
    '{when} получена грантовая поддержка по программе {programme}[ ({level} уровень)][: {whose}][, сумма – {amount}].',

  centreOpened: 'Центр образования «Точка роста»[ {profile}] открыт {when} на базе {place}.',
  centres: 'Сеть Центров образования «Точка роста» включает {count}[: {openings}].',
  centresOpening: '[{when} – ]на базе {places}',
  centresShare: 'Охват школ составляет {share} от их общего числа ({schools}).',
  centresPlanned:
    'Запланировано открытие ещё {count}[ на базе {places}][ до конца {year}][, что составит {share} от общего числа школ].',

  coverage:
    'Охват[ {kinds}] {when} – {pupils}[, что составляет {share} от числа {base}[ ({whole})]][, из них: {areas}].',
  coverageArea: '{area} – {pupils}[ ({share})]',
  coverageUnion: '{when} {share} {base}[ ({pupils} из {whole})] посещают занятия {times}.',
  clubs: '{when} организована работа {count}.',
  clubsAreas: '{areas}.',
  clubsArea: '{area} ({count}): {names}',

  trained:
    '{when} {count}[, что составляет {share} от общего числа педагогов ({teachers})][, в том числе: {kinds}].',
  training: '{when} {who} по теме {topic}[ ({details})].',
  practice: '[{when} ]{who} {did} {title}[ в рамках {event}][ ({url})].',
  practiceImpersonal: '[{when} ]{did} {title}[ ({who})][ в рамках {event}][ ({url})].',

  award: '{contest}[ ({stage})][, номинация {nomination}] – {places}.',
  awardPlace: '{place}[ ({winners})]',
  awardsTotal: 'Всего {when} завоёвано {count}[: {places}][; число победителей и призёров – {winners}].',
  agreements: 'Заключено и действует {count} о сотрудничестве и сетевом взаимодействии[: {parties}].',
  agreementKinds: 'Из них: {kinds}.',
  agreementParties: 'между {parties} – {count}',

  appendixOfEvent: 'Материалы мероприятия {title} представлены отдельно ({mention}).',
  appendix: 'К отчёту приложены материалы {title} ({mention}).',
} as const;

export const listWords = {
  and: ' и ',
  otherMunicipalities: 'других муниципальных образований',
  districts: 'районов',
  jubilee: ', юбилейный,',
  author: 'автор –',
  authors: 'авторы:',
  status: 'статус',
  either: 'либо',
  datedFrom: 'от',
  number: '№\u00a0',
} as const;
