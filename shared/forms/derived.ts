import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Fact, FactKind, Fields } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { percentOf } from '#shared/indicators/catalogue/arithmetic.ts';
import { choiceName } from '#shared/text/choices.ts';
import { dayText } from '#shared/text/dates.ts';
import { formatDate, formatFigure } from './format.ts';

/** Names that a path may end with beside the stored fields: texts made of several fields of one fact. */
type Derivation<K extends FactKind> = (fields: Fields<K>, facts: FactLookup) => string | undefined;
type Derivations = { readonly [K in FactKind]?: Readonly<Record<string, Derivation<K>>> };

const derivations: Derivations = {
  person: { shortName: personShortName, fullName: personFullName, signature: personSignature },
  act: { printed: actPrinted },
  product: { printed: productPrinted },
  project: { years: projectYears },
  coverage: { percent: coveragePercent },
};

/** The derived text, or nothing if the kind has no such name. */
export function derivedText(fact: Fact, name: string, facts: FactLookup): string | undefined {
  // The table gives each kind the derivations of its own fields; the compiler does not follow the kind through it.
  return derivations[fact.kind]?.[name]?.(fact.fields as never, facts);
}

export function hasDerived(kind: FactKind, name: string): boolean {
  return derivations[kind]?.[name] !== undefined;
}

/** «Громова Е.П.», from full names or from initials alike. */
export function personShortName(person: Fields<'person'>): string {
  const initials = [person.name, person.patronymic].flatMap((part) => (part ? [`${part.slice(0, 1)}.`] : []));
  return [person.surname, initials.join('')].filter(Boolean).join('\u00a0');
}

/** «Е.П. Громова»: to sign and to be signed by, the initials stand first (ГОСТ Р 7.0.97-2016, 5.22). */
export function personSignature({ surname, name, patronymic }: Fields<'person'>): string {
  const initials = [name, patronymic].flatMap((part) => (part ? [`${part.slice(0, 1)}.`] : [])).join('');
  return [initials, surname].filter(Boolean).join('\u00a0');
}

export function personFullName(person: Fields<'person'>): string {
  return [person.surname, person.name, person.patronymic].filter(Boolean).join(' ');
}

/** «Приказ «О рабочей группе» от 12.01.2025 № 14». A title that brings its own quotation marks keeps them. */
export function actPrinted(act: Fields<'act'>): string {
  const kind = choiceName('actKind', act.kind);
  const from = act.date && `от ${dateOfAct(act.date)}`;
  const number = act.number && `№\u00a0${act.number}`;
  return [capitalised(kind), `«${act.title}»`, from, number].filter(Boolean).join(' ');
}

function dateOfAct(date: FactDate): string {
  return date.precision === 'day' && date.written === undefined ? dayText(date.day) : formatDate(date);
}

/** The bibliographic description if there is one, else «методическое пособие «…», 2025, стр. 60». */
export function productPrinted(product: Fields<'product'>): string {
  if (product.citation) return product.citation;
  const kind = capitalised(choiceName('productKind', product.kind));
  const year = product.year === undefined ? undefined : String(product.year);
  const title = `${kind} «${product.title}»`;
  return [title, product.publisher, product.issue, year, product.placeInEdition].filter(Boolean).join(', ');
}

/** «2022–2025 гг.» */
export function projectYears(project: Fields<'project'>): string {
  const { periodFrom: from, periodTo: to } = project;
  if (from?.precision === 'year' && to?.precision === 'year' && !from.written && !to.written) {
    return from.year === to.year ? `${from.year}\u00a0г.` : `${from.year}–${to.year}\u00a0гг.`;
  }
  return [from, to].flatMap((date) => (date ? [formatDate(date)] : [])).join('–');
}

/** «45,9 %»: the share as somebody printed it, else of the base that the record names. */
export function coveragePercent({ share, pupils, base }: Fields<'coverage'>): string | undefined {
  const percent = share ?? (base?.value && percentOf(pupils, base.value));
  return percent?.value === undefined ? undefined : `${formatFigure(percent)}\u00a0%`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
