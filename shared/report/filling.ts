import { blocksOfText } from '#shared/blocks/from-text.ts';
import type { Block } from '#shared/blocks/model.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { EvaluationContext } from '#shared/forms/evaluate.ts';
import { formatFigure } from '#shared/forms/format.ts';
import { nextPeriod, type Scope } from '#shared/forms/scope.ts';
import { optionValues, optionWords, yearWords } from '#shared/forms/template.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { FillInput } from './fill.ts';
import { organisationOf } from './subject.ts';

/** One filling in work: its input, what it is about, and the figures that it has computed already. */
export interface Filling {
  readonly input: FillInput;
  readonly scope: Scope;
  readonly figures: Figures;
  readonly context: EvaluationContext;
  /** By option id: what was chosen or written. */
  readonly options: Readonly<Record<string, string>>;
  /** What stands for `{…}` in titles. */
  readonly words: Readonly<Record<string, string>>;
}

export function beginFilling(input: FillInput): Filling {
  const { form, period, project, centre, municipality, cutOff, facts } = input;
  const organisation = organisationOf(input);
  // A form about the whole municipality counts all its schools; any other the school that it names, or all that is kept.
  const scope: Scope = { period, project, centre, municipality, cutOff, organisation: organisation?.id };
  const counted: Scope = { ...scope, organisation: input.organisation };
  const figures = figuresOf(counted, facts);
  const options = optionValues(form, input.options);
  const shortName = organisation?.fields.shortName ?? '';
  const words = {
    year: yearWords(period),
    nextYear: yearWords(nextPeriod(period)),
    organisation: organisation?.fields.legalName ?? shortName,
    shortName,
    settlement: organisation?.fields.settlement ?? '',
    ...optionWords(form, options),
  };
  return { input, scope, figures, options, words, context: contextOf(scope, figures, words, input) };
}

/** The same filling for one of the facts that an item is repeated for: counted for that school or centre alone. */
export function withEach(filling: Filling, each: Fact): Filling {
  const scope: Scope = { ...filling.scope, each };
  const of =
    each.kind === 'centre'
      ? { centre: each.id }
      : each.kind === 'organisation'
        ? { organisation: each.id }
        : {};
  const figures = figuresOf({ ...scope, ...of }, filling.input.facts);
  return { ...filling, scope, figures, context: contextOf(scope, figures, filling.words, filling.input) };
}

function contextOf(
  scope: Scope,
  figures: Figures,
  words: Readonly<Record<string, string>>,
  { facts }: FillInput,
): EvaluationContext {
  return {
    facts,
    scope,
    measure: (indicator) => {
      const measured = figures.measured(indicator);
      return measured && formatFigure(measured.figure);
    },
    option: (id) => words[id],
    figure: ({ indicator, value, part, show, nouns }) =>
      figures.text({
        to: 'indicator',
        indicator,
        value,
        part,
        show,
        nouns: nouns === undefined ? undefined : [...nouns],
      }),
  };
}

/** What is stored for a node: its blocks, or its plain text read as blocks. */
export function storedBlocks(
  stored: string | { text: string; blocks?: readonly Block[] | undefined },
): Block[] {
  if (typeof stored === 'string') return blocksOfText(stored);
  return stored.blocks === undefined ? blocksOfText(stored.text) : [...stored.blocks];
}
