import type { Cell } from '#shared/tables/table.ts';
import { isoDayOf, ruDay } from './days.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * What the markup says of a cell's value: Excel's `x:num` (bare: the text itself is the number) and `x:bool`,
 * LibreOffice's `sdval` with the format in `sdnum`. Both write a day as its serial number, so the number is a day if the
 * text shows that very day.
 */
export function htmlValue(attributes: Attributes, text: string): Cell['value'] {
  const truth = attributes['x:bool'];
  if (truth !== undefined) return truth.toUpperCase() === 'TRUE' || truth === '1';
  const written = attributes.sdval ?? attributes['x:num'];
  if (written === undefined) return undefined;
  const number = written === '' ? numberIn(text) : Number(written);
  if (number === undefined || !Number.isFinite(number)) return undefined;
  if (attributes.sdnum?.endsWith('BOOLEAN') === true) return number !== 0;
  const day = isoDayOf(number);
  return day !== undefined && text.startsWith(ruDay(day)) ? { date: day } : number;
}

function numberIn(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u{A0}\u{202F}]/gu, '').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
