/** Word counts lengths in twips, twentieths of a point. */
export function twipsFromMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Font sizes are half-points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** `w:line` with the rule «auto»: 240 is a single line. */
export function lineUnits(multiple: number): number {
  return Math.round(multiple * 240);
}
