/** How texts are compared: white space is one space, and nothing else is forgiven but what stands here. */

/** White space of every sort as one space. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

const bullet = /^\s*[·•–-]\s+/u;

/** The text of a list entry without its sign; nothing if the line is none. */
export function entryText(line: string): string | undefined {
  return bullet.test(line) ? line.replace(bullet, '').trim() : undefined;
}

/** A name in a list of names: what only parts it from the next one does not belong to it. */
export function withoutSeparator(name: string): string {
  return plain(name).replace(/\s*[,;]+$/u, '');
}

/** The program keeps both ends of a period apart and joins them with a dash: «2021–2024гг.». */
export function withDash(text: string): string {
  return text.replaceAll(/\b(\d{4})-(?=\d{4})/gu, '$1–');
}

/** The addresses in a text, read apart from the program's own way. */
export function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(/https?:\/\/[^\s]+/gu), ([found]) => found.replace(/[.,;:!?»)]+$/u, ''));
}

/** The words of lines in order, without bullets and without what parts one line from the next. */
export function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const text = withoutSeparator(withDash(entryText(line) ?? line));
    return text === '' ? [] : text.split(' ');
  });
}
