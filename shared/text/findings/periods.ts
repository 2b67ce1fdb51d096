import { countedDetail, type FindingTexts, quoted } from './finding-text.ts';

export const periodsTexts: FindingTexts = {
  'periods.outside': (d) => ({
    what: `Строка ${d.row}: срок «${quoted(d.date)}» не входит в отчётный период «${quoted(d.period)}».`,
    means: 'Эта работа относится к другому отчёту.',
    todo: 'Исправьте срок, уберите строку из отчёта или поясните.',
  }),
  'periods.school-year': (d) => ({
    what: `Строка ${d.row}: срок «${quoted(d.date)}» шире отчётного периода «${quoted(d.period)}».`,
    means: 'Часть учебного года лежит вне периода.',
    todo: 'Уточните срок, если он известен.',
  }),
  'periods.order': (d) => ({
    what: `Строка ${d.row}: срок «${quoted(d.date)}» стоит после срока «${quoted(d.previous)}».`,
    means: 'Строки плана обычно идут по времени.',
    todo: 'Проверьте срок или переставьте строки.',
  }),
  'periods.month-spellings': (d) => ({
    what: `Месяцы в одном столбце написаны по-разному (${countedDetail(d.count, ['способ', 'способа', 'способов'])}): ${quoted(d.ways)}.`,
    means: 'Столбец выглядит небрежно.',
    todo: 'Приведите сроки к одному виду.',
  }),
  'periods.bound-outside': (d) => ({
    what: `Число «${quoted(d.quote)}» взято из записи за «${quoted(d.date)}», а отчётный период – «${quoted(d.period)}».`,
    means: 'Число относится к другому времени.',
    todo: 'Проверьте, та ли это запись.',
  }),
  'periods.partial-year': (d) => ({
    what: `«${quoted(d.year)}» сравнивается с полными годами, а период кончается ${d.to}.`,
    means: 'Часть года всегда меньше целого.',
    todo: 'Скажите об этом рядом или дождитесь конца периода.',
  }),
  'periods.mixed-years': (d) => ({
    what: `Рядом стоят календарный год «${quoted(d.year)}» и учебный год «${quoted(d.schoolYear)}».`,
    means: 'Такие ряды сравнивать нельзя: месяцы в них общие.',
    todo: 'Приведите ряды к одному виду года.',
  }),
};
