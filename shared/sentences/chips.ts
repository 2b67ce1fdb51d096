import type { Binding } from '#shared/blocks/binding.ts';
import type { Inline } from '#shared/blocks/model.ts';
import type { WordForms } from '#shared/text/numerals.ts';
import type { Material } from './material.ts';

type Chip = Extract<Inline, { type: 'chip' }>;

interface Shown {
  /** The key of one of the indicator's figures; its first without it. */
  readonly value?: string | undefined;
  readonly part?: string | undefined;
  readonly show?: 'figure' | 'share' | 'base';
  readonly nouns?: WordForms | undefined;
}

/** A live figure of the catalogue with the words that agree with it; nothing where there is no figure. */
export function figureChip(
  material: Material,
  indicator: string,
  { value, part, show = 'figure', nouns }: Shown = {},
): Chip | undefined {
  return chip(material, {
    to: 'indicator',
    indicator,
    show,
    ...(value === undefined ? {} : { value }),
    ...(part === undefined ? {} : { part }),
    ...nounsOf(nouns),
  });
}

/** A live number of one record. A list of groups is entered by what tells its entries apart («teachers», «2025»). */
export function fieldChip(
  material: Material,
  record: string,
  path: readonly string[],
  nouns?: WordForms,
): Chip | undefined {
  return chip(material, { to: 'field', record, path: [...path], ...nounsOf(nouns) });
}

function chip({ figures }: Material, binding: Binding): Chip | undefined {
  const text = figures.text(binding);
  return text === undefined ? undefined : { type: 'chip', binding, text };
}

function nounsOf(nouns: WordForms | undefined): { nouns?: [string, string, string] } {
  return nouns === undefined ? {} : { nouns: [...nouns] };
}
