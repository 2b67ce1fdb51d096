import { Failure } from '#shared/contract/failure.ts';

const marks = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] };

/** XML is UTF-8, or UTF-16 with its mark. Throws `table/damaged`. */
export function decodeXml(bytes: Uint8Array): string {
  const text = decodeMarked(bytes) ?? decodeUtf8(bytes);
  if (text === undefined) throw new Failure('table/damaged');
  return text;
}

/**
 * The text of a file that does not say its encoding: UTF-8, UTF-16 as Excel writes «Текст Юникод», else windows-1251,
 * in which Excel writes CSV on a Russian computer. Nothing, when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text =
    decodeMarked(bytes) ??
    (isUtf16le(bytes) ? decode('utf-16le', bytes) : undefined) ??
    decodeUtf8(bytes) ??
    decode('windows-1251', bytes);
  return text === undefined || noText.test(text) ? undefined : text;
}

/** Control characters stand in no text; neither do characters that are none (U+FFFE, U+FFFF). */
const noText = /[^\t\n\v\f\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]|\u{98}/u;

function decodeMarked(bytes: Uint8Array): string | undefined {
  const starts = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(marks.utf8)) return decode('utf-8', bytes);
  if (starts(marks.utf16le)) return decode('utf-16le', bytes);
  return starts(marks.utf16be) ? decode('utf-16be', bytes) : undefined;
}

const decodeUtf8 = (bytes: Uint8Array) => decode('utf-8', bytes);

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Without a mark: spaces, digits and line ends have a zero as their second byte, and nothing else writes zeros. */
function isUtf16le(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1_000);
  const zeros = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  return bytes.length % 2 === 0 && zeros > 0 && !sample.some((byte, index) => byte === 0 && index % 2 === 0);
}
