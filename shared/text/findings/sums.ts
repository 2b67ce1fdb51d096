import { type FindingTexts, quoted } from './finding-text.ts';

export const sumsTexts: FindingTexts = {
  'sums.parts': (d) =>
    d.more === 'yes'
      ? {
          what: `«${quoted(d.quote)}», а части вместе дают ${d.sum} (${d.parts}): на ${d.difference} больше.`,
          means: 'Так бывает, если один человек назван в нескольких частях.',
          todo: 'Проверьте числа или скажите рядом, что один человек учтён несколько раз.',
        }
      : {
          what: `«${quoted(d.quote)}», а части вместе дают ${d.sum} (${d.parts}): не хватает ${d.difference}.`,
          means: 'Читатель сложит числа и спросит, где остальные.',
          todo: 'Исправьте число, добавьте недостающую часть («без указания», «прочие») или поясните.',
        },
  'sums.totals': (d) => ({
    what: `Итог в столбце «${quoted(d.column)}» – ${d.total}, а строки выше дают ${d.sum}: разница ${d.difference}.`,
    means: 'Итог вписан вручную и не равен сумме строк.',
    todo: 'Исправьте итог или строки либо поясните разницу.',
  }),
};
