import { type Details, type FindingText, type FindingTexts, quoted } from './finding-text.ts';

const wrongShare = (d: Details): FindingText => ({
  what: `«${quoted(d.quote)}»: ${d.part} из ${d.whole} – это ${d.expected}.`,
  means: 'Доля не получается из чисел, которые стоят рядом.',
  todo: 'Исправьте долю или число либо поясните, от чего она посчитана.',
});

export const sharesTexts: FindingTexts = {
  'shares.part': wrongShare,
  'shares.of-two': wrongShare,
  'shares.no-base': (d) => ({
    what: `«${quoted(d.quote)}»: не сказано, от какого числа посчитана доля.`,
    means: 'Читатель не сможет проверить долю.',
    todo: 'Назовите рядом целое: «430 из 573 детей».',
  }),
  'shares.growth': (d) => ({
    what: `«${quoted(d.quote)}»: рост с ${d.from} до ${d.to} – это ${d.expected}.`,
    means: 'Прирост разделён на новое число, а считают его от прежнего.',
    todo: 'Исправьте долю или поясните, как она посчитана.',
  }),
  'shares.whole': (d) => ({
    what: `Части составляют целое («${quoted(d.quote)}»), а их доли вместе дают ${d.sum} вместо 100.`,
    means: 'Какая-то из долей посчитана неверно.',
    todo: 'Проверьте доли.',
  }),
};
