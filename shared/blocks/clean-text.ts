/**
 * Text at the border of the document model. Word and LibreOffice refuse a file with these characters, or show
 * something else than was checked; nothing a person sees is lost.
 * Dropped: control characters but tab and newline, U+FFFE and U+FFFF, lone surrogates, bidi overrides and
 * isolates (U+202A–202E, U+2066–2069). CR LF becomes LF.
 */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(forbidden, '');
}

// With the `u` flag \p{Cs} matches lone surrogates only: a well-formed pair is one code point.
const forbidden = /(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** Longest link target that we write; longer ones are tracking or attacks, and Word cuts them. */
const longestTarget = 2_000;
const schemes = /^(?:https?:\/\/[^\s/?#]+\.?[^\s]*|mailto:[^\s@]+@[^\s@]+)$/i;

/** The target as it may be written into a document (http, https, mailto only), or nothing. */
export function safeTarget(href: string): string | undefined {
  const target = cleanText(href).trim();
  if (target.length > longestTarget || !schemes.test(target)) return undefined;
  return encodeForbidden(target);
}

function encodeForbidden(target: string): string {
  return target.replaceAll(/[<>"{}|\\^`]/g, (character) => encodeURIComponent(character));
}
