import type { Choice } from '#shared/facts/choices.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { exactly } from './arithmetic.ts';
import { choiceLabel, countParts, countValue, groupBy, ids, noteIf, partOf, single } from './counting.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import { type CatalogueIndicator, type CatalogueValue, type Note, valueOf } from './value.ts';

type Award = Fact<'award'>;

/** Prize places of the period. To have taken part is no place. */
function placesOf(facts: ScopedFacts): {
  readonly records: readonly Award[];
  readonly notes: readonly Note[];
} {
  const { records, notes } = facts.during('award');
  return { records: records.filter(({ fields }) => fields.place !== 'participant'), notes };
}

/** Spellings of one name: letter case, «ё», doubled spaces, a space inside «8 А». */
const plain = (text: string | undefined): string => (text ?? '').toLowerCase().replaceAll('ё', 'е').trim();
const spaced = (text: string | undefined): string => plain(text).replaceAll(/\s+/g, ' ');
const joined = (text: string | undefined): string => plain(text).replaceAll(/\s+/g, '');

interface Winner {
  readonly key: string;
  readonly kind: Choice<'winnerKind'>;
  readonly award: Award;
}

/**
 * Who won: a team is one unit, pupils are told apart by name, class and school (`domain.md` §4: a multiple
 * prize-winner «указывается один раз», a team «как единица»; a7, rule 6).
 */
function winnersOf(award: Award): Winner[] {
  const { winnerKind, team, pupils = [], person, organisation = '' } = award.fields;
  const winner = (kind: Winner['kind'], ...name: string[]): Winner[] => [
    { key: [kind, organisation, ...name].join('|'), kind, award },
  ];
  const pupilKeys = pupils.map(({ name, schoolClass }) => `${spaced(name)} ${joined(schoolClass)}`);
  if (winnerKind === 'team' || (winnerKind === undefined && team !== undefined)) {
    const name = team === undefined ? pupilKeys.toSorted().join(', ') : spaced(team);
    return name === '' ? [] : winner('team', name);
  }
  if (pupils.length > 0) return pupilKeys.flatMap((name) => winner('pupil', name));
  if (winnerKind === 'pupil') return [];
  if (person !== undefined) return [{ key: `teacher|${person}`, kind: 'teacher', award }];
  if (winnerKind === 'teacher' || organisation === '') return [];
  return winner('organisation');
}

const distinct = (of: readonly Winner[]): number => new Set(of.map(({ key }) => key)).size;

function winners(facts: ScopedFacts): CatalogueValue {
  if (facts.of('award').length === 0) return valueOf({ absence: 'no-records' });
  const { records, notes } = placesOf(facts);
  const found = records.map((award) => ({ award, won: winnersOf(award) }));
  const all = found.flatMap(({ won }) => won);
  const unnamed = found.filter(({ won }) => won.length === 0).length;
  return valueOf({
    figure: exactly(distinct(all)),
    parts: groupBy(all, ({ kind }) => [choiceLabel('winnerKind', kind)]).map(({ label, members }) =>
      partOf(label, exactly(distinct(members)), [...new Set(ids(members.map(({ award }) => award)))]),
    ),
    records: ids(found.filter(({ won }) => won.length > 0).map(({ award }) => award)),
    notes: [...notes, ...noteIf('winner-unnamed', unnamed)],
  });
}

export const awardIndicators: readonly CatalogueIndicator[] = [
  single('awards.places', 'pieces', (facts) => {
    const { records, notes } = placesOf(facts);
    return countValue(facts, 'award', records, {
      parts: countParts(records, ({ fields }) => choiceLabel('awardPlace', fields.place)),
      notes,
    });
  }),
  single('awards.by-level', 'pieces', (facts) => {
    const { records, notes } = placesOf(facts);
    return countValue(facts, 'award', records, {
      parts: countParts(records, ({ fields }) => choiceLabel('eventLevel', fields.level)),
      notes,
    });
  }),
  single('awards.winners', 'own', winners),
];
