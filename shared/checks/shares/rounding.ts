/** A share as it should be printed: with a comma and as many digits as the report printed. */
export function printedShare(part: number, whole: number, decimals: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(decimals).replace('.', ',')}\u00a0%`;
}

/** Half of the last printed digit: what rounding may take or add. */
export function roundingOf(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** True where the share cannot have come from the two numbers by rounding; of nothing there is no share. */
export function isWrongShare(printed: number, part: number, whole: number, decimals: number): boolean {
  return whole === 0 || Math.abs(printed - (part / whole) * 100) > roundingOf(decimals);
}
