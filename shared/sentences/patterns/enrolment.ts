import { p, t } from '#shared/blocks/build.ts';
import type { Block, CellValue, Table } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { choices } from '#shared/facts/choices.ts';
import { overlaps } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { formatFigure } from '#shared/forms/format.ts';
import { exactNumber } from '#shared/forms/sums.ts';
import { addFigures } from '#shared/indicators/catalogue/arithmetic.ts';
import { schoolYearOf } from '#shared/indicators/catalogue/school-year.ts';
import { schoolYear } from '#shared/text/sentences/dates.ts';
import { enrolmentHeader, enrolmentTables } from '#shared/text/sentences/kind-words.ts';
import { fieldChip } from '../chips.ts';
import type { Material, Pattern } from '../material.ts';
import { organisationName } from '../names.ts';
import type { Draft } from '../proposal.ts';

type Enrolment = Fact<'enrolment'>;
type Programme = Fact<'programme'>;

interface Place {
  readonly enrolment: Enrolment;
  readonly programme: Programme;
  readonly startYear: number;
}

/** Pattern 14: places at the two ends of a school year, a table for each year, holder and kind of programmes. */
export const enrolmentTablesOf: Pattern = (material) => {
  const groups = Map.groupBy(placesOf(material), ({ programme, startYear }) =>
    [startYear, holderOf(programme) ?? '', programme.fields.kind].join(' '),
  );
  return [...groups]
    .toSorted(([, a], [, b]) => rankOf(a) - rankOf(b))
    .flatMap(([key, places]) => tableDraft(material, key.replaceAll(' ', '/'), places) ?? []);
};

/** By school year, lessons before clubs. */
const rankOf = ([first]: readonly Place[]): number =>
  first ? first.startYear * 10 + choices.programmeKind.indexOf(first.programme.fields.kind) : 0;

const holderOf = ({ fields }: Programme): string | undefined => fields.centre ?? fields.organisation;

function placesOf({ facts, context }: Material): Place[] {
  return facts.of('enrolment').flatMap((enrolment): Place[] => {
    const { programme: id, schoolYear: written, point } = enrolment.fields;
    const programme = facts.getOf('programme', id);
    const year = schoolYearOf(written);
    const isEnd = point === 'yearStart' || point === 'yearEnd';
    if (!programme || !isEnd || year.precision !== 'schoolYear' || !overlaps(year, context.period)) return [];
    return [{ enrolment, programme, startYear: year.startYear }];
  });
}

function tableDraft(material: Material, key: string, places: readonly Place[]): Draft | undefined {
  const [first] = places;
  const words = first && enrolmentTables[first.programme.fields.kind];
  if (!words) return undefined;
  const years = schoolYear(first.startYear);
  const caption = enrolmentHeader.caption(words.title, years, whoseName(material, first.programme));
  const header = [
    enrolmentHeader.number,
    words.what,
    enrolmentHeader.classes,
    enrolmentHeader.start(years),
    enrolmentHeader.end(years),
  ];
  const byProgramme = [...Map.groupBy(places, ({ programme }) => programme.id).values()];
  const rows = byProgramme.map((of, at) => rowOf(material, of, at + 1));
  const table: Table = {
    type: 'table',
    columns: [0.07, 0.37, 0.16, 0.2, 0.2].map((width) => ({ width })),
    header: [header.map((text) => [p(text)])],
    rows: rows.map(({ cells }) => cells),
    values: rows.map(({ values }) => values),
    caption,
    titled: true,
  };
  const lines = rows.map(({ cells }) => cells.map((cell) => cell.flatMap(linesOf).join(' ')).join(' | '));
  return {
    key,
    records: places.map(({ enrolment }) => enrolment.id),
    blocks: [table],
    text: [caption, header.join(' | '), ...lines].join('\n'),
  };
}

function whoseName(material: Material, { fields }: Programme): string | undefined {
  const centre = material.facts.getOf('centre', fields.centre);
  return (
    centre?.fields.name ?? organisationName(material, centre?.fields.organisation ?? fields.organisation)
  );
}

interface Row {
  readonly cells: Block[][];
  readonly values: (CellValue | null)[];
}

function rowOf(material: Material, places: readonly Place[], number: number): Row {
  const fields = places[0]?.programme.fields;
  const subject = material.facts.getOf('subject', fields?.subject)?.fields.name;
  const name = (fields?.kind === 'lesson' ? subject : undefined) ?? fields?.name ?? '';
  const ends = (['yearStart', 'yearEnd'] as const).map((point) =>
    countOf(
      material,
      places.flatMap(({ enrolment }) => (enrolment.fields.point === point ? [enrolment] : [])),
    ),
  );
  return {
    cells: [
      [p(`${number}.`)],
      [p(name)],
      [p(fields?.classes ?? enrolmentHeader.none)],
      ...ends.map(({ cell }) => cell),
    ],
    values: [null, null, null, ...ends.map(({ value }) => value)],
  };
}

/** One record is a live figure; groups of one programme are added up. */
function countOf(
  material: Material,
  records: readonly Enrolment[],
): { readonly cell: Block[]; readonly value: CellValue | null } {
  const [only, ...others] = records;
  const sum = addFigures(records.map(({ fields }) => fields.count));
  if (!only || !sum) return { cell: [p(enrolmentHeader.none)], value: null };
  const chip = others.length === 0 ? fieldChip(material, only.id, ['count']) : undefined;
  return { cell: [p([chip ?? t(formatFigure(sum))])], value: exactNumber(sum) ?? null };
}
