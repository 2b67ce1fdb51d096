import { passageRule } from '../passage-rule.ts';

/** Words that are said twice on purpose, and numbers of two groups of digits. */
const onPurpose = /^(?:очень|много|давно|долго|далеко|чуть|едва|еле|вот|да|нет|ну|так|раз|бла)$/i;

/** «в рамках в рамках»: up to three words, twice one after the other; a hyphen or a comma between them is on purpose. */
export const doubledWords = passageRule({
  id: 'typography.doubled-words',
  family: 'typography',
  level: 'hint',
  ofText: (text) =>
    [
      ...text.matchAll(/(?<![\p{L}\d-])((?:\p{L}+[ \u00a0]+){0,2}\p{L}+)[ \u00a0]+\1(?![\p{L}\d-])/giu),
    ].flatMap(({ 0: both, 1: once = '', index }) =>
      onPurpose.test(once) || isNumeral(once) ? [] : [{ at: index, end: index + both.length, put: once }],
    ),
});

/** «I I», «А А»: headings of columns and classes. */
function isNumeral(word: string): boolean {
  return /^(?:\p{Lu}|[IVXLCDM]+)$/u.test(word);
}
