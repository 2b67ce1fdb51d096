import type { Cell } from '#shared/tables/table.ts';
import { ruDay } from './days.ts';
import { booleanCell } from './number-cell.ts';
import type { Attributes } from './xml.ts';

const numeric = new Set(['float', 'percentage', 'currency']);

/**
 * A cell with the value that its attributes say (OpenDocument 1.3 part 3, 19.385) and the text that its author saw, which
 * another language may have written: «45.5%» becomes «45,5%», «10/14/21» becomes «14.10.2021».
 */
export function odfCell(attributes: Attributes, text: string): Cell {
  const type = attributes['office:value-type'];
  if (type === 'boolean') return booleanCell(attributes['office:boolean-value'] === 'true');
  if (type === 'date') return dayCell(attributes['office:date-value'] ?? '', text);
  if (type === undefined || !numeric.has(type) || text === '') return { text };
  const value = Number(attributes['office:value'] ?? Number.NaN);
  // An error has a number type, the value 0 and a text such as «#ДЕЛ/0!».
  if (!Number.isFinite(value) || !/\d/.test(text) || text.startsWith('#')) return { text };
  return { text: text.replace(/^(-?\d+)\.(\d+)(?=\D*$)/, '$1,$2'), value };
}

function dayCell(written: string, text: string): Cell {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(written);
  if (match === null) return { text };
  const [, year = '', month = '', day = '', time] = match;
  const date = `${year}-${month}-${day}`;
  const whole = text.includes(year.slice(2)) && text.includes(String(Number(day)));
  const hours = time !== undefined && text.includes(':') ? ` ${time}` : '';
  return { text: whole || text === '' ? `${ruDay(date)}${hours}` : text, value: { date } };
}
