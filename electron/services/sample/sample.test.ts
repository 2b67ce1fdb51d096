import { randomUUID } from 'node:crypto';
import { boundsOf } from '#shared/facts/fact-date.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { type Fact, type FactKind, factKindNames, factKinds } from '#shared/facts/kinds.ts';
import { parseClasses } from '#shared/facts/parse-classes.ts';
import { findReferences } from '#shared/facts/references.ts';
import { describe, expect, test } from 'vitest';
import { defended2025, staffInProject2025 } from './indicators.ts';
import { sampleReportTexts } from './sample-report.ts';
import { sampleFacts } from './sample.ts';

const facts = sampleFacts(randomUUID);
const byId = new Map(facts.map((fact) => [fact.id, fact]));

function list<K extends FactKind>(kind: K): Fact<K>[] {
  return facts.filter((fact): fact is Fact<K> => fact.kind === kind);
}

const ownSchool = list('organisation').find(({ fields }) => fields.isOwn)?.id;
const project = list('project')[0]?.id;
const held = list('event').filter(({ fields }) => fields.state !== 'planned');
const ofProject = held.filter(({ fields }) => fields.links?.some(({ to }) => to === project));

/** Places in clubs at the start of a school year. */
function placesInClubs(startYear: number): number {
  const clubs = new Set(
    list('programme').flatMap(({ id, fields }) => (fields.kind === 'additional' ? [id] : [])),
  );
  return list('enrolment')
    .filter(({ fields }) => clubs.has(fields.programme) && fields.point === 'yearStart')
    .filter(({ fields }) => boundsOf(fields.schoolYear).from === `${startYear}-09-01`)
    .reduce((sum, { fields }) => sum + (fields.count.value ?? 0), 0);
}

