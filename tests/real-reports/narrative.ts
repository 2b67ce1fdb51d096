import { ol, p, ul } from '#shared/blocks/build.ts';
import { blocksOfText } from '#shared/blocks/from-text.ts';
import type { Block } from '#shared/blocks/model.ts';
import { plain } from './words.ts';

/** Where one part of a text ends and the next begins, read from its own lines. */
export function linesFrom(lines: readonly string[], from: RegExp, to?: RegExp): string[] {
  const start = lines.findIndex((line) => from.test(plain(line)));
  if (start === -1) throw new Error(`No line with ${from.source}`);
  const rest = lines.slice(start + 1);
  const length = to ? rest.findIndex((line) => to.test(plain(line))) : rest.length;
  if (length === -1) throw new Error(`No line with ${String(to?.source)} after ${from.source}`);
  return rest.slice(0, length);
}

/** `[bookmark: …]` and `[image: ]`: what Word left of a bookmark and of a picture is no word of the report. */
export function withoutRemains(line: string): string {
  return line.replaceAll(/\[(?:bookmark|image):[^\]]*\]/gu, '');
}

/** The sign of an entry, with or without white space after it. */
const sign = /^\s*[·•-]\s*(?=[\p{L}«])/u;

/** A line as it is read: without the sign of its entry, which the document sets by itself. */
export function narrativeLine(line: string): string {
  return withoutRemains(line).replace(sign, '');
}

const numbered = /^\s*(\d+)[.)](?:\s+|(?=\p{Lu}))(\S.*)$/u;

const paragraph = (line: string): Block => blocksOfText(line.trim())[0] ?? p('');

/** Lines as a person would type them into a text: entries of one sign in one list, «1. », «2. » in a numbered one. */
export function narrative(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const raw of lines) {
    const line = withoutRemains(raw);
    if (plain(line) === '') continue;
    const entry = sign.test(line) ? narrativeLine(line) : undefined;
    const [, number, step] = numbered.exec(line) ?? [];
    const last = blocks.at(-1);
    if (entry !== undefined) {
      if (last?.type === 'list' && !last.ordered) last.items.push([paragraph(entry)]);
      else blocks.push(ul([paragraph(entry)]));
    } else if (step !== undefined) {
      if (last?.type === 'list' && last.ordered && Number(number) === last.items.length + 1)
        last.items.push([paragraph(step)]);
      else if (number === '1') blocks.push(ol([paragraph(step)]));
      else blocks.push(paragraph(line));
    } else blocks.push(paragraph(line));
  }
  return blocks;
}
