const two = (part: number) => String(part).padStart(2, '0');

/** The day of a moment where the machine stands, ISO 8601: at one at night in Moscow it is not yesterday. */
export function localDay(moment: string): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
