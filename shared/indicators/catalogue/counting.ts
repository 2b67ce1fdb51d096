import { choices } from '#shared/facts/choices.ts';
import type { Figure } from '#shared/facts/figure.ts';
import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import { addFigures, exactly } from './arithmetic.ts';
import {
  type AbsenceKey,
  type CatalogueIndicator,
  type CatalogueValue,
  keyOf,
  type Label,
  type Note,
  type Part,
  valueOf,
} from './value.ts';
import type { ScopedFacts } from './scoped-facts.ts';

export const ids = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

export const word = (name: Extract<Label, { type: 'word' }>['word']): Label => ({ type: 'word', word: name });

/** A choice as a label; what is not said is a group of its own, never left out. */
export function choiceLabel(list: keyof typeof choices, value: string | undefined): Label {
  return value === undefined ? word('unspecified') : { type: 'choice', list, value };
}

export function recordLabel(id: string | undefined): Label {
  return id === undefined ? word('unspecified') : { type: 'record', id };
}

interface Group<F> {
  readonly label: Label;
  readonly members: F[];
}

/** Members by their labels, in the order of the closed list, of dates, else as they came; «не указано» last. */
export function groupBy<F>(members: readonly F[], labelsOf: (member: F) => readonly Label[]): Group<F>[] {
  const groups = new Map<string, Group<F>>();
  for (const member of members) {
    for (const label of labelsOf(member)) {
      const key = keyOf(label);
      const group = groups.get(key);
      if (group) group.members.push(member);
      else groups.set(key, { label, members: [member] });
    }
  }
  return [...groups.values()].toSorted((a, b) => compareLabels(a.label, b.label));
}

/** Words stand at the ends: schools before other organisations, what is not said after all. */
function rank(label: Label): number {
  if (label.type !== 'word') return 1;
  return label.word === 'unspecified' ? 2 : 0;
}

function compareLabels(a: Label, b: Label): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.type === 'choice' && b.type === 'choice' && a.list === b.list) {
    const order: readonly string[] = choices[a.list];
    return order.indexOf(a.value) - order.indexOf(b.value);
  }
  return a.type === 'date' && b.type === 'date' ? keyOf(a).localeCompare(keyOf(b)) : 0;
}

export function partOf(label: Label, figure: Figure, records: readonly string[], share?: Figure): Part {
  return { key: keyOf(label), label, figure, records, ...(share === undefined ? {} : { share }) };
}

/** Parts that count records. */
export function countParts<F extends Fact>(
  facts: readonly F[],
  labelOf: (fact: F) => Label | readonly Label[],
): Part[] {
  const labels = (fact: F): readonly Label[] => {
    const found = labelOf(fact);
    return isLabel(found) ? [found] : found;
  };
  return groupBy(facts, labels).map(({ label, members }) =>
    partOf(label, exactly(members.length), ids(members)),
  );
}

const isLabel = (found: Label | readonly Label[]): found is Label => 'type' in found;

/** Records with a figure each, to be added. */
export interface Amount {
  readonly record: string;
  readonly label: Label;
  readonly figure: Figure | undefined;
}

/** The sum of amounts by label; amounts without a value are told in a note and counted nowhere. */
export function sumValue(
  amounts: readonly Amount[],
  notes: readonly Note[],
  none: AbsenceKey,
): CatalogueValue {
  const known = amounts.flatMap(({ record, label, figure }) =>
    figure?.value === undefined ? [] : [{ record, label, figure }],
  );
  const missing = amounts.length - known.length;
  const sum = addFigures(known.map(({ figure }) => figure));
  return valueOf({
    ...(sum ? { figure: sum } : { absence: amounts.length > 0 ? 'figure-absent' : none }),
    parts: groupBy(known, ({ label }) => [label]).map(({ label, members }) =>
      partOf(label, addFigures(members.map(({ figure }) => figure)) ?? exactly(0), [
        ...new Set(members.map(({ record }) => record)),
      ]),
    ),
    records: [...new Set(known.map(({ record }) => record))],
    notes: [...notes, ...noteIf('some-without-figure', missing)],
  });
}

export function noteIf(key: Note['key'], number: number): Note[] {
  return number > 0 ? [{ key, number }] : [];
}

/** The number of records: zero where such records exist and none is counted, no figure where there are none at all. */
export function countValue(
  facts: ScopedFacts,
  kind: FactKind,
  counted: readonly Fact[],
  more: Partial<CatalogueValue> = {},
): CatalogueValue {
  if (facts.of(kind).length === 0) return valueOf({ absence: 'no-records' });
  return valueOf({ figure: exactly(counted.length), records: ids(counted), ...more });
}

/** An indicator of one value. */
export function single(
  id: string,
  unit: CatalogueIndicator['unit'],
  compute: (facts: ScopedFacts) => CatalogueValue,
): CatalogueIndicator {
  return several(id, unit, (facts) => [compute(facts)]);
}

/** An indicator of any number of values; its family is the first word of its id. */
export function several(
  id: string,
  unit: CatalogueIndicator['unit'],
  compute: CatalogueIndicator['compute'],
): CatalogueIndicator {
  const [family = ''] = id.split('.');
  return { id, family: family as CatalogueIndicator['family'], unit, compute };
}
