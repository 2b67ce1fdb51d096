import { dateFromSerial } from 'numfmt';

/** Days from 01.01.1900 to 31.12.9999 in the 1900 system of Excel; day 60 is the 29.02.1900 that never was. */
const serials = { first: 1, never: 60, last: 2_958_466 };

/** The ISO day of a serial number of the 1900 system; its fraction is the time. */
export function isoDayOf(serial: number): string | undefined {
  if (serial < serials.first || serial >= serials.last || Math.floor(serial) === serials.never)
    return undefined;
  const [year, month, day] = dateFromSerial(serial);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** «14.10.2021». */
export function ruDay(iso: string): string {
  return iso.split('-').toReversed().join('.');
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
