import type { FactDate } from '#shared/facts/fact-date.ts';
import { type FlatTable, readFlatTables } from '../flat-tables.ts';

/** What appendix 1 tells of one centre. */
export interface AppendixPart {
  readonly school: number;
  readonly text: string;
  readonly tables: readonly FlatTable[];
  /** The school year that the headers of its tables name. */
  readonly year: FactDate | undefined;
}

const head =
  /(?:Деятельность )?Центра?\s+образования цифрового и гуманитарного профилей\s+«Точка роста» на базе\s+МБОУ СОШ № (\d+)/gu;

/** Each part begins with the centre's title, which runs over lines. */
export function appendixParts(text: string): AppendixPart[] {
  const lines = text.split('\n');
  const [from, to] = [1, 2].map((number) =>
    lines.findIndex((line) => line.trim() === `Приложение № ${number}`),
  );
  const appendix = lines.slice(from, to).join('\n');
  const heads = [...appendix.matchAll(head)];
  return heads.map(({ index, 1: school }, at) => {
    const part = appendix.slice(index, heads[at + 1]?.index);
    const startYear = /(\d{4})-\d{4} учебного года/u.exec(part)?.[1];
    return {
      school: Number(school),
      text: part,
      tables: readFlatTables(part),
      year: startYear === undefined ? undefined : { precision: 'schoolYear', startYear: Number(startYear) },
    };
  });
}

export function appendixOf(text: string, school: number): AppendixPart {
  const found = appendixParts(text).find((part) => part.school === school);
  if (!found) throw new Error(`No appendix of school № ${school}`);
  return found;
}
