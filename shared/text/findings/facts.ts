import { type FindingTexts, quoted } from './finding-text.ts';

const sources: Readonly<Record<string, string>> = {
  formula: 'по записям программы выходит',
  events: 'проведённых мероприятий в записях –',
  plan: 'подходящих строк в плане –',
  products: 'разработок и материалов в записях –',
};

export const factsTexts: FindingTexts = {
  'facts.typed-differs': (d) => ({
    what: `«${quoted(d.indicator)}»: вписано ${d.typed}, а ${sources[String(d.of)] ?? 'в записях –'} ${d.counted}.`,
    means: 'Число в таблице не подтверждается тем, что хранит программа.',
    todo: 'Добавьте недостающие записи, исправьте число или поясните, откуда оно.',
  }),
  'facts.other-report': (d) => ({
    what: `«${quoted(d.indicator)}»: здесь ${d.here}, а в отчёте «${quoted(d.report)}» за тот же период – ${d.there}.`,
    means: 'Два отчёта об одном и том же говорят разное.',
    todo: 'Приведите числа к одному или поясните разницу.',
  }),
};
