/** The year in which the school year of a day began: it turns on 1 September. */
export function schoolYearOf(now: Date): number {
  return now.getMonth() >= 8 ? now.getFullYear() : now.getFullYear() - 1;
}
