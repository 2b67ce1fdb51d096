import { expect, test } from 'vitest';
import { findNumbers } from '#shared/prose/find-numbers.ts';
import { labelled } from './labelled.ts';
import { score, type Score } from './score.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const isFact = (what: string) => what === 'count' || what === 'percent';
const all = () => true;
const doubled = (text: string) => [...findNumbers(text), ...findNumbers(text)];

/** Nothing where the figures suffice; otherwise both, with all that was misread. */
function shortfall({ precision, recall, misread }: Score): string {
  if (precision >= 0.95 && recall >= 0.8) return '';
  return [`precision ${percent(precision)}, recall ${percent(recall)}; misread:`, ...misread].join('\n');
}

test('three hundred sentences are labelled, each once', () => {
  expect(new Set(labelled.map(({ text }) => text)).size).toBe(300);
});

test('counts and shares are found with value, exactness and noun: precision 0.95, recall 0.8', () => {
  expect(shortfall(score(labelled, findNumbers, isFact))).toBe('');
});

test('what a number is for is told apart in all its senses', () => {
  expect(shortfall(score(labelled, findNumbers, all))).toBe('');
});

test('the figures fall when the finder is blind or sees too much', () => {
  expect(shortfall(score(labelled, () => [], all))).toMatch(/^precision .*recall 0\.0 %/);
  expect(shortfall(score(labelled, doubled, all))).toMatch(/^precision 4\d\.\d %/);
});