/** Every text of the sample, addresses left out. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /^https:|@/u.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe('every record', () => {
  test('has an id of its own', () => {
    expect(byId.size).toBe(facts.length);
  });

  test.each(facts)('$kind $id is valid and has no unknown field', ({ kind, fields }) => {
    expect(factKinds[kind].parse(fields)).toEqual(fields);
    const known = describeFields(factKinds[kind]).map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
  });

  test('refers only to records before it, of a kind the field allows', () => {
    const before = new Set<string>();
    for (const { id, kind, fields } of facts) {
      for (const { to, kinds } of findReferences(factKinds[kind], fields)) {
        expect(before).toContain(to);
        expect(kinds).toContain(byId.get(to)?.kind);
      }
      before.add(id);
    }
  });
});

describe('the promised amounts', () => {
  test('events, programmes, staff, partners, products', () => {
    expect(held.every(({ fields }) => boundsOf(fields.date).from.startsWith('2025-'))).toBe(true);
    expect(held.length).toBeGreaterThanOrEqual(44);
    expect(list('event').length - held.length).toBe(12);
    expect(list('programme')).toHaveLength(12);
    expect(list('enrolment')).toHaveLength(36);
    expect(list('position').filter(({ fields }) => fields.organisation === ownSchool)).toHaveLength(15);
    expect(list('partner')).toHaveLength(8);
    expect(list('product')).toHaveLength(20);
    expect(list('planItem')).toHaveLength(20);
    expect(list('eventSeries')).toHaveLength(2);
  });

  test('of every kind but the file at least one record', () => {
    const there = new Set(facts.map(({ kind }) => kind));
    expect(factKindNames.filter((kind) => !there.has(kind))).toEqual(['attachment']);
  });

  test('a network of three schools and two municipalities, and the year ahead', () => {
    const members = list('networkMember').map(({ fields }) => fields);
    expect(members.filter(({ organisation }) => organisation !== undefined)).toHaveLength(3);
    expect(members.filter(({ municipality }) => municipality !== undefined)).toHaveLength(2);
    const ahead = list('event').filter(({ fields }) => fields.state === 'planned');
    expect(ahead.every(({ fields }) => boundsOf(fields.date).from.startsWith('2026-'))).toBe(true);
  });

  test('exactly the gaps that are left on purpose', () => {
    const without = [
      ...list('teamMember').filter(({ fields }) => !fields.functions?.length),
      ...list('partner').filter(({ fields }) => fields.actualParticipation === undefined),
      ...list('planItem').filter(
        ({ fields }) => fields.state !== 'planned' && fields.resultDescription === undefined,
      ),
    ];
    expect(without.map(({ kind }) => kind)).toEqual(['teamMember', 'partner', 'planItem']);
  });
});

describe('the numbers agree', () => {
  test('pupils by grade make the total', () => {
    for (const { fields } of list('contingent')) {
      const sum = fields.byGrade?.reduce((total, { pupils }) => total + (pupils.value ?? 0), 0);
      expect(sum).toBe(fields.pupils?.value);
    }
  });

  test('shares of 2025 have the bases of 20 September', () => {
    const autumn = list('contingent').find(({ fields }) => boundsOf(fields.asOf).from === '2025-09-20');
    const from5to11 = autumn?.fields.byGrade
      ?.filter(({ grade }) => Number(grade) >= 5)
      .reduce((total, { pupils }) => total + (pupils.value ?? 0), 0);
    expect(defended2025.whole).toBe(from5to11);
    expect(staffInProject2025.whole).toBe(autumn?.fields.teachers?.value);
  });

  test('grades of a programme are those of its classes', () => {
    for (const { fields } of list('programme'))
      expect(fields.grades).toEqual(parseClasses(fields.classes ?? ''));
  });

  test('children are no more than places, and no fewer than in the largest area', () => {
    const coverage = list('coverage').filter(({ fields }) => fields.programmeKinds?.length === 1);
    for (const startYear of [2024, 2025]) {
      const year = coverage.filter(({ fields }) => boundsOf(fields.period).from === `${startYear}-09-01`);
      const [whole, ...areas] = year.map(({ fields }) => fields.pupils.value ?? 0);
      const sum = areas.reduce((total, pupils) => total + pupils, 0);
      expect(areas).toHaveLength(4);
      expect(whole).toBeGreaterThanOrEqual(Math.max(...areas));
      expect(whole).toBeLessThanOrEqual(sum);
      expect(sum).toBeLessThanOrEqual(placesInClubs(startYear));
      const contingent = list('contingent').find(
        ({ fields }) => boundsOf(fields.asOf).from === `${startYear}-09-20`,
      );
      expect(year.map(({ fields }) => fields.base?.value?.value)).toEqual(
        year.map(() => contingent?.fields.pupils?.value),
      );
    }
  });

  test('an award has the day of its event, and a mentor of the school', () => {
    const awards = list('award').filter(({ fields }) => fields.event !== undefined);
    expect(awards.length).toBeGreaterThan(5);
    for (const { fields } of awards)
      expect(held.find(({ id }) => id === fields.event)?.fields.date).toEqual(fields.date);
    const staff = list('position').filter(({ fields }) => fields.organisation === ownSchool);
    const mentors = awards.flatMap(({ fields }) => fields.mentors ?? []);
    expect(mentors.every((mentor) => staff.some(({ fields }) => fields.person === mentor))).toBe(true);
  });

  test('pupils who defended a work are those of the two school conferences', () => {
    const defences = held.filter(({ fields }) => fields.title.endsWith('защита исследований'));
    const pupils = defences.reduce(
      (sum, { fields }) => sum + (fields.audiences?.[0]?.participants?.value ?? 0),
      0,
    );
    expect(defences).toHaveLength(2);
    expect(pupils).toBe(defended2025.part);
  });

  test('staff in the project are those whom the facts of 2025 name', () => {
    const named = new Set([
      ...ofProject.flatMap(({ fields }) => fields.speakers?.map(({ person }) => person) ?? []),
      ...list('teamMember').map(({ fields }) => fields.person),
      ...list('product').flatMap(({ fields }) => (fields.year === 2025 ? (fields.authors ?? []) : [])),
    ]);
    const staff = list('position').filter(
      ({ fields }) => fields.organisation === ownSchool && named.has(fields.person),
    );
    expect(staff).toHaveLength(staffInProject2025.part);
  });

  test('a series has the participants of its event of 2025', () => {
    for (const series of list('eventSeries')) {
      const inSeries = held.find(({ fields }) => fields.series === series.id);
      const pupils = inSeries?.fields.audiences?.find(({ audience }) => audience === 'pupils');
      const year2025 = series.fields.yearly?.find(({ year }) => year === 2025);
      const total = series.fields.yearly?.reduce(
        (sum, { participants }) => sum + (participants?.value ?? 0),
        0,
      );
      expect(inSeries?.fields.ordinal).toBe(series.fields.yearly?.length);
      expect(year2025?.participants?.value).toBeGreaterThanOrEqual(pupils?.participants?.value ?? Infinity);
      expect(Math.abs((total ?? 0) - (series.fields.total?.value ?? 0))).toBeLessThan(5);
    }
  });

  test('materials named in the texts are those of 2024 and 2025', () => {
    const years = list('product').map(({ fields }) => fields.year);
    const made = [2024, 2025, 2026].map((wanted) => years.filter((year) => year === wanted).length);
    expect(made).toEqual([5, 13, 2]);
  });
});

test('the texts are typeset', () => {
  const texts = [...facts.flatMap(({ fields }) => textsOf(fields)), ...Object.values(sampleReportTexts)];
  for (const text of texts) {
    expect(text).not.toMatch(/[a-z][а-яё]|[а-яё][a-z]/iu);
    expect(text).not.toMatch(/ {2}|\s[,.:;!?]| - |\d-\d{1,2} класс|№ |"/u);
    expect(text.split('«').length + text.split('„').length).toBe(
      text.split('»').length + text.split('“').length,
    );
  }
});

test('the report texts that lead to a list or a table end with a colon', () => {
  const { 'correction-note': note, ...leads } = sampleReportTexts;
  expect(Object.keys(leads)).toEqual([
    'effects-lead',
    'proposals-lead',
    'sustainability-lead',
    'control-lead',
  ]);
  expect(Object.values(leads).every((text) => text.endsWith(':'))).toBe(true);
  expect(note).toMatch(/\.$/u);
});
