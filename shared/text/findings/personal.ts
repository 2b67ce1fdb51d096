import { type FindingTexts, quoted } from './finding-text.ts';

export const personalTexts: FindingTexts = {
  'personal.minor-name': (d) => ({
    what: `Полное имя обучающегося: «${quoted(d.quote)}».`,
    means: 'Имя ребёнка вместе со школой и классом – персональные данные (152-ФЗ).',
    todo: `Замените на «${quoted(d.put)}».`,
  }),
  'personal.phone': (d) => ({
    what: `В тексте номер мобильного телефона: «${quoted(d.quote)}».`,
    means: 'Если это номер частного лица, печатать его без согласия нельзя (152-ФЗ).',
    todo: 'Уберите номер или поясните, чей он.',
  }),
  'personal.address': (d) => ({
    what: `В тексте домашний адрес: «${quoted(d.quote)}».`,
    means: 'Печатать его без согласия нельзя (152-ФЗ).',
    todo: 'Уберите адрес.',
  }),
};
