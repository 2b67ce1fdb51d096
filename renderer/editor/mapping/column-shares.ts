/** Shares of a table's width; a column without one is as wide as the others are on average. */
export function sharesOf(known: readonly (number | undefined)[]): number[] {
  const given = known.filter((share) => share !== undefined);
  const usual = given.length === 0 ? 1 : given.reduce((sum, share) => sum + share, 0) / given.length;
  return known.map((share) => share ?? usual);
}
