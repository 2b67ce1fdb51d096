/** Latin letters that look like Cyrillic ones: «CОШ» typed on the wrong layout. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Small letters, ё as е; Latin look-alikes are Cyrillic inside of a Cyrillic word only. */
export function folded(text: string): string {
  const small = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  if (!/[a-z]/.test(small)) return small;
  return small.replaceAll(/[a-zа-я]+/g, (word) =>
    /[а-я]/.test(word) || isLookAlike(word)
      ? word.replaceAll(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter)
      : word,
  );
}

/** «COШ» may be Latin throughout; «IT» is not. */
function isLookAlike(word: string): boolean {
  return word.split('').every((letter) => Object.hasOwn(lookAlikes, letter));
}

/** Words and numbers alone: what is left when quotes, dashes, dots and kinds of spaces do not count. */
export function plainWords(text: string): string[] {
  return folded(text).match(/[a-zа-я]+|\d+/g) ?? [];
}

/** The same text for a reader who does not look at spaces: exact, but for kinds of spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** True when one letter more, less, another or exchanged with its neighbour makes one text of the other. */
export function offByOne(a: string, b: string): boolean {
  const more = b.length - a.length;
  if (more > 1 || more < -1 || a === b) return false;
  const short = more >= 0 ? a : b;
  const long = more >= 0 ? b : a;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  // Two names that part at their first letters are the usual case.
  if (start + 2 < short.length && short.at(-1) !== long.at(-1)) return false;
  const rest = short.slice(start);
  if (short.length < long.length) return rest === long.slice(start + 1);
  if (rest.slice(1) === long.slice(start + 1)) return true;
  const exchanged = rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
  return exchanged === long.slice(start);
}

const ending =
  /(?:ого|его|ому|ему|ыми|ими|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ым|им|ия|ии|ию|а|я|у|ю|е|и|ы|о|ь|й)$/;

/** A word without its ending, so that cases of one name are one; of short words nothing is cut. */
export function stem(word: string): string {
  const cut = word.replace(ending, '');
  return cut.length >= 3 ? cut : word;
}
