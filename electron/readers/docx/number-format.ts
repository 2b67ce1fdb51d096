/** A counter as Word prints it (17.18.59); formats that reports do not have are printed in digits. */
export function formatCounter(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value, latin).toUpperCase();
    case 'lowerLetter':
      return letters(value, latin);
    case 'russianUpper':
      return letters(value, russian).toUpperCase();
    case 'russianLower':
      return letters(value, russian);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** Without ё, й, ъ, ь. */
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const longest = 100;

/** After the last letter they double: я, аа, бб. */
function letters(value: number, alphabet: string): string {
  if (value < 1) return '';
  const place = (value - 1) % alphabet.length;
  const times = Math.floor((value - 1) / alphabet.length) + 1;
  return times > longest ? String(value) : (alphabet[place] ?? '').repeat(times);
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let left = value;
  let text = '';
  for (const [size, sign] of romans) {
    text += sign.repeat(Math.floor(left / size));
    left %= size;
  }
  return text;
}
