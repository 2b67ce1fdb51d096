import { countedDetail, type FindingTexts } from './finding-text.ts';

export const limitsTexts: FindingTexts = {
  'limits.pages': (d) => ({
    what: `Раздел занимает ${countedDetail(d.pages, ['страницу', 'страницы', 'страниц'])}, а форма допускает ${d.limit}.`,
    means: 'Отчёт длиннее положенного могут вернуть.',
    todo: 'Сократите текст или поясните.',
  }),
};
