import { typeset } from './collect.ts';

/** Texts of the sample report that no fact stands behind, by node of the form. */
const texts: Record<string, string> = {
  'effects-lead': 'В 2025 году работа школы как инновационной площадки дала такие внешние результаты:',
  'proposals-lead': 'По опыту прошедшего года школа предлагает:',
  'sustainability-lead':
    'О том, что результаты проекта сохранятся и после его окончания, говорят следующие факты:',
  'control-lead':
    'Показатели считаются по журналу мероприятий, листам регистрации и протоколам защит; заместитель директора сверяет их раз в квартал, а итог года приведён в таблице:',
  'correction-note':
    'Остальные направления проекта изменений не требуют: из четырнадцати пунктов плана на 2025 год перенесён один.',
};

/** Which report the sample holds: its form, its period, and what it is called. */
export const sampleReport = {
  form: { id: 'kip-annual', version: '2023' },
  period: { precision: 'year', year: 2025 },
  title: 'Годовой отчёт КИП за 2025 год',
} as const;

export const sampleReportTexts: Record<string, string> = Object.fromEntries(
  Object.entries(texts).map(([node, text]) => [node, typeset(text)]),
);
