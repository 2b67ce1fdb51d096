import { passageRule, type TextFault } from '../passage-rule.ts';

/** Quotes and brackets that are opened and not closed, or the other way. */
export const pairs = passageRule({
  id: 'typography.unbalanced',
  family: 'typography',
  level: 'hint',
  has: /[«»()]/,
  ofText: (text) => [...unbalanced(text, '«', '»'), ...unbalanced(withoutFaces(text), '(', ')')],
});

/** «:)» is a face: the same length, so that places stay. */
function withoutFaces(text: string): string {
  return text.replaceAll(/[:;]-?[()](?!\p{L})/gu, (mark) => ' '.repeat(mark.length));
}

/** «1)», «а)» are numbers of a list. */
function isListMark(text: string, at: number): boolean {
  return text[at] === ')' && /(?<![\p{L}\d])(?:\d{1,3}|\p{L})$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** One finding a text and a kind: its first sign without a partner, with the word beside it. */
function unbalanced(text: string, open: string, close: string): TextFault[] {
  const opened: number[] = [];
  for (const { 0: sign, index } of text.matchAll(open === '«' ? /[«»]/g : /[()]/g)) {
    if (sign === open) opened.push(index);
    else if (opened.pop() === undefined && !isListMark(text, index)) return [fault(text, index, close)];
  }
  const [first] = opened;
  return first === undefined || endsOpen(text, open, opened) ? [] : [fault(text, first, open)];
}

/** «Проект «Школа»: one closing sign stands for two that meet, as the rules of Russian quotes have it. */
function endsOpen(text: string, open: string, opened: readonly number[]): boolean {
  return open === '«' && opened.length === 1 && /«[^«»]*«[^«»]*»/.test(text);
}

function fault(text: string, at: number, sign: string): TextFault {
  const before = /[\p{L}\d"-]{0,24}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0].length ?? 0;
  const after = /^[\p{L}\d"-]{0,24}/u.exec(text.slice(at + 1, at + 26))?.[0].length ?? 0;
  return { at: at - before, end: at + 1 + after, details: { sign } };
}
