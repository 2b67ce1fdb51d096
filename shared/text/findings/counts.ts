import { type FindingTexts, quoted } from './finding-text.ts';

export const countsTexts: FindingTexts = {
  'counts.list': (d) => ({
    what:
      d.kind === 'weighted'
        ? `Сказано «${quoted(d.quote)}», а числа после этого вместе дают ${d.total}.`
        : `Сказано «${quoted(d.quote)}», а названо после этого ${d.total}: ${quoted(d.members)}.`,
    means: 'Число и перечень не сходятся.',
    todo: 'Исправьте число или перечень; если перечень неполный, скажите об этом («в том числе», «и другие»).',
  }),
};
