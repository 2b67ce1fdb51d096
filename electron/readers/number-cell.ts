import { format, getFormatDateInfo, type FormatDateInfo } from 'numfmt';
import type { Cell } from '#shared/tables/table.ts';
import { isoDayOf } from './days.ts';

const locale = { locale: 'ru' };
/** Days between the two epochs of Excel: 01.01.1904 is day 1462 of the 1900 system. */
const from1904 = 1_462;

/**
 * A number as a Russian Excel shows it in its number format (ECMA-376 part 1, 18.8.31). A whole day is always
 * «14.10.2021», however the format orders it; «октябрь 2021» stays as it is shown.
 */
export function numberCell(value: number, pattern: string, epoch1904 = false): Cell {
  if (pattern === 'General' && Number.isInteger(value) && Math.abs(value) < 1e11)
    return { text: String(value), value };
  const shape = shapeOf(pattern);
  if (!shape.year && !shape.month && !shape.day && !shape.hours)
    return { text: shown(pattern, value), value };
  const serial = epoch1904 ? value + from1904 : value;
  const day = shape.year || shape.month || shape.day ? isoDayOf(serial) : undefined;
  if (day === undefined) return { text: shown(pattern, serial) };
  const whole = shape.year && shape.month && shape.day;
  return { text: shown(whole ? wholePattern(shape) : pattern, serial), value: { date: day } };
}

export const booleanCell = (value: boolean): Cell => ({ text: format('General', value, locale), value });

const shapes = new Map<string, FormatDateInfo>();
const nothing = getFormatDateInfo('General');

function shapeOf(pattern: string): FormatDateInfo {
  const known = shapes.get(pattern);
  if (known !== undefined) return known;
  const shape = shapeOrNothing(pattern);
  // Patterns come from files: what is remembered must not grow for ever.
  if (shapes.size > 1_000) shapes.clear();
  shapes.set(pattern, shape);
  return shape;
}

function shapeOrNothing(pattern: string): FormatDateInfo {
  try {
    return getFormatDateInfo(pattern);
  } catch {
    return nothing;
  }
}

function wholePattern({ hours, seconds }: FormatDateInfo): string {
  if (!hours) return 'dd.mm.yyyy';
  return seconds ? 'dd.mm.yyyy hh:mm:ss' : 'dd.mm.yyyy hh:mm';
}

/** A pattern that is broken shows what no pattern would. */
function shown(pattern: string, value: number): string {
  try {
    return format(pattern, value, locale);
  } catch {
    return format('General', value, locale);
  }
}
