/** Words of the search, and what it has to know of the Russian language and keyboard. */
export const searchText = {
  /** Above results for another text than the typed one. */
  corrected: (text: string) => `Показано по запросу: ${text}`,
  nothing: 'Ничего не нашлось.',
  pending: 'Поиск ещё готовится: найдено может быть не всё.',
  /** Hits are counted to 1,000. */
  more: (shown: number, total: number) =>
    `Показаны первые ${shown}, всего ${total < 1_000 ? total : 'не меньше 1000'}.`,
};

/** Words that say nothing by themselves: left out of a question that has others. */
export const littleWords: ReadonlySet<string> = new Set(
  'а без в во для до за и из или к ко на не о об от по под при про с со у'.split(' '),
);

/** The same keys in the two layouts of a Russian keyboard (ГОСТ 6431-90, JCUKEN). */
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** What the keys give in the other layout: «ghbdtn» is «привет», «щтдшту» is «online». */
export function otherLayouts(text: string): string[] {
  const lower = text.toLowerCase();
  return [swapped(lower, latinKeys, russianKeys), swapped(lower, russianKeys, latinKeys)].filter(
    (other) => other !== lower,
  );
}

function swapped(text: string, from: string, to: string): string {
  return Array.from(text, (key) => to[from.indexOf(key)] ?? key).join('');
}
