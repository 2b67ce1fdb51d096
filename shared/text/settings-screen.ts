import { formatNumber } from './numerals.ts';

/** Words of the screen «Настройки». */
export const settingsScreenText = {
  title: 'Настройки',
  organisation: 'Организация',
  organisationText:
    'Название, адрес и руководитель печатаются в отчётах. Они записаны один раз, в карточке организации.',
  openOrganisation: 'Открыть карточку',
  addOrganisation: 'Записать организацию',
  schoolYear: 'Текущий учебный год',
  profiles: 'Кто работает',
  page: 'Страница документов',
  pageText: 'Так печатаются отчёты и справки. Обычно меняют только поля.',
  margins: {
    left: 'Левое поле, мм',
    right: 'Правое поле, мм',
    top: 'Верхнее поле, мм',
    bottom: 'Нижнее поле, мм',
  },
  font: 'Шрифт',
  size: 'Размер текста, пт',
  tableSize: 'В таблицах, пт',
  lineSpacing: 'Междустрочный интервал',
  numbering: 'Номера страниц',
  numberings: { fromSecond: 'со второй страницы', fromFirst: 'с первой страницы', none: 'без номеров' },
  pageProfile: 'Оформление',
  /** By the names of the page profiles. */
  pageProfiles: {
    school: 'Как принято в школах',
    gost2016: 'ГОСТ Р 7.0.97-2016',
    gost2025: 'ГОСТ Р 7.0.97-2025',
    asForm: 'Как в форме',
  } as Readonly<Record<string, string>>,
  pageReset: 'Вернуть обычные',
  measureWrong: (least: number, most: number) => `Число от ${formatNumber(least)} до ${formatNumber(most)}`,
  copies: 'Копии и восстановление',
  copiesText:
    'Копии лежат в папке copies рядом с данными. Каждая проверена. Хорошо время от времени уносить одну на флешке.',
  makeCopy: 'Сделать копию',
  restore: 'Восстановить из копии…',
  copyWhen: 'Когда',
  copyWhy: 'Почему сделана',
  copySize: 'Размер',
  copyReason: (name: string) => {
    if (name.startsWith('before-import')) return 'перед загрузкой данных';
    if (name.startsWith('before-exchange')) return 'перед приёмом записей';
    if (name.startsWith('before-migration')) return 'перед обновлением программы';
    return 'вручную';
  },
  kilobytes: (count: number) => `${formatNumber(count)} КБ`,
  noCopies: 'Копий ещё нет.',
  files: 'Вложенные файлы',
  quota: 'Сколько места можно занять файлами',
  gigabytes: (count: number) => `${count} ГБ`,
  appearance: 'Внешний вид',
  appearanceText: 'Крупнее и мельче можно сделать и на время: Ctrl+«+» и Ctrl+«−».',
  textSize: 'Размер текста в окне',
  percent: (size: number) => `${size} %`,
  contrast: 'Усиленная контрастность',
  forms: 'Формы отчётов',
  formsText: 'Отчёт всегда открывается в той версии формы, по которой он начат.',
  formName: 'Форма',
  formVersion: 'Версия',
  formItems: 'Пунктов',
};
