import { completenessTexts } from './findings/completeness.ts';
import { countsTexts } from './findings/counts.ts';
import { coverageTexts } from './findings/coverage.ts';
import { duplicatesTexts } from './findings/duplicates.ts';
import { factsTexts } from './findings/facts.ts';
import type { Details, FindingText, FindingTexts } from './findings/finding-text.ts';
import { foreignTexts } from './findings/foreign.ts';
import { limitsTexts } from './findings/limits.ts';
import { linksTexts } from './findings/links.ts';
import { periodsTexts } from './findings/periods.ts';
import { personalTexts } from './findings/personal.ts';
import { sharesTexts } from './findings/shares.ts';
import { sumsTexts } from './findings/sums.ts';
import { typographyTexts } from './findings/typography.ts';

/** The sentences of every rule, family by family. */
const texts: FindingTexts = {
  ...completenessTexts,
  ...sumsTexts,
  ...sharesTexts,
  ...countsTexts,
  ...factsTexts,
  ...coverageTexts,
  ...periodsTexts,
  ...duplicatesTexts,
  ...foreignTexts,
  ...limitsTexts,
  ...linksTexts,
  ...typographyTexts,
  ...personalTexts,
};

/** What a person reads about a finding, by the id of its rule. */
export function findingText(rule: string, details: Details): FindingText {
  return (
    texts[rule]?.(details) ?? {
      what: 'Есть замечание.',
      means: 'Его нашло правило, которого эта версия программы не знает.',
      todo: 'Откройте место в отчёте.',
    }
  );
}

export const levelNames: Readonly<Record<string, string>> = {
  typing: 'ошибка ввода',
  finalising: 'мешает завершить',
  reason: 'нужно пояснение',
  hint: 'подсказка',
};

export const familyNames: Readonly<Record<string, string>> = {
  completeness: 'полнота',
  sums: 'суммы',
  shares: 'доли',
  counts: 'перечни',
  facts: 'сверка с данными',
  coverage: 'охват',
  periods: 'сроки',
  duplicates: 'повторы и названия',
  foreign: 'чужой текст',
  limits: 'объём',
  links: 'ссылки и реквизиты',
  typography: 'оформление',
  personal: 'личные данные',
};
