/** Check digits of numbers that the tax service gives to organisations and people. */

const ten = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const eleven = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const twelve = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

export function isInn(digits: string): boolean {
  if (digits.length === 10) return checks(digits, ten);
  return digits.length === 12 && checks(digits.slice(0, 11), eleven) && checks(digits, twelve);
}

/** The digit after those that the weights count is their sum by 11 and by 10. */
function checks(digits: string, weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (sum % 11) % 10 === Number(digits[weights.length]);
}

export function isOgrn(digits: string): boolean {
  if (digits.length !== 13 && digits.length !== 15) return false;
  const rest = BigInt(digits.slice(0, -1)) % BigInt(digits.length - 2);
  return Number(rest % 10n) === Number(digits.at(-1));
}
