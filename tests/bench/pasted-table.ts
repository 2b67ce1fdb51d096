import { columnOf, type Column } from '#shared/grid/columns.ts';
import { schoolName } from './grown-school.ts';
import { numbersFrom, oneOf, personName, textsOf } from './invented-words.ts';

export const pastedRows = 5_000;

/** Twenty columns of events, as a school's own table of a year has them. */
const columnIds = [
  'title',
  'kind',
  'date',
  'state',
  'level',
  'format',
  'organisation',
  'ourRole',
  'place',
  'placeText',
  'audiences[teachers]',
  'audiences[pupils]',
  'audiences[parents]',
  'municipalitiesOpen',
  'speakers',
  'description',
  'outcome',
  'ordinal',
  'urls',
  'hasAttachment',
] as const;

export const pastedColumns: readonly Column[] = columnIds.map((id) => {
  const column = columnOf('event', id);
  if (!column) throw new Error(`bench: an event has no column ${id}`);
  return column;
});

/**
 * Cells as people type them. One school in ten is spelt in another way than in the base; of people, all are there.
 * `people` and `schools`: how many the base has.
 */
export function pastedCells(people: number, schools: number): string[][] {
  const random = numbersFrom(7);
  const text = textsOf(random, 5_000);
  const upTo = (most: number) => Math.floor(random() * most);
  const school = () => {
    const name = schoolName(upTo(schools));
    return upTo(10) === 0 ? name.replace('МБОУ СОШ', 'СОШ') : name;
  };
  const person = () => Object.values(personName(upTo(people))).join(' ');
  return Array.from({ length: pastedRows }, (_, at) => [
    `${text(5)}, занятие ${at}`,
    oneOf(['семинар', 'Мастер-класс', 'конференция', 'экскурсия'], at),
    `${twoDigits((at % 28) + 1)}.${twoDigits((at % 12) + 1)}.${2020 + (at % 6)}`,
    oneOf(['проведено', 'запланировано'], at),
    oneOf(['школьный', 'муниципальный', 'региональный'], at),
    oneOf(['очный', 'дистанционный'], at),
    school(),
    oneOf(['организатор', 'участник'], at),
    school(),
    `кабинет ${at % 40}`,
    String(at % 60),
    oneOf(['более 100', '25', '48'], at),
    '',
    oneOf(['да', 'нет'], at),
    at % 3 === 0 ? `${person()}; ${person()}` : person(),
    text(20),
    text(8),
    String(at % 30),
    `https://school.example/${at}`,
    oneOf(['да', 'нет'], at),
  ]);
}

/** As Excel lays it on the clipboard beside the HTML. */
export function asTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\r\n');
}

/** The markup of Excel: a class and a height for each cell. */
export function asExcelHtml(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => {
    const cells = row.map((text) => `  <td class=xl65 width=64 style='width:48pt'>${text}</td>\r\n`);
    return ` <tr height=20 style='height:15.0pt'>\r\n${cells.join('')} </tr>\r\n`;
  });
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"></head><body><table border=0 cellpadding=0 cellspacing=0>\r\n<!--StartFragment-->\r\n${body.join('')}<!--EndFragment--></table></body></html>`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
