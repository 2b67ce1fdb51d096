import { type FindingTexts, quoted } from './finding-text.ts';

const sources: Readonly<Record<string, string>> = {
  contingent: 'в школе по записям программы учатся',
  lessons: 'судя по урокам, в этих классах учатся не более',
};

export const coverageTexts: FindingTexts = {
  'coverage.over-whole': (d) => ({
    what: `Охват «${quoted(d.quote)}» больше целого.`,
    means: 'Охватить больше детей, чем есть, нельзя: вероятно, посчитаны места, а не дети.',
    todo: 'Посчитайте каждого ребёнка один раз или назовите число местами.',
  }),
  'coverage.share-over': (d) => ({
    what: `«${quoted(d.indicator)}»: ${d.value} – больше ста процентов.`,
    means: 'Часть не бывает больше целого.',
    todo: 'Исправьте число или поясните, от чего посчитана доля.',
  }),
  'coverage.places': (d) => ({
    what: `Сумма по столбцу – ${d.places}, а ${sources[String(d.from)] ?? 'в школе учатся'} ${d.pupils}.`,
    means: 'Это места в кружках: ребёнок из двух кружков посчитан дважды. Называть это число детьми нельзя.',
    todo: 'Не выдавайте сумму мест за число детей; поясните, что это места, или укажите охват отдельно.',
  }),
};
