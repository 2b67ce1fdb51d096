import type { IndicatorFigure } from '#shared/contract/areas/indicators.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { formatDate } from '#shared/forms/format.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { labelText } from '#shared/report/label-text.ts';
import {
  computeCatalogue,
  computeIndicator,
  indicatorUses,
  recordsBehind,
} from '#shared/indicators/catalogue/catalogue.ts';
import { schoolYearOf } from '#shared/indicators/catalogue/school-year.ts';
import { type CatalogueValue, families } from '#shared/indicators/catalogue/value.ts';
import { countedParts } from '#shared/text/counted-parts.ts';
import { factLookup } from './fact-lookup.ts';
import type { ServicePorts } from './ports.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'indicator:catalogue' | 'indicator:records' | 'indicator:uses';

const mostRecords = 10_000;

/** The catalogue of indicators over the facts of now. */
export function indicatorService(session: StoreSession, ports: ServicePorts): Handlers<Names> {
  const usesOf = rememberedUses(session, ports);
  return {
    'indicator:catalogue': async (scope) => {
      const facts = factLookup(session.read());
      const computed = Map.groupBy(computeCatalogue(scope, facts), ({ indicator }) => indicator.family);
      return {
        groups: families.map((family) => ({
          family,
          indicators: (computed.get(family) ?? []).map(({ indicator: { id, unit }, values }) => ({
            id,
            unit,
            values: values.map((value) => shown(value, facts)),
          })),
        })),
      };
    },

    'indicator:records': async ({ id, value, part, ...scope }) => {
      const facts = factLookup(session.read());
      const computed = computeIndicator(id, scope, facts);
      const found = (computed && recordsBehind(computed, { value, part })) ?? [];
      const records = found.slice(0, mostRecords).flatMap((each) => {
        const fact = facts.get(each);
        return fact ? [{ id: each, kind: fact.kind, title: titleOf(fact, facts) }] : [];
      });
      return { records, all: found.length };
    },

    'indicator:uses': async ({ id }) => ({ indicators: [...(usesOf().get(id) ?? [])] }),
  };
}

/** The map from records to indicators costs a whole catalogue: it is made anew only after a change or on another year. */
function rememberedUses(session: StoreSession, ports: ServicePorts) {
  let known: { readonly of: string; readonly uses: ReadonlyMap<string, readonly string[]> } | undefined;
  return (): ReadonlyMap<string, readonly string[]> => {
    const records = session.read();
    const period = schoolYearOf({ precision: 'day', day: ports.now().slice(0, 10) } satisfies FactDate);
    const of = `${formatDate(period)} ${records.latestChanges(1)[0]?.id ?? ''}`;
    if (known?.of !== of)
      known = { of, uses: indicatorUses(computeCatalogue({ period }, factLookup(records))) };
    return known.uses;
  };
}

function shown(value: CatalogueValue, facts: FactLookup): IndicatorFigure {
  const { label, base, parts, records, beside, notes, ...rest } = value;
  const phrase = countedParts(parts);
  return {
    ...rest,
    ...(label ? { label: labelText(label, facts) } : {}),
    ...(base ? { base: { ...base, records: base.records.length } } : {}),
    ...(phrase === undefined ? {} : { phrase }),
    parts: parts.map((part) => ({
      ...part,
      label: labelText(part.label, facts),
      records: part.records.length,
    })),
    beside: beside.map(({ name, figure }) => ({ name, figure })),
    notes: [...notes],
    records: records.length,
  };
}
