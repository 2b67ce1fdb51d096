/** A number as people write it: «1 675», «12,5», «более» is not part of it. Nothing when it is not one. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replaceAll(/[\s\u00a0]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
