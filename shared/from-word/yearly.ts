/** Words of a form with the year of a report in place of a written one: «ЗА 2024 ГОД», «за 20__ год» → «за {year} год». */
export function yearly(text: string): string {
  return text
    .replaceAll(/(?<!\d)20\d\d(?:\s*[-–—/]\s*(?:20)?\d\d)?(?=\s*(?:г(?:од|\.|\s|$)|учебн|уч\.))/giu, '{year}')
    .replaceAll(/(?<![\d_])20_{1,4}(?:\s*[-–—/]\s*20_{1,4})?/g, '{year}');
}

/** «не более 3–4 стр.», «до 2 страниц»: printed pages, of a range the larger. */
export function pageLimitIn(text: string): number | undefined {
  const [, pages] =
    /(?:не\s+более|не\s+больше|до|объ[её]м\p{L}*)\D{0,15}?(?:\d+(?:[.,]\d+)?\s*[-–—]\s*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:стр|лист|с\.)/iu.exec(
      text,
    ) ?? [];
  const number = pages === undefined ? Number.NaN : Number(pages.replace(',', '.'));
  return number > 0 ? number : undefined;
}
