import path from 'node:path';

/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A name as every system takes it: signs that Windows refuses become spaces, at most 120 signs before the ending.
 * Nothing of it can lead into another folder.
 */
export function safeFileName(written: string, fallback = 'file'): string {
  const plain = written
    .replaceAll(/[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const ending = path.extname(plain).slice(0, 16);
  const stem = plain
    .slice(0, plain.length - ending.length)
    .slice(0, 120)
    .replace(/[. ]+$/, '');
  const name = `${stem === '' ? fallback : stem}${ending.replace(/[. ]+$/, '')}`;
  return devices.test(name) ? `_${name}` : name;
}
