import type { Binding } from '#shared/blocks/binding.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Figure } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { leafValue } from '#shared/forms/evaluate.ts';
import { follow } from '#shared/forms/follow.ts';
import { formatFigure } from '#shared/forms/format.ts';
import { periodInForce, type Scope } from '#shared/forms/scope.ts';
import { figureAt } from '#shared/forms/sums.ts';
import { valueText } from '#shared/forms/value.ts';
import { type Measured, measure } from '#shared/indicators/computed.ts';
import { type ComputedIndicator, computeIndicator } from '#shared/indicators/catalogue/catalogue.ts';
import type { CatalogueValue } from '#shared/indicators/catalogue/value.ts';
import { countedFigure } from '#shared/text/agreement.ts';

/** Figures that one filling of a report asks for; each is computed once, however many places print it. */
export interface Figures {
  /** An indicator record in the report's period. */
  readonly measured: (indicator: Fact) => Measured | undefined;
  /** An indicator of the catalogue; in another period than the report's, if one is given. */
  readonly catalogue: (id: string, period?: FactDate) => ComputedIndicator | undefined;
  /** The text of a live fact; nothing while there is no figure. */
  readonly text: (binding: Binding) => string | undefined;
}

export function figuresOf(scope: Scope, facts: FactLookup): Figures {
  const measured = new Map<string, Measured | undefined>();
  const computed = new Map<string, ComputedIndicator | undefined>();
  const { organisation, centre, municipality, project } = scope;
  const inForce = periodInForce(scope);

  const catalogue: Figures['catalogue'] = (id, period = inForce) => {
    const key = `${id} ${JSON.stringify(period)}`;
    if (!computed.has(key)) {
      const of = { period, organisation, centre, municipality, project };
      computed.set(key, computeIndicator(id, of, facts));
    }
    return computed.get(key);
  };

  return {
    catalogue,
    measured: (indicator) => {
      if (!isIndicator(indicator)) return undefined;
      if (!measured.has(indicator.id)) measured.set(indicator.id, measure(indicator, scope.period, facts));
      return measured.get(indicator.id);
    },
    text: (binding) =>
      binding.to === 'indicator'
        ? indicatorText(binding, catalogue(binding.indicator))
        : fieldText(binding, facts),
  };
}

function isIndicator(fact: Fact): fact is Fact<'indicator'> {
  return fact.kind === 'indicator';
}

type IndicatorBinding = Extract<Binding, { to: 'indicator' }>;

function indicatorText(binding: IndicatorBinding, of: ComputedIndicator | undefined): string | undefined {
  const value = valueOf(of, binding.value);
  const figure = value && figureShown(value, binding);
  if (figure?.value === undefined) return undefined;
  if (binding.nouns) return countedFigure(figure, binding.nouns);
  return binding.show === 'share' ? `${formatFigure(figure)}\u00a0%` : formatFigure(figure);
}

export function valueOf(
  of: ComputedIndicator | undefined,
  key: string | undefined,
): CatalogueValue | undefined {
  return key === undefined ? of?.values[0] : of?.values.find((each) => each.key === key);
}

function figureShown(value: CatalogueValue, { part, show }: IndicatorBinding): Figure | undefined {
  if (show === 'base') return value.base?.figure;
  const of = part === undefined ? value : value.parts.find(({ key }) => key === part);
  return show === 'share' ? of?.share : of?.figure;
}

function fieldText(
  { record, path, nouns }: Extract<Binding, { to: 'field' }>,
  facts: FactLookup,
): string | undefined {
  const fact = facts.get(record);
  if (!fact) return undefined;
  const figure = figureAt(path, fact, facts);
  if (figure && nouns) return countedFigure(figure, nouns);
  const found = follow(path, fact, facts);
  if (!found) return undefined;
  const text = found.derived ?? valueText(leafValue(found.value, found.control));
  return text === '' ? undefined : text;
}
