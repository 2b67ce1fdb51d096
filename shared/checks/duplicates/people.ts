import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import {
  comparePersonNames,
  foldPersonName,
  type FoldedPersonName,
  readPersonName,
} from '#shared/names/person-name.ts';
import type { FilledRow, FilledView } from '#shared/report/filled.ts';
import { columnsPrinting, definedView } from '../form-columns.ts';
import { cellText, viewsOf } from '../places.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';

interface Listed {
  readonly row: FilledRow;
  /** As printed, from 1. */
  readonly number: number;
  readonly written: string;
  readonly name: FoldedPersonName;
}

/** One person in two rows of the staff: two roles are possible, so it is asked and not said. */
export const personTwice: Rule = {
  id: 'duplicates.person-twice',
  family: 'duplicates',
  level: 'hint',
  find: (input) =>
    viewsOf(input.report)
      .filter(({ node }) => node.kind === 'teamMember')
      .flatMap(({ node, place }) => {
        const listed = listedIn(node, input);
        return listed.flatMap((person, at): Fault[] => {
          const first = listed.slice(0, at).find(({ name }) => isOne(name, person.name));
          if (!first) return [];
          return [
            {
              place: { ...place, row: person.row.id },
              details: {
                name: person.written,
                first: first.number,
                second: person.number,
                row: person.number,
              },
            },
          ];
        });
      }),
};

function isOne(a: FoldedPersonName, b: FoldedPersonName): boolean {
  return comparePersonNames(a, b)?.how === 'same';
}

function listedIn(view: FilledView, { form, facts }: CheckInput): Listed[] {
  const columns = columnsPrinting(definedView(form, view), 'person');
  return view.rows.flatMap((row, at): Listed[] => {
    const written = row.free
      ? columns.map((column) => cellText(row, column)).join(' ')
      : personOf(row.id, facts);
    const read = written === undefined ? undefined : readPersonName(written);
    return read && written !== undefined
      ? [{ row, number: at + 1, written: written.trim(), name: foldPersonName(read) }]
      : [];
  });
}

function personOf(member: string, facts: FactLookup): string | undefined {
  const fact = facts.get(member);
  const person =
    fact?.kind === 'teamMember' ? facts.get((fact as Fact<'teamMember'>).fields.person) : undefined;
  if (person?.kind !== 'person') return undefined;
  const { surname, name, patronymic } = (person as Fact<'person'>).fields;
  return [surname, name, patronymic].filter((part) => part !== undefined).join(' ');
}
