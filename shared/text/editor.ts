import { counted } from './numerals.ts';

/** Words of the report's editor: its head, pages, life cycle, appendices, parts of the form. */
export const editorText = {
  statuses: {
    draft: 'черновик',
    clean: 'без ошибок',
    finalised: 'завершён',
    forSignature: 'на подписи',
    sent: 'отправлен',
    accepted: 'принят',
    returned: 'возвращён',
  },
  revision: (number: number) => (number === 1 ? '' : `исправленный вариант № ${number}`),
  changed: 'данные изменились',
  changedText: 'После завершения данные изменились: отчёт напечатал бы другое.',
  showDifference: 'Показать разницу',
  upgrade: (version: string) => `Есть новая версия формы: ${version}`,
  upgradeShow: 'Посмотреть, что перейдёт',
  upgradeKept: (count: number) => `Перейдёт: ${counted(count, ['поле', 'поля', 'полей'])}`,
  upgradeAdded: (count: number) => `Появится: ${counted(count, ['поле', 'поля', 'полей'])}`,
  upgradeUnplaced: (count: number) =>
    `Не найдёт места: ${counted(count, ['поле', 'поля', 'полей'])}. Тексты останутся с отчётом и будут показаны.`,
  upgradeDo: 'Перейти на новую версию',

  whole: 'Отчёт целиком',
  view: 'Вид',
  viewItems: 'Пункты',
  viewPages: 'Страницы',
  exportMenu: 'Экспорт',
  exportDocx: 'Документ Word (DOCX)',
  exportPdf: 'PDF',
  exportXlsx: 'Таблицы Excel (XLSX)',
  exportTxt: 'Простой текст (TXT)',
  exportSite: 'Версия для сайта (PDF)',
  exportDraft: 'Word с пометкой «ЧЕРНОВИК»',
  exportDraftPdf: 'PDF с пометкой «ЧЕРНОВИК»',
  siteName: (title: string) => `${title} (для сайта)`,
  draftName: (title: string) => `${title} (черновик)`,
  print: 'Печать',
  printKey: 'Печать (Ctrl+P)',

  finalise: 'Завершить отчёт',
  finaliseAsk:
    'Документ и данные, из которых он составлен, будут заморожены вместе. Правка данных после этого замороженный вариант не изменит.',
  finaliseBlocked: (count: number) =>
    `Завершить пока нельзя: ${counted(count, ['ошибка', 'ошибки', 'ошибок'])}. Они показаны справа, F8 ведёт к первой. Экспорт и печать работают и сейчас.`,
  finaliseLeft: (count: number) =>
    `Останется без пояснения: ${counted(count, ['предупреждение', 'предупреждения', 'предупреждений'])}. Это не мешает завершить.`,
  finalised: (facts: number, hash: string) =>
    `Отчёт завершён: заморожены документ и ${counted(facts, ['запись', 'записи', 'записей'])}. Отпечаток ${hash.slice(0, 12)}.`,
  forSignature: 'Отдать на подпись',
  sentMark: 'Отметить: отправлен',
  acceptedMark: 'Отметить: принят',
  returnedMark: 'Отметить: возвращён',
  correct: 'Исправить',
  correctAsk: (number: number) =>
    `Будет начат исправленный вариант № ${number}. Замороженный вариант останется как есть.`,
  correctStart: 'Начать исправленный вариант',
  deliveryDate: 'Когда',
  deliveryNote: 'Пояснение',
  deliveryNoteHint: 'Например: исх. № 118, почтой; замечания методической службы.',
  deliverySave: 'Отметить',

  revisions: 'Варианты и отправка',
  revisionTitle: (number: number) => (number === 1 ? 'Вариант № 1' : `Исправленный вариант № ${number}`),
  noRevisions: 'Отчёт ещё не завершали. Здесь появится замороженный вариант: документ, данные, отпечаток.',
  frozenAt: (moment: string) => `Заморожен ${moment}`,
  hash: 'Отпечаток (SHA-256)',
  waiversLeft: 'Оставлено с пояснением',
  scans: 'Подписанный скан',
  exportRevision: 'Выгрузить этот вариант',
  difference: 'Что изменилось после завершения',
  noDifference: 'Данные с тех пор не изменили ни одной строки отчёта.',
  was: 'Было',
  became: 'Стало',
  head: 'Заголовок и подписи',

  parts: 'Оформление и варианты формы',
  partsHint: 'Что напечатать кроме пунктов формы. Пустое поле — как предлагает форма.',
  partNames: {
    titleSheet: 'Титульный лист',
    approvals: 'Грифы «Согласовано» и «Утверждаю»',
    protocol: 'Отметка о рассмотрении',
    signature: 'Подпись руководителя',
    executor: 'Исполнитель',
  },
  partLines: {
    'titleSheet.lines': 'Строки титульного листа',
    'approvals.left': 'Слева: «СОГЛАСОВАНО»',
    'approvals.right': 'Справа: «УТВЕРЖДАЮ»',
    'protocol.text': 'Отметка',
    'signature.post': 'Должность',
    'signature.name': 'Расшифровка подписи',
    'executor.text': 'Исполнитель и телефон',
  },
  reportTitle: 'Название отчёта в программе',
  cutOff: 'Данные по состоянию на',
  cutOffHint: 'Записи после этого дня в отчёт не войдут. Пусто — весь период. Например: 20.12.2025',
  options: 'Вариант формы',

  appendices: 'Приложения',
  addAppendix: 'Добавить приложение',
  appendixTitle: 'Название приложения',
  appendixNew: 'Новое приложение',
  appendixText: 'Текст приложения',
  appendixEvent: 'Рассказ о мероприятии',
  appendixEventHint: 'Текст «Рассказ о мероприятии» и его фотографии, которые можно публиковать.',
  delivery: 'Где приложение',
  deliveries: { here: 'здесь, в конце отчёта', separateFile: 'отдельным файлом', link: 'по ссылке' },
  address: 'Адрес',
  removeAppendix: 'Убрать приложение',
  noAppendices:
    'Своих приложений у отчёта нет. Приложения формы печатаются сами, когда в них есть что печатать.',

  levelCounts: {
    typing: 'Ошибки ввода',
    finalising: 'Мешают завершить',
    reason: 'Нужно пояснение',
    hint: 'Подсказки',
  },
  waive: 'Оставить, пояснить',
  waiveTitle: 'Почему так и должно быть',
  waiveReason: 'Пояснение',
  waiveHint: 'Сохранится с отчётом и будет видно, пока эти значения не изменятся.',
  waiveSave: 'Оставить',
  waived: (reason: string) => `Оставлено: ${reason}`,
  waivedCount: (count: number) => `Оставлено с пояснением: ${count}`,
  unwaive: 'Снять пояснение',
  mend: 'Исправить',
  mendAll: (count: number) => `Исправить всё, что можно: ${count}`,
  mended: (count: number) => `Исправлено: ${count}. Отменить: Ctrl+Z.`,
  mendPreview: 'Что будет исправлено',

  lastYear: 'В прошлом отчёте',
  hint: 'Подсказка формы',
  marks: {
    carried: 'Перенесено из прошлого отчёта',
    confirm: 'Из прошлого отчёта: проверьте, всё ли верно и сейчас',
    rewrite: 'Из прошлого отчёта, для образца: напишите заново',
  },
  confirm: 'Всё верно',
  unplaced: 'Не вошло в форму',
  unplacedText:
    'Эти тексты остались от прежней версии формы. Они хранятся с отчётом, но не печатаются. Скопируйте нужное в пункты.',

  periodHint: 'Год, например 2025, или учебный год, например 2025-2026',
  takeFrom: 'Взять тексты из прошлого отчёта',
  takeNothing: 'Не брать',
  carry: 'Что перенести',
  carryChoices: {
    carried: 'перенести как есть',
    confirm: 'перенести и проверить',
    rewrite: 'показать как образец',
    leave: 'не брать',
  },
  carryUnplaced: (count: number) =>
    `В этой форме нет места для ${counted(count, ['текста', 'текстов', 'текстов'])} прошлого отчёта: они останутся в нём.`,
  centre: 'Центр «Точка роста»',

  pagesLoading: 'Страницы готовятся…',
  pagesOf: (pages: number) => counted(pages, ['страница', 'страницы', 'страниц']),
  pagesLimit: (title: string, pages: number, limit: number) =>
    `${title}: ${formatPages(pages)} из ${limit} стр.`,
  pagesOver: 'больше, чем разрешает форма',
  chartTable: 'Числа диаграммы',
  noChart: 'Чисел для диаграммы за этот период нет.',
  notOnSite: 'Что ещё не на сайте',
  allOnSite: 'Все готовые акты и материалы опубликованы.',
};

function formatPages(pages: number): string {
  return String(Math.round(pages * 10) / 10).replace('.', ',');
}
