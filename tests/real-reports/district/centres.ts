import type { Choice } from '#shared/facts/choices.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import { addressesIn, plain } from '../words.ts';
import { appendixParts } from './appendix.ts';
import { type District, lineWith, schoolOf, schoolsIn, taken } from './district.ts';

const opened = /с (\d{4}) года|В (\d{4})-\d{4} учебном\s+году/gu;

/** Section 3: centres with the time of their opening, and the planned ones; what appendices tell of a centre. */
export function addCentres(district: District): void {
  const { text, facts, centres } = district;
  const openings = lineWith(text, /в районе было создано/u);
  const marks = [...openings.matchAll(opened)];
  marks.forEach((mark, at) => {
    const part = openings.slice(mark.index, marks[at + 1]?.index);
    for (const { number } of schoolsIn(part)) {
      centres.set(
        number,
        facts.add('centre', {
          organisation: schoolOf(district, number),
          state: 'working',
          opened: openingOf(mark[1], mark[2]),
          name: nameIn(text, number),
          profile: profileOf(text, number),
          url: addressesIn(part)[0],
          ...detailsOf(district, number),
        }),
      );
    }
  });
  for (const { number } of schoolsIn(lineWith(text, /запланировано открытие/u))) {
    centres.set(number, facts.add('centre', { organisation: schoolOf(district, number), state: 'planned' }));
  }
}

function openingOf(year: string | undefined, startYear: string | undefined): FactDate {
  if (year !== undefined) return { precision: 'year', year: Number(year) };
  return { precision: 'schoolYear', startYear: Number(startYear) };
}

/** As the heading of its part of appendix 1 has it. */
function nameIn(text: string, number: number): string | undefined {
  const part = appendixParts(text).find(({ school }) => school === number);
  return part && /^(.+?) на базе/u.exec(plain(part.text))?.[1];
}

function profileOf(text: string, number: number): Choice<'centreProfile'> | undefined {
  const [, profile = ''] =
    new RegExp(String.raw`Центра? образования ([^«]+) профилей\s+«Точка роста»[^№]*№ ${number} `, 'u').exec(
      text,
    ) ?? [];
  if (profile === '') return undefined;
  return profile.startsWith('цифрового') ? 'digitalHumanitarian' : 'scienceTechnology';
}

/** Head, staff, rooms: where the text tells them. */
function detailsOf({ text, facts }: District, number: number) {
  const [, head] =
    new RegExp(
      String.raw`СОШ № ${number} им\. \p{Lu}\.\p{Lu}\. \p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+ \p{Lu}\.\p{Lu}\.)`,
      'u',
    ).exec(text) ?? [];
  const own = appendixParts(text).find((part) => part.school === number)?.text ?? '';
  const staff = /работают\s+(\d+) специалистов/u.exec(own)?.[1];
  const rooms = /функционируют \p{Ll}+ зоны\. ([^.]+)\./u.exec(own)?.[1];
  return {
    head: head === undefined ? undefined : facts.person(head),
    staffCount: staff === undefined ? undefined : { value: Number(staff) },
    zones: rooms === undefined ? undefined : roomsIn(rooms),
  };
}

/** «Кабинет …, который включает …, кабинет … и … зона». */
function roomsIn(sentence: string): string[] {
  const found = sentence.matchAll(/кабинет \p{L}+(?: деятельности)?|\p{Ll}*\s?зон[ау]/giu);
  return [...found].map(([room]) => plain(room).replace(/у$/u, 'а'));
}

/** How many schools the plan names in figures: «еще в 3 школах». */
export function plannedCount(text: string): number {
  return Number(taken(text, /запланировано открытие Центров еще в (\d+) школах/u)[0]);
}
